import type { webApi } from "@slack/bolt";
import type { Button } from "@slack/types";
import type { Link, Sent, TeamChannel, WrittenMessage } from "../../core/channel.ts";
import { TEAM_TOKEN } from "../../core/model/team.ts";
import { shorten } from "../../core/texts/cut.ts";
import { actions, button, escapeText, sections } from "./blocks.ts";
import { limits } from "./limits.ts";
import { qrPng } from "./qr-png.ts";

export type Client = webApi.WebClient;

/** Slack, with the way in which files are brought there. */
export type SlackLine = { client: Client; fetch: typeof fetch };

/** Posts in the team's channel. Nothing that is said there goes any further. */
export function teamChannel(line: SlackLine, channel: string): TeamChannel {
  return {
    post: (message, thread) => toOutcome(channel, () => post(line.client, channel, toMessage(message), thread)),
    tell: (colleague, message) =>
      toOutcome(colleague, () => post(line.client, colleague, toMessage(message), undefined)),
    edit: (message, ref) => toOutcome(channel, () => edit(line.client, channel, toMessage(message), ref)),
    postCodes: (links, words, thread) => toOutcome(channel, () => postCodes(line, channel, links, words, thread)),
  };
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

/** A colleague may have removed it, and a workspace may not let old messages be changed. */
const noLongerThere = ["message_not_found", "cant_update_message", "edit_window_closed"];

async function edit(
  client: Client,
  channel: string,
  { text, blocks }: ReturnType<typeof toMessage>,
  ts: string,
): Promise<Sent> {
  try {
    await client.chat.update({ channel, ts, text, blocks });
  } catch (error) {
    if (!noLongerThere.includes(errorName(error))) throw error;
  }
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
  const [first, ...rest] = files;
  if (first)
    await line.client.files.completeUploadExternal({
      files: [first, ...rest],
      channel_id: channel,
      thread_ts: thread,
      initial_comment: escapeText(words),
    });
  return { outcome: "sent" };
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

function toMessage({ text, buttons }: WrittenMessage) {
  const rows = buttons.map((row) => actions(row.map(({ label, data }) => teamButton(label, data))));
  return {
    text: escapeText(shorten(text, limits.sectionText)),
    blocks: [...sections(shorten(text, limits.messageCharacters)), ...rows],
  };
}

/** A button of the team carries `_team:what:about`: what it does, and about which consultation. Others are for who answers. */
function teamButton(label: string, data: string): Button {
  const [token, what = "", about = ""] = data.split(":");
  return token === TEAM_TOKEN ? button(label, what, about) : button(label, data, data);
}

const untilLater = ["ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"];

/** What came of a call for this channel. */
export function toOutcome(channel: string, work: () => Promise<Sent>): Promise<Sent> {
  return work().catch((error) => whatWentWrong(error, channel));
}

/** Slack's errors as an outcome: what passes is tried again, a channel that is gone is told to who looks after it. */
export function whatWentWrong(error: unknown, channel: string): Sent {
  const { code, retryAfter, data } = error as { code?: string; retryAfter?: number; data?: { error?: string } };
  if (code === "slack_webapi_rate_limited_error")
    return { outcome: "retry", ...(retryAfter !== undefined && { afterSeconds: retryAfter }) };
  const reason = data?.error;
  if (code !== "slack_webapi_platform_error" || reason === undefined || untilLater.includes(reason))
    return { outcome: "retry" };
  return { outcome: "failed", reason: `Slack does not take messages for channel ${channel}: ${reason}` };
}

/** The name of Slack's error, for who wants to tell something by it. */
export function errorName(error: unknown): string {
  const { code, data } = error as { code?: string; data?: { error?: string } };
  return data?.error ?? code ?? String(error);
}
