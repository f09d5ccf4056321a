import type { Consultation } from "../consultation/consultation.ts";
import type { Answer } from "../kinds/kinds.ts";
import type { Language } from "../language.ts";
import { type Message, type Phrase, type Press, phrase, type Spoken } from "../messages/message.ts";
import { ADD, HEARD, PROMISE, RECEIPT, REMARK } from "../messages/press.ts";
import type { Picked } from "./route.ts";

/** One resident's way through one consultation. Plain data: it is stored as JSON between any two events. */
export type Session = Common & Stage;

type Common = {
  token: string;
  slug: string;
  version: number;
  language: Language;
  /** Somebody answers for another person. */
  helper?: true;
  /** The one reminder was given. */
  reminded?: true;
  /** The receipt was given, and is not given again. */
  thanked?: true;
  /** A code from a letter was asked for, where one is needed. */
  asksCode?: true;
  /** A good one was given; which one is not kept. */
  admitted?: true;
  picked: Picked;
  /** What was said in words, per question, message by message. */
  said: Record<string, Said[]>;
  /** Which question a typed option answered, by the message it was typed in. */
  typed: Record<string, string>;
  /** Words that fitted no option, per question, until the resident says whether they are a remark. */
  remarks?: Record<string, Said[]>;
  /** The question that such words replied to, if they came last. */
  offered?: string;
  /** What was heard in a spoken message, until the resident says that it is right. */
  heard?: WrittenNow;
};

/**
 * Words of one message; `ref` is the channel's own name of it, so that an edited message is found again, `number` its
 * place in the chat where the channel counts messages, and `spoken` what of the words was not written.
 */
export type Said = { text: string; ref?: string; number?: number; spoken?: string };

/** `ticked`: options of a multiple question, or votes on statements, so far. */
type Stage =
  | { stage: "invited" }
  | { stage: "asking"; questionId: string; ticked: string[] }
  | { stage: "finished"; adding: boolean };

export type Asking = Session & { stage: "asking" };
export type Finished = Session & { stage: "finished" };

/** What else than words can come in; a photo with a caption is words. */
export type Unreadable = "voice" | "too-long" | "photo" | "other";

/** A press without `ref` was typed or spoken, in the message `typedIn`; `remark` is all of it, where it says more. */
export type Pressed = { type: "pressed"; press: Press; ref?: string; typedIn?: string; remark?: string };

/** `behind`: the words belong to that question, which does not stand open (any more); `means`: a button they name. */
export type WrittenNow = Said & {
  behind?: { questionId: string; because: "sent-before" | "quoted" };
  means?: Press;
  isForwarded?: true;
};
export type WroteNow = { type: "wrote" } & WrittenNow;

export type SessionEvent =
  | { type: "entered"; isGreeting?: true; hasRead?: true }
  | Pressed
  | WroteNow
  | { type: "edited"; text: string; ref: string; means?: Press }
  | ({ type: "spoke" } & Spoken)
  | ({ type: "heard" } & WrittenNow)
  | { type: "not-heard"; ref: string }
  /** `isUnknown`: there is no map to find it on. */
  | { type: "located"; neighbourhoodId?: string; isUnknown?: true }
  | { type: "sent-unreadable"; what: Unreadable }
  | { type: "chose-language"; language: Language }
  /** What the words are where a code was asked. */
  | { type: "gave-code"; is: "good" | "used" | "unknown" | "too-often" }
  | { type: "was-silent" };

/** What the caller has to do; `notice` is a word on the tap itself, which may get lost. */
export type Effect =
  | { type: "reply"; message: Message; shows?: string }
  | { type: "edit"; ref: string; message: Message }
  | { type: "notice"; text: Phrase }
  | { type: "save-answer"; questionId: string; answer: Answer }
  | { type: "withdraw-answer"; questionId: string; kind: Answer["kind"] }
  | { type: "hide-answers"; questionId: string }
  | ({ type: "transcribe" } & Spoken);

export type Transition = { session: Session; effects: Effect[] };

/** A session that waits for the first tap on the promise card. */
export function invite(c: Consultation & { version: number }, token: string, language: Language): Session {
  return { token, slug: c.slug, version: c.version, language, picked: {}, said: {}, typed: {}, stage: "invited" };
}

/**
 * The question whose words wait for a yes or no, if that is what the resident was asked last. What was said before the
 * first question is asked about with that.
 */
export function offeredNow(session: Session): string | undefined {
  const { offered, remarks = {} } = session;
  if (session.stage === "invited") return undefined;
  const usual = session.stage === "asking" ? session.questionId : Object.keys(remarks)[0];
  return [offered, usual].find((id) => id !== undefined && remarks[id]);
}

/** A session that gets its receipt now, unless something is asked before that. */
export function thanked(session: Session): Session {
  return offeredNow(session) === undefined && !session.heard ? { ...session, thanked: true } : session;
}

/** What stands open for the resident, in a word; a question by its id, with an offer about it behind a space. */
export function standing(session: Session): string {
  const offered = session.heard ? undefined : offeredNow(session);
  if (offered !== undefined) return `${offered} ${REMARK}`;
  return session.heard ? `${openNow(session)} ${HEARD}` : openNow(session);
}

function openNow(session: Session): string {
  switch (session.stage) {
    case "invited":
      return PROMISE;
    case "asking":
      return session.questionId;
    case "finished":
      return session.adding ? ADD : RECEIPT;
  }
}

/** What stays when a session goes from one stage to another. */
export function common(session: Session): Common {
  const { token, slug, version, language, picked, said, typed } = session;
  const { helper, reminded, thanked, asksCode, admitted, remarks, heard } = session;
  return {
    token,
    slug,
    version,
    language,
    picked,
    said,
    typed,
    ...(helper && { helper }),
    ...(reminded && { reminded }),
    ...(thanked && { thanked }),
    ...(asksCode && { asksCode }),
    ...(admitted && { admitted }),
    ...(remarks && { remarks }),
    ...(heard && { heard }),
  };
}

/** `shows`: what stands open once it is read. */
export function reply(message: Message, shows?: string): Effect {
  return { type: "reply", message, ...(shows !== undefined && { shows }) };
}

export function edit(ref: string, message: Message): Effect {
  return { type: "edit", ref, message };
}

export function notice(key: string): Effect {
  return { type: "notice", text: phrase(key) };
}

/** A button whose time is over: nothing changes. */
export function old(session: Session): Transition {
  return { session, effects: [notice("old-button")] };
}

/** What of an event is kept as words. */
export function saidIn({ text, ref, number, spoken }: Said): Said {
  return {
    text,
    ...(ref !== undefined && { ref }),
    ...(number !== undefined && { number }),
    ...(spoken !== undefined && { spoken }),
  };
}

/** The words of a message after what was written in it changed. */
export function rewritten<S extends Said>(said: S, text: string): S {
  return { ...said, text: said.spoken === undefined ? text : withSpoken(text, said.spoken) };
}

/** What was written with a spoken message stands first. */
export function withSpoken(written: string, spoken: string): string {
  return `${written}\n${spoken}`;
}

/** One line a message. */
export function textOf(said: Said[]): string {
  return said.map(({ text }) => text).join("\n");
}

/** The words to a question as they are stored. */
export function answerInWords(said: Said[]): Answer {
  return { kind: "text", text: textOf(said) };
}

const SILENCE_MILLISECONDS = 24 * 3_600_000;

/** When a reminder is due for a session that is left as it is now; nothing when it needs none. */
export function reminderDue(session: Session, now: number): number | undefined {
  return session.stage === "asking" && !session.reminded ? now + SILENCE_MILLISECONDS : undefined;
}
