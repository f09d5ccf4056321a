import type { Consultation } from "../consultation.ts";
import type { Answer } from "../kinds/kinds.ts";
import type { Language } from "../language.ts";
import { type Message, type Phrase, type Press, phrase } from "../message.ts";
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
  picked: Picked;
  /** What was said in words, per question, message by message. */
  said: Record<string, Said[]>;
  /** Which question a typed option answered, by the message it was typed in. */
  typed: Record<string, string>;
  /** Words that fitted no option, per question, until the resident says whether they are a remark. */
  remarks?: Record<string, Said[]>;
  /** What was heard in a spoken message, until the resident says that it is right. */
  heard?: Said & { means?: Press };
};

/** Words of one message; `ref` is the channel's own name of it, so that an edited message is found again. */
export type Said = { text: string; ref?: string };

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

export type SessionEvent =
  | { type: "entered" }
  | Pressed
  | { type: "wrote"; text: string; ref?: string }
  | { type: "edited"; text: string; ref: string; means?: Press }
  | { type: "spoke"; file: string; ref: string }
  | { type: "heard"; text: string; ref: string; means?: Press }
  | { type: "not-heard"; ref: string }
  | { type: "located"; neighbourhoodId?: string }
  | { type: "sent-unreadable"; what: Unreadable }
  | { type: "chose-language"; language: Language }
  | { type: "was-silent" };

/** What the caller has to do; `notice` is a word on the tap itself, which may get lost. */
export type Effect =
  | { type: "reply"; message: Message }
  | { type: "edit"; ref: string; message: Message }
  | { type: "notice"; text: Phrase }
  | { type: "save-answer"; questionId: string; answer: Answer }
  | { type: "withdraw-answer"; questionId: string; kind: Answer["kind"] }
  | { type: "hide-answers"; questionId: string }
  | { type: "transcribe"; file: string; ref: string };

export type Transition = { session: Session; effects: Effect[] };

/** A session that waits for the first tap on the promise card. */
export function invite(c: Consultation & { version: number }, token: string, language: Language): Session {
  return { token, slug: c.slug, version: c.version, language, picked: {}, said: {}, typed: {}, stage: "invited" };
}

/** What stays when a session goes from one stage to another. */
export function common(session: Session): Common {
  const { token, slug, version, language, picked, said, typed } = session;
  const { helper, reminded, remarks, heard } = session;
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
    ...(remarks && { remarks }),
    ...(heard && { heard }),
  };
}

export function reply(message: Message): Effect {
  return { type: "reply", message };
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

/** The words to a question as they are stored: one line a message. */
export function answerInWords(said: Said[]): Answer {
  return { kind: "text", text: said.map(({ text }) => text).join("\n") };
}

const SILENCE_MILLISECONDS = 24 * 3_600_000;

/** When a reminder is due for a session that is left as it is now; nothing when it needs none. */
export function reminderDue(session: Session, now: number): number | undefined {
  return session.stage === "asking" && !session.reminded ? now + SILENCE_MILLISECONDS : undefined;
}
