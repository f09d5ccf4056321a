import type { Context } from "../../context.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import { isLetterCode } from "../../model/consultation/letter-code.ts";
import { typedCode } from "../../model/consultation/poster-code.ts";
import { awaitsCode } from "../../model/session/admit.ts";
import type { Session, SessionEvent } from "../../model/session/session.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import type { Step } from "../../store/steps.ts";
import { currentSession } from "../current-session.ts";

/** So many wrong ones a day of one participation, and for one consultation: far too few to guess one. */
const [MOST_TRIES, MOST_TRIES_OF_ALL] = [10, 100_000];

/** Words where a code is asked as what they are; and what is written when that code is used up in this step. */
export async function giveCode(
  said: SessionEvent,
  session: Session,
  c: Consultation,
  step: Step,
  { store, now }: Context,
): Promise<{ event: SessionEvent; spent: SqlStatement[] }> {
  if (said.type !== "wrote" || !awaitsCode(session, c)) return { event: said, spent: [] };
  const code = typedCode(said.text);
  const [by, ofAll] = [store.idFor(`tries ${step.subject}`), `codes ${c.slug}`];
  const { own, all } = await store.moves.tries(by, now(), ofAll);
  if (own >= MOST_TRIES || all >= MOST_TRIES_OF_ALL)
    return { event: { type: "gave-code", is: "too-often" }, spent: [] };
  const found = await store.codes.find(c.slug, code);
  if (!found || found.used) {
    const spent = isLetterCode(code) ? store.moves.noteTry(by, now(), ofAll) : [];
    return { event: { type: "gave-code", is: found ? "used" : "unknown" }, spent };
  }
  return { event: { type: "gave-code", is: "good" }, spent: store.codes.use(step, c.slug, code) };
}

/** Whether these words are a code from a letter, or are asked as one: they come onto no screen. */
export async function isCode(text: string, residentId: string, { store }: Context): Promise<boolean> {
  const resident = (await store.residents.find(residentId))?.resident;
  const session = resident && (await currentSession(resident, { store }));
  if (session?.stage === "invited" && session.asksCode) return true;
  const code = typedCode(text);
  if (!isLetterCode(code)) return false;
  for (const { slug } of resident?.participations ?? []) if (await store.codes.find(slug, code)) return true;
  return false;
}
