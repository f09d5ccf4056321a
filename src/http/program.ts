import { createEmbedder } from "../ai/embedder.ts";
import { createLlm } from "../ai/llm.ts";
import { createTranscriber } from "../ai/transcriber.ts";
import type { mailChannel } from "../bots/email/send.ts";
import type { createSlackBot, SlackBot } from "../bots/slack/bot.ts";
import { createTelegramBot, type TelegramBot } from "../bots/telegram/bot.ts";
import { registerBot } from "../bots/telegram/register.ts";
import { createCalendar } from "../core/calendar.ts";
import type { CouncilChannel } from "../core/channel.ts";
import { openConsultations } from "../core/consultation/overview.ts";
import type { Context, Council, Log } from "../core/context.ts";
import { coreOf, councilLanguage } from "../core/context.ts";
import { createDeliverer, type Deliverer } from "../core/deliver/deliver.ts";
import type { Embedder } from "../core/embedder.ts";
import type { Llm } from "../core/llm.ts";
import { createLocator, type NeighbourhoodMap } from "../core/locate.ts";
import { inLanguage } from "../core/model/language.ts";
import type { Town } from "../core/model/town.ts";
import { createPlainCheck } from "../core/plain/check-plain.ts";
import type { Driver } from "../core/store/db.ts";
import { createStore } from "../core/store/store.ts";
import { receive } from "../core/talk/receive.ts";
import type { Texts } from "../core/texts/texts.ts";
import type { Transcriber } from "../core/transcriber.ts";
import type { PageSettings } from "../pages/page.ts";
import type { Config } from "./config.ts";
import { createSeal } from "./create-seal.ts";
import { createRegistration, type Registration } from "./registration.ts";

/** What differs between a server and a Worker. */
export type Surroundings = {
  driver: Driver;
  key: Uint8Array;
  texts: Texts;
  teamTexts: Texts;
  frequencies: Context["frequencies"];
  prompts: Context["prompts"];
  log: Log;
  fetch: typeof fetch;
  /** Slack's library is large: who has no Slack leaves it out. */
  createSlackBot?: typeof createSlackBot | undefined;
  /** Mail needs a server of one's own: a Worker has none. */
  createMailChannel?: typeof mailChannel | undefined;
  /** Where the neighbourhoods lie. */
  map?: NeighbourhoodMap | undefined;
  now: () => number;
};

/** Everything wired together, on either runtime. */
export type Program = {
  config: Config;
  context: Context;
  texts: Texts;
  pageSettings: PageSettings;
  deliverer: Deliverer;
  telegram: TelegramBot | undefined;
  slack: SlackBot | undefined;
  registrations: { telegram: Registration; slack: Registration };
};

export function createProgram(config: Config, surroundings: Surroundings): Program {
  const { driver, key, texts, teamTexts, frequencies, prompts, log, fetch, map, now } = surroundings;
  const transcriber = connectTranscriber(config);
  const context: Context = {
    store: createStore(driver, createSeal(key)),
    calendar: createCalendar(config.TIME_ZONE, config.QUIET_HOURS),
    log,
    texts,
    teamTexts,
    frequencies,
    checkPlain: createPlainCheck(frequencies),
    prompts,
    llm: connectLlm(config),
    embedder: connectEmbedder(config),
    hasTeam: hasTeam(config),
    hasBot: config.TELEGRAM_BOT_TOKEN !== undefined,
    town: townOf(config),
    council: councilOf(config),
    officeHolders: (config.OFFICE_HOLDERS ?? "").split(",").flatMap((name) => name.trim() || []),
    canTranscribe: transcriber !== undefined,
    locate: createLocator(map),
    now,
    randomId,
    languages: config.LANGUAGES,
    links: {
      chat(code) {
        const { username } = registrations.telegram.state;
        return username && `https://t.me/${username}?start=${code}`;
      },
      page: (path) => config.PUBLIC_URL && new URL(path, config.PUBLIC_URL).href,
    },
    dispatch: (rows) => deliverer.dispatch(rows),
  };
  const telegram = connectTelegram(config, fetch, context);
  const pageSettings = { texts, municipality: config.MUNICIPALITY, language: councilLanguage(context) };
  const slack = connectSlack(config, surroundings.createSlackBot, pageSettings, context);
  const mail = connectMail(config, surroundings.createMailChannel, pageSettings, context);
  const channels = { ...(telegram && { telegram: telegram.channel }), ...(slack && { slack: slack.channel }) };
  const deliverer = createDeliverer(context, {
    channels,
    broadcastPerSecond: config.BROADCAST_PER_SECOND,
    ...(transcriber && { transcriber }),
    ...(slack && { team: slack.team }),
    council: { ...(slack && { slack: slack.council }), ...(mail && { mail }) },
  });
  const registrations = {
    telegram: createRegistration("Telegram", () => registerTelegram(telegram, config, texts), log),
    slack: createRegistration("Slack", async () => slack?.connect(), log),
  };
  return { config, context, texts, pageSettings, deliverer, telegram, slack, registrations };
}

