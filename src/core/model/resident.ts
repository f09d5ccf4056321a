import type { Published } from "./consultation/consultation.ts";
import type { Language } from "./language.ts";
import type { Press, Spoken } from "./messages/message.ts";
import { HEARD, RELAY } from "./messages/press.ts";
import type { Said, Session, Unreadable } from "./session/session.ts";

/** A person at an address. Stored sealed: only the running program can read it. */
export type Resident = {
  channel: string;
  address: string;
  language: Language;
  /** They chose it themselves, and it stays. */
  hasChosenLanguage?: true;
  /** What this person takes part in; ideas are there too, each on its own. */
  participations: { slug: string; id: string; token: string }[];
  /** The participation that a typed message belongs to. */
  current?: string;
  /** Words that may become an idea, until the person says so. While it is open, what is typed joins it. */
  idea?: { said: Said[]; isOpen: boolean };
  /** The idea that they gave last: an edit of its messages changes it. */
  keptIdea?: { questionId: string; said: Said[] };
  /** Words that were taken as an order ("stop") while a question stood open, until the person says they were the answer. */
  order?: Order;
  /** A question of the team that what is written next answers. */
  relay?: string;
  /** What is written next is for somebody else than a consultation. */
  pen?: Pen;
  /** What a colleague tries out as a resident would go through it. */
  proof?: Proof;
  /** Their last messages that gave no answer, such as a photo: an edit may give them words. */
  wordless?: string[];
  /** Asked for no more messages: only own acts are answered. */
  stopped: boolean;
  /** Forgotten: the row goes as soon as that has been said. */
  forgotten?: true;
};

/**
 * A conversation that counts nowhere: it stands here and in no table of what is counted. It goes on with the consultation
 * as it was when it began. While it is open, what is typed belongs to it.
 */
export type Proof = { of: Tried; c: Published; session: Session; isOpen: boolean };

/** What is tried out: a draft by its id, or what was published by its slug. */
export type Tried = { type: "draft" | "published"; id: string };

export type Order = Said & { participationId: string; questionId: string };

/**
 * A councillor writes about a consultation, or (once `isNaming`) gives the name to an act; who said whether they felt
 * heard adds a word.
 */
export type Pen = CouncilPen | { feltIn: string };
export type CouncilPen = { slug: string; kind: CouncilKind } | { actId: string; isNaming: boolean };
export type CouncilKind = "asks" | "takes-up";

/**
 * `number`: its place in the chat, where a channel counts the messages, ours included. `about`: the message that it
 * replies to; `quoted`: the question that this one asked. `album`: what it was sent together with. `beside`: what these
 * words stood with and could not be read.
 */
export type Wrote = {
  type: "wrote";
  text: string;
  ref: string;
  number?: number;
  about?: About;
  quoted?: string;
  isForwarded?: true;
  album?: string;
  beside?: "voice" | "too-long";
};

/** A message that is replied to: of ours with its words and buttons, or one of the person's own. */
export type About = { ref: string; text: string; buttons?: Press[] };

export type ResidentEvent =
  /** `isHelped`: somebody fills in what another says, as at a stall. `hasRead`: the promise, so that they begin at once. */
  | { type: "opened"; code?: string; isGreeting?: true; isHelped?: true; hasRead?: true }
  | { type: "pressed"; button: Press | undefined; ref: string }
  | Wrote
  | { type: "edited"; text: string; ref: string; number?: number }
  | ({ type: "spoke" } & Spoken)
  | ({ type: "heard"; ref: string; participationId: string; isForwarded?: true } & Said)
  | { type: "not-heard"; ref: string; participationId: string }
  | { type: "located"; latitude: number; longitude: number }
  | { type: "sent-unreadable"; what: Unreadable; ref?: string; album?: string }
  /** `typed`: in words of one's own, which may have been meant as an answer. */
  | { type: "commanded"; command: Command | "unknown"; text?: string; typed?: string; ref: string }
  /** They bring a conversation along that they began elsewhere. */
  | { type: "moved"; code: string }
  | { type: "blocked" }
  | { type: "unblocked" };

/** What a resident can ask for at any moment, whatever the conversation is about. */
export const commands = ["language", "idea", "my-data", "move", "forget", "stop", "help", "privacy"] as const;
export type Command = (typeof commands)[number];

