import { Api } from "grammy";
import type { Channel, Incoming } from "../../core/channel.ts";
import type { Log } from "../../core/context.ts";
import type { GroupCall } from "../../core/talk/answer-group.ts";
import type { Received } from "../../core/talk/receive.ts";
import { shorten } from "../../core/texts/cut.ts";
import type { Texts } from "../../core/texts/texts.ts";
import { callDirectly } from "./direct-calls.ts";
import { toGroupCall } from "./groups.ts";
import { LONGEST_NOTICE } from "./limits.ts";
import { telegramChannel } from "./send.ts";
import { allowedUpdates, type TelegramUpdate, toIncoming } from "./update.ts";

/** grammY's type of signal comes from a polyfill; the platform's own is what it takes. */
type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

export type BotSettings = {
  token: string;
  apiRoot: string;
  /** How calls go out: undici on Node (fast), the platform's own on Workers. */
  fetch: typeof fetch;
  receive(incoming: Incoming): Promise<Received>;
  answerGroup(call: GroupCall): Promise<void>;
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
  const { token, apiRoot, fetch, receive, answerGroup, texts, log } = settings;
  const api = new Api(token, { apiRoot, fetch, timeoutSeconds: CALL_SECONDS });
  api.config.use(callDirectly(settings));
  const patientApi = new Api(token, { apiRoot, fetch, timeoutSeconds: 2 * WAIT_SECONDS });

  /** Stops the little clock on the button. Best effort: the tap itself is stored already. */
  async function answerTap(id: string, { language, notice }: Partial<Received>): Promise<void> {
    const text = notice && language ? { text: shorten(texts.say(language, notice), LONGEST_NOTICE) } : {};
    await api
      .answerCallbackQuery(id, text)
      .catch((error) => log.info({ error: String(error) }, "a tap was not confirmed"));
  }

  return {
    api,
    channel: telegramChannel(api, { token, apiRoot, fetch }),
    updatesFrom: (offset, signal) =>
      patientApi.getUpdates({ offset, timeout: WAIT_SECONDS, allowed_updates: allowedUpdates }, signal as GrammySignal),
    async handle(update) {
      const call = toGroupCall(update);
      if (call) await answerGroup(call);
      const incoming = toIncoming(update);
      const received = incoming && (await receive(incoming));
      const { callback_query: tap } = update;
      return { rest: tap ? answerTap(tap.id, received ?? {}) : Promise.resolve() };
    },
  };
}
