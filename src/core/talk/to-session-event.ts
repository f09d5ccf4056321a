import type { Context } from "../context.ts";
import { type Consultation, questionOf } from "../model/consultation.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import type { Language } from "../model/language.ts";
import type { Message, Press } from "../model/message.ts";
import type { ResidentEvent } from "../model/resident.ts";
import { question } from "../model/session/ask.ts";
import * as say from "../model/session/say.ts";
import type { Session, SessionEvent } from "../model/session/session.ts";
import type { Texts } from "../texts/texts.ts";
import { understand, understandLabel } from "../texts/understand.ts";

/** What an event means for a session: typed or spoken words that name a button count as pressing it. */
export function toSessionEvent(
  event: ResidentEvent | { type: "chose-language"; language: Language } | { type: "was-silent" },
  session: Session,
  c: Consultation,
  context: Pick<Context, "texts" | "canTranscribe" | "locate">,
): SessionEvent {
  switch (event.type) {
    case "wrote": {
      const press = meant(event.text, session, c, context);
      return press ? { type: "pressed", press, typedIn: event.ref } : event;
    }
    case "heard": {
      const press = meant(event.text, session, c, context);
      return { ...event, ...(press && { means: press }) };
    }
    case "edited": {
      const typed = questionOf(c, session.typed[event.ref] ?? "");
      const means = typed && choiceIn(event.text, typed, question(session, typed, c), c, context.texts);
      return { ...event, ...(means && { means }) };
    }
    case "spoke":
      return context.canTranscribe ? event : { type: "sent-unreadable", what: "voice" };
    case "located": {
      const id = context.locate(event.latitude, event.longitude);
      return { type: "located", ...(id !== undefined && { neighbourhoodId: id }) };
    }
    case "pressed":
      return event.button ? { type: "pressed", press: event.button, ref: event.ref } : { type: "entered" };
    case "sent-unreadable":
    case "not-heard":
    case "was-silent":
    case "chose-language":
      return event;
    default:
      return { type: "entered" };
  }
}

/** Where words of one's own are asked, only the whole label of a button means that button. */
function meant(text: string, session: Session, c: Consultation, { texts }: Pick<Context, "texts">): Press | undefined {
  const asked = session.stage === "asking" ? questionOf(c, session.questionId) : undefined;
  const waiting = session.remarks || session.heard ? understand(text, say.current(session, c), c, texts) : undefined;
  if (waiting) return waiting;
  const current = asked ? question(session, asked, c) : say.current(session, c);
  return asked && !rulesOf(asked).isInWords
    ? choiceIn(text, asked, current, c, texts)
    : understandLabel(text, current, c, texts);
}

/** The button, or for some kinds the row of options, that words mean at a closed question. */
function choiceIn(text: string, asked: Question, message: Message, c: Consultation, texts: Texts): Press | undefined {
  const optionIn = (words: string) => {
    const press = understand(words, message, c, texts);
    return press?.questionId === asked.id ? press.optionId : undefined;
  };
  const [token] = (message.buttons ?? []).flat().map(({ press }) => press.token);
  const optionId = rulesOf(asked).typed(asked, text, optionIn);
  return optionId !== undefined && token !== undefined
    ? { token, questionId: asked.id, optionId }
    : understand(text, message, c, texts);
}
