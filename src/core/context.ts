import type { Calendar } from "./calendar.ts";
import type { ChannelFacts } from "./channel.ts";
import type { Embedder } from "./embedder.ts";
import type { Llm } from "./llm.ts";
import type { Locate } from "./locate.ts";
import type { LookedUp } from "./model/consultation/standing.ts";
import type { Language } from "./model/language.ts";
import type { Rebuild } from "./model/messages/message.ts";
import type { Town } from "./model/messages/town.ts";
import type { CheckPlain } from "./plain/check-plain.ts";
import type { Frequencies } from "./plain/frequencies.ts";
import type { OutboxRow } from "./store/sending/leases.ts";
import type { Store } from "./store/store.ts";
import type { Texts } from "./texts/texts.ts";
import type { Recent } from "./turns/recent.ts";

/** Where a program tells its administrator what happens; never with a name, address or word of a resident. */
export type Log = {
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
};

/** The program stops, and what was underway is broken off: that is no fault, and it is done at the next start. */
export class StoppingError extends Error {}

/** How the digest goes to the council. An address is a channel's name and what that channel knows: "mail griffie@…". */
export type Council = {
  addresses: string[];
  approval: "required" | "auto";
  /** Colleagues who may approve; when there are none, all may. */
  approvers: string[];
  sendAt: { weekday: number; time: string };
};

/** What every use case works with. Time and chance come in here, so that a test can decide them. */
export type Context = {
  store: Store;
  calendar: Calendar;
  log: Log;
  /** Milliseconds since 1970. */
  now(): number;
  /** That many random characters of a-z and 0-9. */
  randomId(length: number): string;
  /** Under this name the program leases what it says at once; no other program has it. */
  leaseName: string;
  texts: Texts;
  /** What colleagues read, and in which language; what they write for others is in `WRITTEN_IN`. */
  teamTexts: Texts;
  teamLanguage: Language;
  /** A language model that proposes points; nothing depends on it. */
  llm: Llm | undefined;
  /** A language model that says whether an answer supports a sentence; nothing depends on it. */
  judge: Llm | undefined;
  /** A model that compares texts; nothing depends on it. */
  embedder: Embedder | undefined;
  /** What a language model is told, by what it is for. */
  prompts: { points: string; judge: string; translate: string };
  /** How plain a text is. */
  checkPlain: CheckPlain;
  /** How often words of a language are used. */
  frequencies(language: Language): Frequencies;
  /** The channels that this program knows, by their name. */
  channels: Record<string, ChannelFacts>;
  /** Whether there is a team that reads along; without one, words count as soon as they come in. */
  hasTeam: boolean;
  town: Town;
  council: Council;
  /** Who may be named: they act in public. */
  officeHolders: string[];
  /** Whether spoken messages can be put in words here. */
  canTranscribe: boolean;
  /** Nothing when the town gave no map. */
  locate: Locate | undefined;
  /** Whether residents can answer in a chat app here. */
  hasBot: boolean;
  /** Addresses that residents can follow: into the chat once the bot's name is known, to a page if there is a website. */
  links: { chat(code: string): string | undefined; page(path: string): string | undefined };
  /** The languages on offer, the town's own first. */
  languages: Language[];
  /**
   * Asks the team's channel who somebody is at this moment, and who is in it when they are not known to be. Nothing when it
   * does not tell; it never throws.
   */
  lookUp(colleague: string, isKnown: boolean): Promise<LookedUp | undefined>;
  /** What tells this program from one with other code, words or settings; where that is not known, nothing found is kept. */
  edition?: (() => string) | undefined;
  /**
   * Makes a digest or a report again, of what is stored now; where a machine can, nobody is kept waiting by it. Fails with
   * a StoppingError when the program stops first.
   */
  remake(asked: Rebuild): Promise<void>;
  /** What takes long to make and many look at; it may be a minute old. */
  recent: Recent;
  /**
   * Sends rows of the outbox that this process has leased, and looks after the others when their turn comes. Settles when
   * the leased ones were tried; it never throws.
   */
  dispatch(rows: OutboxRow[]): Promise<void>;
};

/** The core as a bot has it: plain values to show, and a way to run use cases. Only these reach what is stored. */
export type Core = Pick<
  Context,
  "calendar" | "languages" | "links" | "log" | "now" | "randomId" | "teamLanguage" | "teamTexts" | "texts"
> & {
  /** `run(readDraft, draftId)`: a use case takes the context last, and gets it here. */
  run<Given extends unknown[], Result>(useCase: (...args: [...Given, Context]) => Result, ...given: Given): Result;
};

export function coreOf(context: Context): Core {
  const { calendar, languages, links, log, now, randomId, teamLanguage, teamTexts, texts } = context;
  const run: Core["run"] = (useCase, ...given) => useCase(...given, context);
  return { calendar, languages, links, log, now, randomId, teamLanguage, teamTexts, texts, run };
}

/** The council reads the town's own language: the first on offer. */
export function councilLanguage({ languages }: Pick<Context, "languages">): Language {
  return languages[0] ?? "nl";
}
