import { createEmbedder } from "../ai/embedder.ts";
import { createLlm } from "../ai/llm.ts";
import { createTranscriber } from "../ai/transcriber.ts";
import { createCalendar } from "../core/calendar.ts";
import type { ChannelFacts } from "../core/channel.ts";
import { type Context, type Council, councilLanguage, type Log } from "../core/context.ts";
import type { Embedder } from "../core/embedder.ts";
import type { Llm } from "../core/llm.ts";
import { createLocator, type NeighbourhoodMap } from "../core/locate.ts";
import { below } from "../core/model/below.ts";
import { phrase } from "../core/model/messages/message.ts";
import type { Town } from "../core/model/messages/town.ts";
import { createPlainCheck } from "../core/plain/check-plain.ts";
import type { Driver } from "../core/store/database/db.ts";
import { createStore, type ListErased } from "../core/store/store.ts";
import { type Facts, type Texts, withFacts } from "../core/texts/texts.ts";
import type { Transcriber } from "../core/transcriber.ts";
import { createRecent } from "../core/turns/recent.ts";
import type { Look } from "../pages/look/look.ts";
import type { PageSettings } from "../pages/page.ts";
import { channels, readyChannels } from "./channels.ts";
import { createSeal } from "./create-seal.ts";
import type { Watch } from "./measure/watch.ts";
import type { RegistrationState } from "./registration.ts";
import type { Config } from "./settings/config.ts";

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
  /** Where a database has a list of who was forgotten beside it. */
  listErased?: ListErased;
  /** How the town wants its pages to look. */
  look?: Look | undefined;
  /** Where the neighbourhoods lie. */
  map?: NeighbourhoodMap | undefined;
  now: () => number;
  edition?: Context["edition"];
  /** Makes digests and reports elsewhere than on this thread. */
  remake?: Context["remake"];
  /** Counts what goes on. */
  watch?: Watch | undefined;
  /** How registrations went, by channel: a Worker keeps that from one request to the next. */
  registered: Record<string, RegistrationState>;
};

/** What is known only once channels are connected; a command does without. */
export type OnceConnected = Pick<Context, "dispatch" | "lookUp"> & { chat: Context["links"]["chat"] };

const notConnected: OnceConnected = {
  dispatch: async () => {},
  lookUp: async () => undefined,
  chat: () => undefined,
};

export function createContext(config: Config, surroundings: Surroundings, connected = notConnected): Context {
  const { key, texts, teamTexts, frequencies, prompts, log, map, now, watch } = surroundings;
  const driver = watch ? watch.driver(surroundings.driver) : surroundings.driver;
  const remakeHere: Context["remake"] = async (asked) =>
    (await import("../core/digest/rebuild.ts")).rebuild(asked, context);
  const remake = surroundings.remake ?? remakeHere;
  const randomId = createRandomId();
  const context: Context = {
    store: createStore(driver, createSeal(key), surroundings.listErased),
    calendar: createCalendar(config.TIME_ZONE, config.QUIET_HOURS),
    log,
    texts: withFacts(texts, factsOf(config, teamTexts)),
    teamTexts,
    teamLanguage: config.TEAM_LANGUAGE,
    frequencies,
    checkPlain: createPlainCheck(frequencies),
    prompts,
    llm: connectLlm(config, config.OPENAI_MODEL),
    judge: connectJudge(config),
    embedder: connectEmbedder(config),
    channels: factsOfChannels(map !== undefined),
    hasTeam: leadsTo("team", config),
    hasBot: readyChannels(config).some(({ facts }) => facts?.audience === "residents" && facts.company !== undefined),
    town: townOf(config),
    council: councilOf(config),
    officeHolders: officeHoldersOf(config),
    canTranscribe: connectTranscriber(config) !== undefined,
    locate: map && createLocator(map),
    now,
    randomId,
    leaseName: randomId(16),
    languages: config.LANGUAGES,
    links: {
      chat: connected.chat,
      page: (path) => config.PUBLIC_URL && below(config.PUBLIC_URL, path),
    },
    edition: surroundings.edition,
    recent: createRecent(now),
    dispatch: connected.dispatch,
    lookUp: connected.lookUp,
    remake: watch ? watch.remake(remake) : remake,
  };
  return context;
}

