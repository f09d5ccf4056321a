import type { Consultation } from "../consultation/consultation.ts";
import { type Message, phrase } from "../messages/message.ts";
import {
  AGAIN,
  BEGIN,
  BEGIN_LATE,
  BEGIN_READ,
  CHANGE,
  HEARD,
  HELPER,
  NO_REMARK,
  READ_FIRST,
  REMARK,
  RIGHT,
} from "../messages/press.ts";
import { askCode, gaveCode, needsCode } from "./admit.ts";
import { asking, goOn, takeBack } from "./asking.ts";
import { wroteBehind } from "./behind.ts";
import * as card from "./card.ts";
import { edited } from "./edited.ts";
import { finished } from "./finished.ts";
import { settleRemark } from "./remarks.ts";
import { visibleQuestions } from "./route.ts";
import * as say from "./say.ts";
import {
  edit,
  old,
  type Pressed,
  reply,
  type Session,
  type SessionEvent,
  saidIn,
  type Transition,
  type WroteNow,
} from "./session.ts";
import { withinSize } from "./size.ts";

/** Moves one resident's session forward by one event. Pure: the caller stores what it returns. */
export function advance(session: Session, event: SessionEvent, c: Consultation): Transition {
  const moved = decide(session, event, c);
  const hasWords = event.type === "wrote" || event.type === "heard" || event.type === "edited";
  return hasWords ? withinSize(session, moved) : moved;
}

function decide(session: Session, event: SessionEvent, c: Consultation): Transition {
  switch (event.type) {
    case "heard": {
      const { type: _, ...heard } = event;
      const next = { ...session, heard };
      return { session: next, effects: [say.whatStands(next, c)] };
    }
    case "not-heard":
      return toldThenAgain(session, "not-heard", c);
    case "edited":
      return edited(session, event, c);
    case "chose-language": {
      const next = { ...session, language: event.language };
      return { session: next, effects: [say.whatStands(next, c)] };
    }
    case "was-silent":
      if (session.stage !== "asking" || session.reminded) return { session, effects: [] };
      return toldThenAgain({ ...session, reminded: true }, "reminder", c);
    case "sent-unreadable":
      return toldThenAgain(session, `only-words-${event.what}`, c);
    case "wrote":
      if (event.isForwarded && session.stage !== "invited") return forwarded(session, event, c);
      return event.behind ? wroteBehind(session, event, event.behind, c) : inStage(session, event, c);
    case "pressed":
      return pressed(session, event, c);
    default:
      return inStage(session, event, c);
  }
}

/** Words of somebody else count only when the resident says so. */
function forwarded(session: Session, { type: _, ...heard }: WroteNow, c: Consultation): Transition {
  const next = { ...session, heard };
  return { session: next, effects: [say.whatStands(next, c)] };
}

function pressed(session: Session, event: Pressed, c: Consultation): Transition {
  const { press } = event;
  if (press.questionId === HEARD) return settleHeard(session, event, c);
  if (press.optionId === REMARK || press.optionId === NO_REMARK) return settleRemark(session, event, c);
  if (press.optionId === CHANGE && session.stage !== "invited") return takeBack(session, event, c);
  return inStage(session, event, c);
}

function inStage(session: Session, event: SessionEvent, c: Consultation): Transition {
  switch (session.stage) {
    case "invited":
      return invited(session, event, c);
    case "asking":
      return asking(session, event, c);
    case "finished":
      return finished(session, event, c);
  }
}

/** The buttons to begin, each with the message that it stands below. */
const beginnings: Record<string, (session: Session, c: Consultation) => Message> = {
  [BEGIN]: card.promiseCard,
  [BEGIN_READ]: card.wholePromise,
  [BEGIN_LATE]: card.beginFirst,
};

function invited(session: Session, event: SessionEvent, c: Consultation): Transition {
  if (event.type === "entered")
    return event.hasRead ? begin(session, c) : { session, effects: [say.whatStands(session, c)] };
  if (event.type === "gave-code") return gaveCode(session, event, c);
  if (event.type === "wrote") return tooEarly(session, event, c);
  if (event.type !== "pressed") return { session, effects: [reply(card.beginFirst(session))] };
  const { press, ref } = event;
  if (press.optionId === HELPER) return helping(session, event, c);
  if (press.optionId === READ_FIRST) return { session, effects: [reply(card.wholePromise(session, c))] };
  const message = beginnings[press.optionId]?.(session, c);
  if (message && needsCode(session, c)) return askCode(session);
  return message ? goOn(session, c, ref === undefined ? [] : [edit(ref, { text: message.text })]) : old(session);
}

/** For who read the promise already: it stands above what comes next. */
function begin(session: Session, c: Consultation): Transition {
  const shown = card.promiseCard(session, c);
  if (!needsCode(session, c)) return goOn(session, c, [reply({ text: shown.text })]);
  const asked = askCode(session);
  return { ...asked, effects: [reply(shown), ...asked.effects] };
}

/** One word is hardly a thought: it is told that it was not kept. */
const FEWEST_WORDS = 2;

/** Who speaks before the first question is heard: their words wait, and are offered with that question. */
function tooEarly(session: Session, event: WroteNow, c: Consultation): Transition {
  const [first] = visibleQuestions(session.picked, c);
  if (!first || event.text.trim().split(/\s+/).length < FEWEST_WORDS)
    return { session, effects: [reply(card.beginFirst(session))] };
  const said = [...(session.remarks?.[first.id] ?? []), saidIn(event)];
  const next = { ...session, remarks: { ...session.remarks, [first.id]: said } };
  return { session: next, effects: [reply(card.beginFirst(next))] };
}

/** "I answer for somebody else": a second tap takes it back. */
function helping(session: Session, { ref }: Pressed, c: Consultation): Transition {
  const { helper, ...rest } = session;
  const next: Session = helper ? rest : { ...rest, helper: true };
  const shown = card.promiseCard(next, c);
  return { session: next, effects: [ref === undefined ? reply(shown) : edit(ref, shown)] };
}

/** What was heard counts as if it had been typed, or pressed when it names a button. */
function settleHeard(session: Session, { press, ref }: Pressed, c: Consultation): Transition {
  const { heard, ...rest } = session;
  if (!heard) return old(session);
  const told = (key: string) => {
    const message = { text: [{ literal: heard.text, language: session.language }, phrase(key)] };
    return ref === undefined ? reply(message) : edit(ref, message);
  };
  if (press.optionId !== RIGHT)
    return {
      session: rest,
      effects: [told(heard.isForwarded ? "remark-dropped" : press.optionId === AGAIN ? "say-again" : "type-it")],
    };
  const { means, behind, isForwarded: _, ...said } = heard;
  const event: SessionEvent =
    means && !behind
      ? { type: "pressed", press: means, ...(said.ref !== undefined && { typedIn: said.ref }) }
      : { type: "wrote", ...said, ...(means && { means }), ...(behind && { behind }) };
  const { session: next, effects } = advance(rest, event, c);
  return { session: next, effects: [told("heard-right"), ...effects] };
}

function toldThenAgain(session: Session, key: string, c: Consultation): Transition {
  return { session, effects: [reply({ text: [phrase(key)] }), say.whatStands(session, c)] };
}
