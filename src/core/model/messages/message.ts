import type { Language, Literal } from "../language.ts";
import type { TeamFiles } from "./team.ts";

/** A value in a phrase; `{ date }` is a calendar day (YYYY-MM-DD) that is written out in the reader's language. */
export type Value = string | number | { date: string };

/** One paragraph of a message, before language (a key of the program's own texts) or already in one (a literal). */
export type Phrase = { key: string; values?: Record<string, Value> } | Literal;

/** The key of a phrase that depends on the channel in which it is read: of a company (`$channel`, `$company`), or the town's own. */
export type ChannelPhrase = { ofCompany: string; ofTown: string };

/** The key of a phrase that depends on whether a location can be shared where it is read, and be found on a map. */
export type LocationPhrase = { withLocation: string; withoutLocation: string };

/** A paragraph before it is known where it is read. */
export type Paragraph = Phrase | ChannelPhrase | LocationPhrase;

export type Button = { label: Phrase; press: Press; ticked?: boolean };

/** What the bot says, before language and channel: paragraphs, and rows of buttons below them. */
export type Message = { text: Paragraph[]; buttons?: Button[][] };

/** What the team is told; `asks`: the colleagues who have to do something about it, by their ids. */
export type TeamMessage = Message & { asks?: string[] };

/** What a button stands for. The token ties it to one participation, so that it can never answer for another. */
export type Press = { token: string; questionId: string; optionId: string };

/** `token:questionId:optionId`, at most 64 bytes (Telegram's limit for callback_data). */
export function pressToText({ token, questionId, optionId }: Press): string {
  return `${token}:${questionId}:${optionId}`;
}

export function textToPress(text: string): Press | undefined {
  const [token, questionId, optionId, ...more] = text.split(":");
  if (!token || !questionId || !optionId || more.length > 0) return undefined;
  return { token, questionId, optionId };
}

export function phrase(key: string, values?: Record<string, Value>): Phrase {
  return values ? { key, values } : { key };
}

/** What an earlier message says from now on; `ref` is the channel's own name of it. */
export type MessageChange = { ref: string; message: Message };

/**
 * A message on its way out. `shows`: what stands open in the conversation once it is read. `changes`: what changes in
 * earlier messages, before it is said.
 */
export type MessageDelivery =
  | { type: "say"; message: Message; shows?: string; changes?: MessageChange[] }
  | ({ type: "edit" } & MessageChange);

/** Slow work that ends in an event of the same person. */
export type Job = { type: "transcribe"; language: Language } & Spoken;

/** `caption`: the words that were written with it. `number`: its place in the chat, where the channel counts messages. */
export type Spoken = { file: string; ref: string; number?: number; caption?: string; isForwarded?: true };

/** What the program asks of itself: a new version, made of what is stored when its turn comes. */
export type Rebuild = { type: "rebuild-digest"; week: string } | { type: "rebuild-report"; slug: string };

/** What stands in the outbox. `my-data`: a file with all that is stored of the person, made when it is sent. */
export type OutboxDelivery =
  | MessageDelivery
  | { type: "my-data" }
  | Job
  | Rebuild
  /** A model judges what was said at the consultation that it is addressed to. */
  | { type: "judge" }
  | { type: "tell-team"; news: TeamNews }
  /** Files for the thread of the consultation that it is addressed to, made when they are brought. */
  | { type: "team-files"; files: TeamFiles }
  | AskBack
  | { type: "news"; broadcastId: string; news: News }
  /** What a councillor is answered: in their chat, or in a channel of the council, below the message with this name. */
  | { type: "council-answer"; actId: string; thread?: string }
  /** What is said in a chat of many; where, is sealed. */
  | { type: "in-group"; says: GroupWords; sealedPlace: string }
  /** A digest on its way to an address of the council. */
  | { type: "digest"; week: string; version: number };

export type GroupWords = "hello" | "invitation";

/** What everybody who took part is told; it is put in words for each person when it is sent. */
export type News =
  /** From this version of the consultation on, something else is promised, or answers are taken again. */
  | { type: "promise-changed"; version: number; reopens?: true }
  /** What was done with what they said. */
  | { type: "follow-up"; version: number }
  /** What a councillor says, passed on by the team; to everybody, or to those in one theme. */
  | { type: "council-words"; actId: string; themeId?: string };

/** A question of the team to one resident; who takes it back in time, takes it out of the outbox. */
export type AskBack = { type: "ask-back"; relayId: string };

/** What the team is told in its channel; it is put in words when it is sent. */
export type TeamNews =
  | { type: "waiting"; slug?: string }
  /** The number of texts that wait is another one: the message about it is edited. */
  | { type: "waiting-count"; slug?: string }
  | { type: "asked" | "undone" | "replied"; relayId: string }
  /** A version was published: the links, and the same as codes to print. */
  | { type: "published"; version: number }
  | { type: "codes"; version: number; from: number }
  /** Residents have to hear back by this day. */
  | { type: "promise-reminder"; answerBy: string; to: "owner" | "team" }
  /** Ideas wait for an answer longer than was promised. */
  | { type: "ideas-overdue" }
  /** A colleague looks after it from now on, and did not take it on themselves. */
  | { type: "handed-over"; to: string; slug: string }
  /** An act of a colleague was answered before it was known who did it, and then broken off. */
  | { type: "act-broken-off"; colleague: string }
  /** A colleague is asked to read a text. */
  | { type: "given"; answerId: number; to: string; slug: string }
  /** It is now with who decides. */
  | { type: "with-council" }
  /** It takes answers again; on this day residents had one. */
  | { type: "reopened"; answeredOn?: string }
  /** How far a broadcast is: one message, which is edited. */
  | { type: "progress"; broadcastId: string }
  /** A reader complains about published words of a resident. */
  | { type: "complaint"; complaintId: string }
  /** A councillor asks something back, or takes something up. */
  | { type: "council"; actId: string }
  /** A councillor was answered, where they asked. */
  | { type: "council-answered"; actId: string }
  /** Somebody said in words whether they felt heard. */
  | { type: "felt"; participationId: string }
  /** The digest of a week is ready to be read and approved. */
  | { type: "digest-draft"; week: string; version: number };
