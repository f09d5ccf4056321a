import type { Button } from "@slack/types";
import type { Link, Sent, TeamChannel, TextFile, WrittenMessage } from "../../../core/channel.ts";
import { TEAM_TOKEN } from "../../../core/model/messages/team.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { actions, button, escapeText, sections, withMention } from "../view/blocks.ts";
import type { Client } from "../view/handler.ts";
import { limits } from "../view/limits.ts";
import { errorName, kindOf, whatWentWrong, whatWentWrongFor } from "./errors.ts";
import { qrPng } from "./qr-png.ts";

/** Slack, with the way in which files are brought there. */
export type SlackLine = { client: Client; fetch: typeof fetch };

/** Posts in the team's channel. Nothing that is said there goes any further. */
export function teamChannel(line: SlackLine, channel: string): TeamChannel {
  return {
    post: (message, thread, asks) =>
      toOutcome(channel, () => answer(line.client, channel, toMessage(message, asks), thread)),
    tell: (colleague, message) =>
      post(line.client, colleague, toMessage(message), undefined).catch((error) => whatWentWrongFor(colleague, error)),
    edit: (message, ref) => toOutcome(channel, () => edit(line.client, channel, toMessage(message), ref)),
    postCodes: (links, words, thread) => toOutcome(channel, () => postCodes(line, channel, links, words, thread)),
    postFiles: (files, words, thread) => toOutcome(channel, () => postFiles(line, channel, files, words, thread)),
  };
}

/** In the thread; in the channel itself when the thread is no longer there. */
async function inThread(say: (thread: string | undefined) => Promise<Sent>, thread: string | undefined): Promise<Sent> {
  try {
    return await say(thread);
  } catch (error) {
    if (thread === undefined || kindOf(errorName(error)) !== "thread-gone") throw error;
    return say(undefined);
  }
}

/** The same for one message. */
export function answer(client: Client, channel: string, message: object, thread: string | undefined): Promise<Sent> {
  return inThread((at) => post(client, channel, message, at), thread);
}

async function post(client: Client, channel: string, message: object, thread: string | undefined): Promise<Sent> {
  const { ts } = await client.chat.postMessage({
    channel,
    text: "",
    ...message,
    unfurl_links: false,
    unfurl_media: false,
    ...(thread !== undefined && { thread_ts: thread }),
  });
  return { outcome: "sent", ...(ts !== undefined && { ref: ts }) };
}

async function edit(
  client: Client,
  channel: string,
  { text, blocks }: ReturnType<typeof toMessage>,
  ts: string,
): Promise<Sent> {
  await client.chat.update({ channel, ts, text, blocks });
  return { outcome: "sent" };
}

async function postCodes(
  line: SlackLine,
  channel: string,
  links: Link[],
  words: string,
  thread: string,
): Promise<Sent> {
  const files: { id: string; title: string }[] = [];
  for (const { name, url } of links) {
    const filename = `${new URL(url).searchParams.get("start") ?? "qr"}.png`;
    files.push({ id: await bringFile(line, filename, qrPng(url)), title: name });
  }
  return showFiles(line, channel, files, words, thread);
}

async function postFiles(
  line: SlackLine,
  channel: string,
  files: AsyncIterable<TextFile>,
  words: string,
  thread: string,
): Promise<Sent> {
  const brought: { id: string; title: string }[] = [];
  for await (const { name, content } of files)
    brought.push({ id: await bringFile(line, name, new TextEncoder().encode(content)), title: name });
  return showFiles(line, channel, brought, words, thread);
}

async function showFiles(
  { client }: SlackLine,
  channel: string,
  [first, ...rest]: { id: string; title: string }[],
  words: string,
  thread: string,
): Promise<Sent> {
  if (!first) return { outcome: "sent" };
  return inThread(async (at) => {
    await client.files.completeUploadExternal({
      files: [first, ...rest],
      channel_id: channel,
      ...(at !== undefined && { thread_ts: at }),
      initial_comment: escapeText(words),
    });
    return { outcome: "sent" };
  }, thread);
}

/** Slack's way with files: ask for an address and bring the bytes there. Where the file belongs is said after that, by its id. */
export async function bringFile(
  { client, fetch }: SlackLine,
  filename: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { upload_url: url = "", file_id: id = "" } = await client.files.getUploadURLExternal({
    filename,
    length: bytes.length,
  });
  const brought = await fetch(url, { method: "POST", body: bytes });
  if (!brought.ok) throw new Error(`Slack did not take a file: ${brought.status}`);
  return id;
}

export function toMessage({ text, buttons }: WrittenMessage, asks: string[] = []) {
  const rows = buttons.map((row) => actions(row.map(({ label, data }) => teamButton(label, data))));
  const called = asks.map((id) => `<@${id}>`).join(" ");
  return {
    text: `${called} ${escapeText(shorten(text, limits.sectionText))}`.trim(),
    blocks: [
      ...(called === "" ? [] : [withMention(called)]),
      ...sections(shorten(text, limits.messageCharacters)),
      ...rows,
    ],
  };
}

/** A button of the team carries `_team:what:about`: what it does, and about which consultation. Others are for who answers. */
function teamButton(label: string, data: string): Button {
  const [token, what = "", about = ""] = data.split(":");
  return token === TEAM_TOKEN ? button(label, what, about) : button(label, data, data);
}

/** What came of a call for this channel. */
export function toOutcome(channel: string, work: () => Promise<Sent>): Promise<Sent> {
  return work().catch((error) => whatWentWrong(error, `channel ${channel}`));
}
