import type { Context } from "../context.ts";
import { type Consultation, questionOf } from "../model/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import type { Language } from "../model/language.ts";
import type { Message } from "../model/message.ts";
import type { ResidentEvent } from "../model/resident.ts";
import { question } from "../model/session/ask.ts";
import * as say from "../model/session/say.ts";
import type { Session, SessionEvent } from "../model/session/session.ts";
import type { IsWord } from "../understand/slip.ts";
import { type Understood, understand, understandLabel } from "../understand/understand.ts";

type Means = Pick<Context, "texts" | "frequencies">;

/** What an event means for a session: typed or spoken words that name a button count as pressing it. */
export function toSessionEvent(
  event: ResidentEvent | { type: "chose-language"; language: Language } | { type: "was-silent" },
  session: Session,
  c: Consultation,
  context: Means & Pick<Context, "canTranscribe" | "locate">,
): SessionEvent {
  switch (event.type) {
    case "wrote": {
      const found = meant(event.text, session, c, context);
      if (!found) return event;
      const remark = found.remark && { remark: event.text };
      return { type: "pressed", press: found.press, typedIn: event.ref, ...remark };
    }
    case "heard": {
      const found = meant(event.text, session, c, context);
      return { ...event, ...(found && !found.remark && { means: found.press }) };
    }
    case "edited": {
      const typed = questionOf(c, session.typed[event.ref] ?? "");
      const found = typed && choiceIn(event.text, question(session, typed, c), c, context);
      return { ...event, ...(found && !found.remark && { means: found.press }) };
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
function meant(text: string, session: Session, c: Consultation, context: Means): Understood | undefined {
  const asked = session.stage === "asking" ? questionOf(c, session.questionId) : undefined;
  const waiting = session.remarks || session.heard ? say.current(session, c) : undefined;
  const settles = waiting && understand(text, waiting, c, context.texts);
  if (settles) return settles;
  const current = asked ? question(session, asked, c) : say.current(session, c);
  if (asked && !rulesOf(asked).isInWords) return choiceIn(text, current, c, context);
  const press = understandLabel(text, current, c, context.texts);
  return press && { press };
}

/** The button, or for some kinds the row of options, that words mean at a closed question. */
function choiceIn(
  text: string,
  message: Message,
  c: Consultation,
  { texts, frequencies }: Means,
): Understood | undefined {
  const isWord: IsWord = (word) => worded.some((language) => frequencies(language).has(word));
  return understand(text, message, c, texts, isWord);
}

/** The languages of which we have a list of words. */
const worded = ["nl", "en"];