/** The council's pages are in the town's own language. */
export function pageSettingsOf(context: Context, { look }: Pick<Surroundings, "look">): PageSettings {
  return {
    texts: context.texts,
    municipality: context.town.name,
    language: councilLanguage(context),
    ...(look && { look }),
  };
}

function factsOf({ OBJECTION_URL: objectionUrl, TEAM_LANGUAGE: language }: Config, teamTexts: Texts): Partial<Facts> {
  return {
    ...(objectionUrl && { objectionUrl }),
    writeButton: teamTexts.say(language, phrase("button-write")),
    joinButton: teamTexts.say(language, phrase("button-join-team")),
  };
}

function factsOfChannels(hasMap: boolean): Record<string, ChannelFacts> {
  const toEntry = ({ name, facts }: (typeof channels)[number]) =>
    facts ? [[name, { ...facts, takesLocation: hasMap && facts.takesLocation === true }] as const] : [];
  return Object.fromEntries(channels.flatMap(toEntry));
}

function leadsTo(audience: ChannelFacts["audience"], config: Config): boolean {
  return readyChannels(config).some(({ facts }) => facts?.audience === audience);
}

export function councilOf(config: Config): Council {
  const addresses = channels.flatMap(({ name, councilAddresses }) =>
    (councilAddresses?.(config) ?? []).map((address) => `${name} ${address}`),
  );
  return {
    addresses,
    approval: config.DIGEST_APPROVAL,
    approvers: (config.DIGEST_APPROVERS ?? "").split(",").flatMap((id) => id.trim() || []),
    sendAt: config.DIGEST_AT,
  };
}

function townOf(config: Config): Town {
  const { TOWN_PHONE: phone, TOWN_HOURS: hours, REPORT_URL: reportUrl, IDEA_READER: ideaReader } = config;
  return {
    name: config.MUNICIPALITY,
    ideaDays: config.IDEA_DAYS,
    contactDays: config.RETENTION_DAYS,
    ...(phone && { phone }),
    ...(hours && { hours }),
    ...(reportUrl && { reportUrl }),
    ...(ideaReader && { ideaReader }),
  };
}

/** Who may be named. */
export function officeHoldersOf({ OFFICE_HOLDERS }: Config): string[] {
  return (OFFICE_HOLDERS ?? "").split(",").flatMap((name) => name.trim() || []);
}

/** The model that judges is the one that proposes, unless another is named. */
export function connectJudge(config: Config): Llm | undefined {
  return connectLlm(config, config.OPENAI_JUDGE_MODEL ?? config.OPENAI_MODEL);
}

/** Points are proposed and judged by a model only when one is named. */
function connectLlm(config: Config, model: string | undefined): Llm | undefined {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl } = config;
  return model && (key || baseUrl) ? createLlm({ key: key ?? "none", baseUrl, model }) : undefined;
}

/** Texts are compared by a model only when one is named for that. */
function connectEmbedder(config: Config): Embedder | undefined {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: model } = config;
  return model && (key || baseUrl) ? createEmbedder({ key: key ?? "none", baseUrl, model }) : undefined;
}

/** Spoken messages are put in words only when a model for that is named. */
export function connectTranscriber(config: Config): Transcriber | undefined {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_TRANSCRIPTION_MODEL: model } = config;
  return model && (key || baseUrl) ? createTranscriber({ key: key ?? "none", baseUrl, model }) : undefined;
}

const letters = "abcdefghijklmnopqrstuvwxyz012345";
const RANDOM_BYTES = 1024;

/** Five random bits a character: of 32 letters, so that none is likelier than another. Asking for many costs as for a few. */
function createRandomId(): Context["randomId"] {
  let bytes = new Uint8Array();
  return (length) => {
    if (bytes.length < length) bytes = crypto.getRandomValues(new Uint8Array(Math.max(length, RANDOM_BYTES)));
    let id = "";
    for (const byte of bytes.subarray(0, length)) id += letters[byte & 31];
    bytes = bytes.subarray(length);
    return id;
  };
}
