import type { webApi } from "@slack/bolt";
import type { Button } from "@slack/types";
import type { Link, Sent, TeamChannel, Written } from "../../core/channel.ts";
import { shorten } from "../../core/texts/cut.ts";
import { actions, button, escapeText, sections } from "./blocks.ts";
import { limits } from "./limits.ts";
import { qrPng } from "./qr-png.ts";

export type Client = webApi.WebClient;

/** Posts in the team's channel. Nothing that is said there goes any further. */
export function teamChannel(client: Client, channel: string, send: typeof fetch): TeamChannel {
  const attempt = (work: Promise<Sent>) => work.catch((error) => whatWentWrong(error, channel));
  return {
    post: (message, thread) => attempt(post(client, channel, toMessage(message), thread)),
    postCodes: (links, words, thread) => attempt(postCodes(client, channel, links, words, thread, send)),
  };
}

async function post(client: Client, channel: string, message: object, thread: string | undefined): Promise<Sent> {
  const { ts } = await client.chat.postMessage({
    ...{ channel, text: "", ...message },
    ...{ unfurl_links: false, unfurl_media: false, ...(thread !== undefined && { thread_ts: thread }) },
  });
  return { outcome: "sent", ...(ts !== undefined && { ref: ts }) };
}

/** Slack's way with files: ask for an address, bring the bytes there, then say where they belong. */
async function postCodes(
  client: Client,
  channel: string,
  links: Link[],
  words: string,
  thread: string,
  send: typeof fetch,
): Promise<Sent> {
  const files: { id: string; title: string }[] = [];
  for (const { name, url } of links) {
    const bytes = qrPng(url);
    const filename = `${new URL(url).searchParams.get("start") ?? "qr"}.png`;
    const asked = await client.files.getUploadURLExternal({ filename, length: bytes.length });
    const brought = await send(asked.upload_url ?? "", { method: "POST", body: bytes });
    if (!brought.ok) return { outcome: "retry" };
    files.push({ id: asked.file_id ?? "", title: name });
  }
  const [first, ...rest] = files;
  if (first)
    await client.files.completeUploadExternal({
      ...{ files: [first, ...rest], channel_id: channel, thread_ts: thread, initial_comment: escapeText(words) },
    });
  return { outcome: "sent" };
}

function toMessage({ text, buttons }: Written) {
  const rows = buttons.map((row) => actions(row.map(({ label, data }) => teamButton(label, data))));
  return {
    text: escapeText(shorten(text, limits.sectionText)),
    blocks: [...sections(shorten(text, limits.messageCharacters)), ...rows],
  };
}

/** A button of the team carries `_team:what:about`: what it does, and about which consultation. */
function teamButton(label: string, data: string): Button {
  const [, what = "", about = ""] = data.split(":");
  return button(label, what, about);
}

const untilLater = ["ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"];

/** Slack's errors as an outcome: what passes is tried again, a channel that is gone is told to who looks after it. */
function whatWentWrong(error: unknown, channel: string): Sent {
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
