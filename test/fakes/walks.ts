import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import type { Context } from "../../src/core/context.ts";
import { answerToValue } from "../../src/core/model/answer.ts";
import { type Consultation, questionOf } from "../../src/core/model/consultation/consultation.ts";
import { rulesOf } from "../../src/core/model/kinds/kinds.ts";
import { visibleQuestions } from "../../src/core/model/session/route.ts";
import type { Session } from "../../src/core/model/session/session.ts";

export const thanks = /^(Dank u|Thank you|Teşekkür|شكر|Dzięku|Дякуємо)/;

/**
 * The first button of a message; of several answers one is ticked and then finished, and what has its place in an order
 * keeps it.
 */
export function wayForward<Button extends { label: string; data: string }>(buttons: Button[]): Button | undefined {
  const finish = buttons.find(({ data }) => data.endsWith(":_finish"));
  const isTicked = buttons.some(({ label }) => label.startsWith("✅"));
  const first = buttons.find(({ label }) => !/^\d\. /.test(label));
  return isTicked && finish ? finish : first;
}

/** What everybody was told that is kept of them, in the words of `exported`. */
export async function told(c: Consultation, { store }: Context): Promise<Set<string>> {
  const told = new Set<string>();
  for (const id of await store.participations.ids()) {
    const participation = await store.participations.find(id);
    if (participation?.slug !== c.slug) continue;
    if (!participation.session) throw new Error("a participation has no session");
    for (const each of toldIn(participation.session, c)) told.add(`${id} ${each}`);
  }
  return told;
}

function toldIn(session: Session, c: Consultation): string[] {
  const visible = visibleQuestions(session.picked, c).map((question) => question.id);
  const picked = { ...session.picked };
  if (session.stage === "asking" && session.ticked.length > 0) addVotes(picked, session.questionId, session.ticked, c);
  const chosen = Object.entries(picked).flatMap(([questionId, ids]) => {
    const question = questionOf(c, questionId);
    const answer = question && Array.isArray(ids) ? rulesOf(question).fromIds(question, ids, c) : undefined;
    const isTold = answer && answer.kind !== "text" && visible.includes(questionId);
    return isTold ? [`${questionId} ${answer.kind} ${answerToValue(answer)}`] : [];
  });
  const said = Object.entries(session.said).map(
    ([questionId, words]) => `${questionId} text ${words.map(({ text }) => text).join("\n")}`,
  );
  return [...chosen, ...said];
}

/** Votes on statements count at once, also before the last. */
function addVotes(picked: Session["picked"], questionId: string, ticked: string[], c: Consultation): void {
  const question = questionOf(c, questionId);
  if (question?.kind !== "statements") return;
  const earlier = picked[questionId];
  const all = new Map(
    [...(Array.isArray(earlier) ? earlier : []), ...ticked].map((vote) => [vote.split("=")[0] ?? "", vote]),
  );
  picked[questionId] = question.seed.flatMap(({ id }) => all.get(id) ?? []);
}

/** Every answer that an export tells and that counts, one a row. */
export async function exported(slug: string, context: Context): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of exportAnswers(slug, context)) {
    if (row.status === "withdrawn" || row.hidden) continue;
    rows.push(`${row.participant} ${row.question} ${row.kind} ${row.kind === "text" ? row.text : row.value}`);
  }
  return rows;
}
