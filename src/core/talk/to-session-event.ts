import type { Context } from "../context.ts";
import { type Consultation, questionOf } from "../model/consultation/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import type { Language } from "../model/language.ts";
import type { Message } from "../model/messages/message.ts";
import type { ResidentEvent, Wrote } from "../model/resident.ts";
import { question } from "../model/session/ask.ts";
import { isOfNow, questionBehind, type Sight } from "../model/session/behind.ts";
import * as say from "../model/session/say.ts";
import { offeredNow, type Session, type SessionEvent, saidIn } from "../model/session/session.ts";
import type { Texts } from "../texts/texts.ts";
import type { IsWord } from "../understand/slip.ts";
import { type Understood, understand, understandLabel } from "../understand/understand.ts";

type Means = Pick<Context, "texts" | "frequencies">;

/** What an event means for a session: typed or spoken words that name a button count as pressing it. */
export function toSessionEvent(
  event: ResidentEvent | { type: "chose-language"; language: Language } | { type: "was-silent" },
  session: Session,
  c: Consultation,
  context: Means & Pick<Context, "canTranscribe" | "locate">,
  sight: Sight = {},
): SessionEvent {
  switch (event.type) {
    case "wrote":
      return fromWords(event, session, c, context, sight);
    case "heard":
      return fromSpoken(event, session, c, context, sight);
    case "edited": {
      const typed = questionOf(c, session.typed[event.ref] ?? "");
      const found = typed && choiceIn(event.text, question(session, typed, c), c, context);
      return { ...event, ...(found && !found.remark && { means: found.press }) };
    }
    case "spoke":
      return context.canTranscribe ? event : { type: "sent-unreadable", what: "voice" };
    case "located": {
      const { locate } = context;
      if (!locate) return { type: "located", isUnknown: true };
      const id = locate(event.latitude, event.longitude);
      return { type: "located", ...(id !== undefined && { neighbourhoodId: id }) };
    }
    case "pressed":
      return event.button ? { type: "pressed", press: event.button, ref: event.ref } : { type: "entered" };
    case "sent-unreadable":
    case "not-heard":
    case "was-silent":
    case "chose-language":
      return event;
    case "opened":
      return {
        type: "entered",
        ...(event.isGreeting && { isGreeting: event.isGreeting }),
        ...(event.hasRead && { hasRead: event.hasRead }),
      };
    default:
      return { type: "entered" };
  }
}

/** Words belong to what the resident saw or quoted when they wrote them, which need not be what stands open now. */
function fromWords(event: Wrote, session: Session, c: Consultation, context: Means, sight: Sight): SessionEvent {
  const { type, text, ref, isForwarded } = event;
  const said = { type, ...saidIn(event) };
  const offer = isOfNow(sight, session) && !isForwarded ? settled(text, session, c, context.texts) : undefined;
  if (offer) return { type: "pressed", press: offer.press, typedIn: ref };
  const behind = fromBehind(text, session, c, context, sight);
  if (behind) return { ...said, ...behind, ...(isForwarded && { isForwarded }) };
  const found = meantHere(text, session, c, context);
  if (isForwarded) return { ...said, isForwarded, ...(found && !found.remark && { means: found.press }) };
  const remark = found?.remark && { remark: text };
  return found ? { type: "pressed", press: found.press, typedIn: ref, ...remark } : said;
}

/** What was heard counts once the resident says that it is right, and for the question at which it was spoken. */
function fromSpoken(
  { participationId: _, ...heard }: ResidentEvent & { type: "heard" },
  session: Session,
  c: Consultation,
  context: Means,
  sight: Sight,
): SessionEvent {
  const behind = fromBehind(heard.text, session, c, context, sight);
  if (behind) return { ...heard, ...behind };
  const read = isOfNow(sight, session) ? meant : meantHere;
  const found = read(heard.text, session, c, context);
  return { ...heard, ...(found && !found.remark && { means: found.press }) };
}

/** The question that does not stand open to which words belong, and the button of it that they name. */
function fromBehind(text: string, session: Session, c: Consultation, context: Means, sight: Sight) {
  const behind = questionBehind(session, sight, c);
  const asked = questionOf(c, behind?.questionId ?? "");
  if (!behind || !asked) return undefined;
  const isClosed = !rulesOf(asked).isInWords;
  const found = isClosed ? choiceIn(text, question(session, asked, c), c, context) : undefined;
  return { behind, ...(found && !found.remark && { means: found.press }) };
}

function meant(text: string, session: Session, c: Consultation, context: Means): Understood | undefined {
  return settled(text, session, c, context.texts) ?? meantHere(text, session, c, context);
}

/** The yes or no to an offer that waits for one. */
function settled(text: string, session: Session, c: Consultation, texts: Texts): Understood | undefined {
  const isOffered = session.heard !== undefined || offeredNow(session) !== undefined;
  return isOffered ? understand(text, say.current(session, c), c, texts) : undefined;
}

/** Where words of one's own are asked, only the whole label of a button means that button. */
function meantHere(text: string, session: Session, c: Consultation, context: Means): Understood | undefined {
  const asked = session.stage === "asking" ? questionOf(c, session.questionId) : undefined;
  const current = say.atRest(session, c);
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
