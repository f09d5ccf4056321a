import { Api, GrammyError } from "grammy";
import type { Channel, Incoming } from "../../core/channel.ts";
import type { Log } from "../../core/context.ts";
import type { Language } from "../../core/model/language.ts";
import { phrase } from "../../core/model/message.ts";
import type { Received } from "../../core/talk/receive.ts";
import { shorten } from "../../core/texts/cut.ts";
import type { Texts } from "../../core/texts/texts.ts";
import { LONGEST_NOTICE, LONGEST_TEXT } from "./limits.ts";
import { telegramChannel } from "./send.ts";
import {
  allowedUpdates,
  asksForInvitation,
  chatOf,
  type TelegramUpdate,
  toIncoming,
  wasAddedToGroup,
} from "./update.ts";

/** grammY's type of signal comes from a polyfill; the platform's own is what it takes. */
type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

export type BotSettings = {
  token: string;
  apiRoot: string;
  /** How calls go out: undici on Node (fast), the platform's own on Workers. */
  fetch: typeof fetch;
  receive(incoming: Incoming): Promise<Received>;
  /** What residents can answer now, in the town's own language: for groups. */
  openNow(): Promise<{ slug: string; title: string }[]>;
  language: Language;
  texts: Texts;
  log: Log;
};

export type TelegramBot = {
  api: Api;
  channel: Channel;
  /** Waits up to 25 s for updates; asking from an offset confirms everything before it. */
  updatesFrom(offset: number, signal: AbortSignal): Promise<unknown[]>;
  /** Takes in one update. Settles when what it changed is stored; throws when it is not. The rest may come later. */
  handle(update: TelegramUpdate): Promise<{ rest: Promise<void> }>;
};

const CALL_SECONDS = 7;
const WAIT_SECONDS = 25;

export function createTelegramBot(settings: BotSettings): TelegramBot {
  const { token, apiRoot, fetch, receive, openNow, language, texts, log } = settings;
  const api = new Api(token, { apiRoot, fetch, timeoutSeconds: CALL_SECONDS });

  const patientApi = new Api(token, { apiRoot, fetch, timeoutSeconds: 2 * WAIT_SECONDS });

  /** Stops the little clock on the button. Best effort: the tap itself is stored already. */
  async function answerTap(id: string, { language, notice }: Partial<Received>): Promise<void> {
    const text = notice && language ? { text: shorten(texts.say(language, notice), LONGEST_NOTICE) } : {};
    await api
      .answerCallbackQuery(id, text)
      .catch((error) => log.info({ error: String(error) }, "a tap was not confirmed"));
  }

  /** Best effort: who asked can ask again. */
  async function inviteGroup(update: TelegramUpdate): Promise<void> {
    const chat = chatOf(update);
    if (!chat) return;
    try {
      const asked = asksForInvitation(update);
      const { username } = await api.getMe();
      if (asked?.bot !== undefined && asked.bot !== username.toLowerCase()) return;
      const text = asked ? await invitation(username) : texts.say(language, phrase("group-hello"));
      await sayInGroup(chat.id, shorten(text, LONGEST_TEXT), asked?.topic);
    } catch (error) {
      log.info({ error: String(error) }, "a group was not answered");
    }
  }

  /** A group that became a larger one goes on under another number. */
  async function sayInGroup(chat: number, text: string, topic?: number): Promise<void> {
    try {
      await api.sendMessage(chat, text, topic === undefined ? {} : { message_thread_id: topic });
    } catch (error) {
      const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
      if (moved === undefined) throw error;
      await api.sendMessage(moved, text);
    }
  }

  async function invitation(username: string): Promise<string> {
    const open = await openNow();
    const links = open.map(({ slug, title }) => `${title}\nhttps://t.me/${username}?start=${slug}_groep`);
    return [texts.say(language, phrase(open.length > 0 ? "group-invitation" : "lobby-empty")), ...links].join("\n\n");
  }

  return {
    api,
    channel: telegramChannel(api, { token, apiRoot, fetch }),
    updatesFrom: (offset, signal) =>
      patientApi.getUpdates({ offset, timeout: WAIT_SECONDS, allowed_updates: allowedUpdates }, signal as GrammySignal),
    async handle(update) {
      if (asksForInvitation(update) || wasAddedToGroup(update)) return { rest: inviteGroup(update) };
      const incoming = toIncoming(update);
      const received = incoming && (await receive(incoming));
      const { callback_query: tap } = update;
      return { rest: tap ? answerTap(tap.id, received ?? {}) : Promise.resolve() };
    },
  };
}
