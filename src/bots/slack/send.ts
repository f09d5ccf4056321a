import type { webApi } from "@slack/bolt";
import type { Button } from "@slack/types";
import type { Sent, TeamChannel, Written } from "../../core/channel.ts";
import { shorten } from "../../core/texts/cut.ts";
import { actions, button, escapeText, sections } from "./blocks.ts";
import { limits } from "./limits.ts";

export type Client = webApi.WebClient;

/** Posts in the team's channel. Nothing that is said there goes any further. */
export function teamChannel(client: Client, channel: string): TeamChannel {
  return {
    async post(message, thread) {
      try {
        const { ts } = await client.chat.postMessage({
          ...{ channel, ...toMessage(message) },
          ...{ unfurl_links: false, unfurl_media: false, ...(thread !== undefined && { thread_ts: thread }) },
        });
        return { outcome: "sent", ...(ts !== undefined && { ref: ts }) };
      } catch (error) {
        return whatWentWrong(error, channel);
      }
    },
  };
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
