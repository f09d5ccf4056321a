import type { Context } from "../context.ts";
import { type Consultation, questionOf } from "../model/consultation.ts";
import type { Language } from "../model/language.ts";
import type { Press } from "../model/message.ts";
import type { ResidentEvent } from "../model/resident.ts";
import { question } from "../model/session/ask.ts";
import * as say from "../model/session/say.ts";
import type { Session, SessionEvent } from "../model/session/session.ts";
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
      const means = typed && understand(event.text, question(session, typed, c), c, context.texts);
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
  const isClosed = asked !== undefined && asked.kind !== "text";
  const waiting = session.remarks || session.heard ? understand(text, say.current(session, c), c, texts) : undefined;
  if (waiting) return waiting;
  const current = asked ? question(session, asked, c) : say.current(session, c);
  return isClosed ? understand(text, current, c, texts) : understandLabel(text, current, c, texts);
}
