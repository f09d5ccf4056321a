import { Api } from "grammy";
import type { Channel, Incoming } from "../../core/channel.ts";
import type { Received } from "../../core/talk/receive.ts";
import { shorten } from "../../core/texts/cut.ts";
import { callDirectly } from "./direct-calls.ts";
import { createGroups, type GroupSettings } from "./groups.ts";
import { LONGEST_NOTICE } from "./limits.ts";
import { telegramChannel } from "./send.ts";
import { allowedUpdates, asksForInvitation, type TelegramUpdate, toIncoming, wasAddedToGroup } from "./update.ts";

/** grammY's type of signal comes from a polyfill; the platform's own is what it takes. */
type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

export type BotSettings = GroupSettings & {
  token: string;
  apiRoot: string;
  /** How calls go out: undici on Node (fast), the platform's own on Workers. */
  fetch: typeof fetch;
  receive(incoming: Incoming): Promise<Received>;
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
  const { token, apiRoot, fetch, receive, texts, log } = settings;
  const api = new Api(token, { apiRoot, fetch, timeoutSeconds: CALL_SECONDS });
  api.config.use(callDirectly(settings));
  const groups = createGroups(api, settings);
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
      if (asksForInvitation(update) || wasAddedToGroup(update)) return { rest: groups.answer(update) };
      const incoming = toIncoming(update);
      const received = incoming && (await receive(incoming));
      const { callback_query: tap } = update;
      return { rest: tap ? answerTap(tap.id, received ?? {}) : Promise.resolve() };
    },
  };
}
