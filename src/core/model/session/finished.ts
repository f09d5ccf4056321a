import type { Consultation } from "../consultation/consultation.ts";
import { ADD, LIST, RECEIPT } from "../messages/press.ts";
import { pressedBefore } from "./asking.ts";
import { addWords, offerRemark } from "./remarks.ts";
import { questionForRemarks } from "./route.ts";
import * as say from "./say.ts";
import { type Finished, reply, type SessionEvent, saidIn, type Transition } from "./session.ts";

/** The receipt was given: words may still be added and answers changed, until the consultation closes. */
export function finished(session: Finished, event: SessionEvent, c: Consultation): Transition {
  switch (event.type) {
    case "entered":
      if (!event.isGreeting) return { session, effects: [say.whatStands(session, c)] };
      return { session, effects: [reply(say.doneAlready(session, "hello-done"), RECEIPT)] };
    case "wrote": {
      const questionId = questionForRemarks(session.picked, c);
      if (!session.adding) return offerRemark(session, questionId, event, c);
      const { session: next, effects } = addWords({ ...session, adding: false }, questionId, [saidIn(event)]);
      return { session: next, effects: [...effects, reply(say.added(next, c), RECEIPT)] };
    }
    case "spoke":
      return { session, effects: [{ ...event, type: "transcribe" }] };
    case "located":
      return {
        session,
        effects: [reply(say.doneAlready(session, "no-location-needed"), RECEIPT)],
      };
    case "pressed":
      if (event.press.questionId !== RECEIPT) return pressedBefore(session, event, c);
      if (event.press.optionId === LIST) return { session, effects: [reply(say.changeable(session, c))] };
      if (event.press.optionId === ADD)
        return { session: { ...session, adding: true }, effects: [reply(say.addNow(session, c), ADD)] };
      return { session, effects: [reply(say.receipt(session, c), RECEIPT)] };
    default:
      return { session, effects: [] };
  }
}