function connectTelegram(config: Config, fetch: Surroundings["fetch"], context: Context) {
  if (!config.TELEGRAM_BOT_TOKEN) return undefined;
  const language = councilLanguage(context);
  return createTelegramBot({
    token: config.TELEGRAM_BOT_TOKEN,
    apiRoot: config.TELEGRAM_API_ROOT,
    fetch,
    receive: (incoming) => receive(incoming, context),
    openNow: async () => {
      const open = await openConsultations(context);
      return open.map(({ published: { slug, title } }) => ({ slug, title: inLanguage(title, language).literal }));
    },
    language,
    texts: context.texts,
    log: context.log,
  });
}

function hasTeam(config: Config): boolean {
  return config.SLACK_BOT_TOKEN !== undefined && whatSlackLacks(config) === undefined;
}

/** Why a town that has a token for Slack still has no team there, in words for the administrator. */
export function whatSlackLacks(config: Config): string | undefined {
  if (!config.SLACK_BOT_TOKEN) return undefined;
  if (!config.SLACK_TEAM_CHANNEL) return "SLACK_TEAM_CHANNEL is not set, so nobody can act from Slack";
  if (!config.SLACK_SIGNING_SECRET && !config.SLACK_APP_TOKEN)
    return "neither SLACK_SIGNING_SECRET nor SLACK_APP_TOKEN is set, so nothing can come in from Slack";
  return undefined;
}

function connectSlack(
  config: Config,
  create: Surroundings["createSlackBot"],
  pageSettings: PageSettings,
  context: Context,
): SlackBot | undefined {
  const { SLACK_BOT_TOKEN: token, SLACK_TEAM_CHANNEL: teamChannel, SLACK_API_URL: apiUrl } = config;
  if (!token || !teamChannel || !create || !hasTeam(config)) return undefined;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = config;
  return create({
    token,
    apiUrl,
    signingSecret,
    appToken,
    teamChannel,
    fetch: globalThis.fetch,
    pageSettings,
    core: coreOf(context),
  });
}

/** Mail goes out where there is a mail server, somebody it comes from, and somebody it goes to. */
function connectMail(
  { SMTP_URL: smtpUrl, MAIL_FROM: from }: Config,
  create: Surroundings["createMailChannel"],
  pageSettings: PageSettings,
  { links, store }: Context,
): CouncilChannel | undefined {
  if (!smtpUrl || !from || !create) return undefined;
  const unsubscribeUrl = (address: string) =>
    links.page(`/digests/unsubscribe/${store.digests.markOf(`mail ${address}`)}`);
  return create({ smtpUrl, from, pageSettings, unsubscribeUrl });
}

function councilOf(config: Config): Council {
  const { SLACK_COUNCIL_CHANNEL: channel, COUNCIL_MAIL: mail = [], DIGEST_APPROVERS: approvers = "" } = config;
  return {
    addresses: [...(channel ? [`slack ${channel}`] : []), ...mail.map((address) => `mail ${address}`)],
    approval: config.DIGEST_APPROVAL,
    approvers: approvers.split(",").flatMap((id) => id.trim() || []),
    sendAt: config.DIGEST_AT,
  };
}

function townOf(config: Config): Town {
  const { TOWN_PHONE: phone, TOWN_HOURS: hours, REPORT_URL: reportUrl, IDEA_READER: ideaReader } = config;
  return {
    name: config.MUNICIPALITY,
    ideaDays: config.IDEA_DAYS,
    ...(phone && { phone }),
    ...(hours && { hours }),
    ...(reportUrl && { reportUrl }),
    ...(ideaReader && { ideaReader }),
  };
}

/** Sentences in the digest are written by a model only when one is named. */
function connectLlm({ OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model }: Config): Llm | undefined {
  return model && (key || baseUrl) ? createLlm({ key: key ?? "none", baseUrl, model }) : undefined;
}

/** Texts are compared by a model only when one is named for that. */
function connectEmbedder(config: Config): Embedder | undefined {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: model } = config;
  return model && (key || baseUrl) ? createEmbedder({ key: key ?? "none", baseUrl, model }) : undefined;
}

/** Spoken messages are put in words only when a model for that is named. */
function connectTranscriber(config: Config): Transcriber | undefined {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_TRANSCRIPTION_MODEL: model } = config;
  return model && (key || baseUrl) ? createTranscriber({ key: key ?? "none", baseUrl, model }) : undefined;
}

/** Tells Telegram who we are, and where to bring updates when there is a webhook. */
async function registerTelegram(
  telegram: TelegramBot | undefined,
  { PUBLIC_URL, TELEGRAM_WEBHOOK_SECRET: secret }: Config,
  texts: Texts,
): Promise<string | undefined> {
  const webhook = PUBLIC_URL && secret ? { url: new URL("/telegram/webhook", PUBLIC_URL).href, secret } : undefined;
  return telegram && registerBot(telegram, texts, webhook);
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

const letters = "abcdefghijklmnopqrstuvwxyz012345";

/** Five random bits a character: of 32 letters, so that none is likelier than another. */
function randomId(length: number): string {
  return Array.from(randomBytes(length), (byte) => letters[byte & 31]).join("");
}
