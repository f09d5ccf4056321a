import { type Api, GrammyError, InputFile } from "grammy";
import type { Channel, Delivery, Fetched, Sent } from "../../core/channel.ts";
import type { Refusal } from "../../core/model/messages/refusal.ts";
import { LARGEST_DOWNLOAD_BYTES } from "./limits.ts";
import { render, renderAll } from "./render.ts";

/** Descriptions of refusals that change nothing for the resident: the message already is, or can no longer be, so. */
const harmless = /message is not modified|message to edit not found|message can't be edited/i;
/** Who they do not reach, and why; any other refusal is of one message. */
const reasons: [RegExp, Refusal][] = [
  [/user is deactivated/i, "deactivated"],
  [/bot was blocked|bot was kicked/i, "blocked"],
  [/chat not found|peer_id_invalid|can't initiate conversation/i, "not-found"],
];

const ASKED_MILLISECONDS = 2000;

/** How files are fetched: their address holds the token, so it stays in here. */
export type Files = { token: string; apiRoot: string; fetch: typeof fetch };

/** Sends to a chat; the address is the chat's id. */
export function telegramChannel(api: Api, files: Files): Channel {
  return {
    isThere: () => isThere(api),
    fetchFile: (file) => fetchFile(api, file, files),
    async deliver(address, delivery) {
      try {
        const number = await call(api, address, delivery);
        return { outcome: "sent", ...(number !== undefined && { number }) };
      } catch (error) {
        return toOutcome(error);
      }
    },
  };
}

/** grammY's signal is an older type of the same. */
function isThere(api: Api): Promise<boolean> {
  const signal = AbortSignal.timeout(ASKED_MILLISECONDS) as Parameters<Api["getMe"]>[0];
  return api.getMe(signal).then(
    () => true,
    () => false,
  );
}

/** Gets a file from Telegram; its address is known for an hour, and to nobody else. */
async function fetchFile(api: Api, file: string, { token, apiRoot, fetch }: Files): Promise<Fetched> {
  try {
    const { file_path: path, file_size: size = 0 } = await api.getFile(file);
    if (!path || size > LARGEST_DOWNLOAD_BYTES) return { outcome: "refused" };
    const answer = await fetch(`${apiRoot}/file/bot${token}/${path}`);
    if (!answer.ok) return { outcome: answer.status >= 500 ? "retry" : "refused" };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const [, ending = "ogg"] = /\.([a-z0-9]{1,5})$/i.exec(path) ?? [];
    return bytes.length > LARGEST_DOWNLOAD_BYTES
      ? { outcome: "refused" }
      : { outcome: "fetched", bytes, name: `spoken.${ending.replace("oga", "ogg")}` };
  } catch (error) {
    return { outcome: error instanceof GrammyError && error.error_code === 400 ? "refused" : "retry" };
  }
}

async function call(api: Api, address: string, delivery: Delivery): Promise<number | undefined> {
  switch (delivery.type) {
    case "say": {
      let number: number | undefined;
      for (const { text, ...markup } of renderAll(delivery.message))
        number = numberOf(await say(api, address, text, markup, delivery.topic));
      return number;
    }
    case "edit": {
      const { text, ...markup } = render(delivery.message);
      await api.editMessageText(address, Number(delivery.ref), text, markup);
      return undefined;
    }
    case "file":
      await api.sendDocument(address, new InputFile(new TextEncoder().encode(delivery.content), delivery.name));
      return undefined;
  }
}

/** A group that became a larger one goes on under another number, without the topics of before. */
async function say(api: Api, address: string, text: string, markup: Markup, topic: number | undefined) {
  try {
    return await api.sendMessage(address, text, topic === undefined ? markup : { ...markup, message_thread_id: topic });
  } catch (error) {
    const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (moved === undefined) throw error;
    return api.sendMessage(moved, text, markup);
  }
}

type Markup = NonNullable<Parameters<Api["sendMessage"]>[2]>;

/** Some servers confirm without telling more. */
function numberOf(sent: { message_id?: number } | true): number | undefined {
  return sent === true ? undefined : sent.message_id;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toOutcome(error: unknown): Sent {
  if (!(error instanceof GrammyError)) return { outcome: "retry", reason: messageOf(error) };
  const { error_code: code, description, parameters } = error;
  const reason = `Telegram answered ${code} ${description}`;
  if (code === 429) return { outcome: "retry", afterSeconds: parameters.retry_after ?? 1, reason };
  const [, because] = reasons.find(([words]) => words.test(description)) ?? [];
  if (because || code === 403) return { outcome: "unreachable", because: because ?? "blocked" };
  const isRefused = code >= 400 && code < 500 && code !== 401 && code !== 404;
  if (!isRefused) return { outcome: "retry", reason };
  return harmless.test(description) ? { outcome: "sent" } : { outcome: "failed", reason: `${code} ${description}` };
}