/** Commands go by the names that the menu shows, and by the same word in English. */
const named: Record<string, Command> = {
  taal: "language",
  language: "language",
  idee: "idea",
  idea: "idea",
  mijngegevens: "my-data",
  mydata: "my-data",
  verder: "move",
  move: "move",
  vergeet: "forget",
  forget: "forget",
  stop: "stop",
  hulp: "help",
  help: "help",
  privacy: "privacy",
};

export function commandNamed(word: string): Command | undefined {
  return Object.hasOwn(named, word) ? named[word] : undefined;
}

/** Whether somebody felt heard: yes, a bit, or no. */
export const feelings = ["yes", "bit", "no"] as const;
export type FeltHeard = (typeof feelings)[number];

/** The token of buttons that belong to no participation; what they are about is in the place of the question. */
export const LOBBY_TOKEN = "_";
export const OPEN = "_open";
export const IDEA = "_idea";
export const LANGUAGE = "_language";
export const FORGET = "_forget";
export const ORDER = "_order";
export const COUNCIL_ASKS = "_asks";
export const COUNCIL_TAKES_UP = "_takes-up";
export const COUNCIL_NAME = "_name";
export const YES = "_yes";
export const NO = "_no";
export const ALL = "_all";
export const LIST_LANGUAGES = "_list";

/** How a councillor's invitation begins: no consultation can. */
export const COUNCIL_CODE = "_raad-";

/** The slug that ideas stand under: no consultation can have it. */
export const IDEAS = "_ideas";

export function newResident(channel: string, address: string, language: Language): Resident {
  return { channel, address, language, participations: [], stopped: false };
}

/** Whether what is written next goes there. */
export function isWriting(pen: Pen): boolean {
  return !("actId" in pen) || pen.isNaming;
}

const MOST_WORDLESS = 10;

/** The resident after a message that gave no answer. */
export function withWordless(resident: Resident, ref: string): Resident {
  return { ...resident, wordless: [...(resident.wordless ?? []), ref].slice(-MOST_WORDLESS) };
}

/** The resident after such a message got words. */
export function withWords({ wordless = [], ...resident }: Resident, ref: string): Resident {
  return { ...resident, wordless: wordless.filter((each) => each !== ref) };
}

/** Whether what is written next is for somebody else than a consultation. */
export function isAnswering({ relay, pen }: Resident): boolean {
  return relay !== undefined || (pen !== undefined && isWriting(pen));
}

/** Whether somebody turns to something else than what they were about to write to the team. */
export function turnsAway(event: ResidentEvent): boolean {
  if (event.type === "opened" || event.type === "commanded") return true;
  return event.type === "pressed" && event.button?.questionId !== RELAY && event.button?.questionId !== HEARD;
}

export function notAnswering({ relay: _, pen: __, ...resident }: Resident): Resident {
  return resident;
}

/** Whether an event belongs to what a colleague tries out. */
export function isOfProof(event: ResidentEvent, { proof }: Resident): boolean {
  if (!proof) return false;
  const { token } = proof.session;
  if (event.type === "pressed") return event.button?.token === token;
  if (event.type !== "wrote") return false;
  const [asked] = event.about?.buttons ?? [];
  return asked ? asked.token === token : proof.isOpen;
}

/** The resident busy with something else than what they try out. */
export function besideProof(resident: Resident): Resident {
  return resident.proof?.isOpen ? { ...resident, proof: { ...resident.proof, isOpen: false } } : resident;
}

/** The consultation that they are in now. */
export function currentSlug({ participations, current }: Resident): string | undefined {
  return participations.find(({ id }) => id === current)?.slug;
}

/** The resident after a new participation began; it is the current one. */
export function joined(resident: Resident, participation: { slug: string; id: string; token: string }): Resident {
  return {
    ...closedIdea(resident),
    participations: [...resident.participations, participation],
    current: participation.id,
    stopped: false,
  };
}

/** From now on, what is typed belongs to a consultation again; words that wait can still become an idea. */
export function closedIdea(resident: Resident): Resident {
  return resident.idea?.isOpen ? { ...resident, idea: { ...resident.idea, isOpen: false } } : resident;
}

/** The resident after some participations were forgotten. */
export function left({ current, keptIdea, ...resident }: Resident, participationIds: string[]): Resident {
  const isLeft = (id: string) => !participationIds.includes(id);
  const participations = resident.participations.filter(({ id }) => isLeft(id));
  const hasIdeas = participations.some(({ slug }) => slug === IDEAS);
  return {
    ...resident,
    participations,
    ...(keptIdea && hasIdeas && { keptIdea }),
    ...(current !== undefined && isLeft(current) && { current }),
  };
}
