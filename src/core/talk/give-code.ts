import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation.ts";
import { typedCode } from "../model/poster-code.ts";
import { awaitsCode } from "../model/session/admit.ts";
import type { Session, SessionEvent } from "../model/session/session.ts";
import type { SqlStatement } from "../store/db.ts";
import type { Step } from "../store/steps.ts";

/** Words where a code is asked as what they are; and what is written when that code is used up in this step. */
export async function giveCode(
  said: SessionEvent,
  session: Session,
  c: Consultation,
  step: Step,
  { store }: Context,
): Promise<{ event: SessionEvent; spent: SqlStatement[] }> {
  if (said.type !== "wrote" || !awaitsCode(session, c)) return { event: said, spent: [] };
  const code = typedCode(said.text);
  const found = await store.codes.find(c.slug, code);
  if (!found || found.used) return { event: { type: "gave-code", is: found ? "used" : "unknown" }, spent: [] };
  return { event: { type: "gave-code", is: "good" }, spent: store.codes.use(step, c.slug, code) };
}
