import type { Consultation } from "../consultation/consultation.ts";
import { phrase } from "../messages/message.ts";
import { goOn } from "./asking.ts";
import { reply, type Session, type SessionEvent, type Transition } from "./session.ts";

/** Whether a code from a letter has to come before the first question. */
export function needsCode({ admitted, stage }: Session, { access }: Consultation): boolean {
  return access === "codes" && stage === "invited" && !admitted;
}

/** Whether what is written now is such a code. */
export function awaitsCode(session: Session, c: Consultation): boolean {
  return needsCode(session, c) && session.asksCode === true;
}

export function askCode(session: Session): Transition {
  return { session: { ...session, asksCode: true }, effects: [reply({ text: [phrase("code-ask")] })] };
}

const refusals = { used: "code-used", unknown: "code-unknown", "too-often": "code-too-often" };

/** Who gives a good code begins; it counts once, and which one it was is not kept. */
export function gaveCode(session: Session, { is }: SessionEvent & { type: "gave-code" }, c: Consultation): Transition {
  if (is !== "good") return { session, effects: [reply({ text: [phrase(refusals[is])] })] };
  const { asksCode: _, ...rest } = session;
  return goOn({ ...rest, admitted: true }, c, []);
}
