import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import { openConsultations } from "../consultation/overview.ts";
import { paperTimeNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { answerToIds } from "../model/answer.ts";
import { type Consultation, questionOf } from "../model/consultation/consultation.ts";
import { type Answer, rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage } from "../model/language.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import { LATE, type Way } from "../model/messages/way.ts";
import { IDEAS } from "../model/resident.ts";
import { type Picked, questionForRemarks, visibleQuestions } from "../model/session/route.ts";
import { mask } from "../privacy/mask.ts";
import { columns } from "./new-answer.ts";

/** A question that words of a resident can be put under, with its place in the row; ideas have none. */
export type TextQuestion = { slug: string; title: string; questionId: string; question: string; number: number };

export type CollectedAnswer = { questionId: string; answer: Answer };
export type Collected = "stored" | "closed" | "empty";

/** Where a text that somebody heard or read can go now: every text question that is open, each with its consultation. */
export async function textQuestions(context: Context): Promise<TextQuestion[]> {
  return (await openConsultations("residents", context)).flatMap(({ published: c }) => {
    const title = inLanguage(c.title, context.teamLanguage).literal;
    const inWords = c.questions.filter((question) => rulesOf(question).isInWords).map(({ id }) => id);
    const ids = inWords.length > 0 ? inWords : [questionForRemarks({}, c)];
    return ids.map((questionId) => {
      const question = questionOf(c, questionId);
      return {
        slug: c.slug,
        title,
        questionId,
        number: c.questions.findIndex(({ id }) => id === questionId) + 1,
        question: question ? inLanguage(question.text, context.teamLanguage).literal : "",
      };
    });
  });
}

/** Words without what leads to one person: how they are shown before they are kept, and how they are kept. */
export function withoutPersonalData(text: string, { officeHolders }: Pick<Context, "officeHolders">): string {
  return mask(text.trim(), officeHolders);
}

/**
 * Takes in what a colleague heard from one resident, as if that resident had answered with help. Who collected it
 * stands in the audit log only. What was on paper before closing can come in for some days after it, and is marked.
 */
export async function collect(
  slug: string,
  given: CollectedAnswer[],
  way: Way,
  act: Act,
  context: Context,
): Promise<Collected> {
  const { store, now, randomId } = context;
  const { c, isLate } = await takingPaper(slug, way, context);
  if (!c && slug !== IDEAS) return "closed";
  if (c && given.some(({ questionId }) => questionOf(c, questionId) === undefined)) return "closed";
  if (given.length === 0) return "empty";
  const id = randomId(20);
  const source = `${way}${isLate ? LATE : ""}`;
  const participation = { id, version: 1, slug, channel: "team", language: WRITTEN_IN, source, helper: true };
  const visible = c && visibleQuestions(picked(given), c).map((question) => question.id);
  const saves = given.map(async ({ questionId, answer }) =>
    store.answers.save({
      participationId: id,
      slug,
      receivedAt: now(),
      ...(await columns(questionId, answer, { language: WRITTEN_IN, moderation: c?.moderation ?? "after" })),
      hidden: way !== "team" && visible !== undefined && !visible.includes(questionId),
    }),
  );
  const detail = { way, answers: given.length, ...(isLate && { isLate: true as const }) };
  const audited = audit(act, { act: "collect", slug, subject: `participation ${id}`, detail }, context);
  const writes = [store.participations.add(participation), ...(await Promise.all(saves)), ...audited];
  await store.commit({ steps: [{ subject: id, version: 1 }], eventKey: act.key, writes }, now());
  return "stored";
}

/** The consultation that still takes what came in this way, and whether it is closed already. */
async function takingPaper(slug: string, way: Way, context: Context): Promise<{ c?: Consultation; isLate: boolean }> {
  const running = slug === IDEAS ? undefined : await context.store.consultations.find(slug);
  if (running?.published.audience !== "residents") return { isLate: false };
  const { is } = await paperTimeNow(running, context);
  const isLate = is === "late";
  return is === "over" || (isLate && way === "team") ? { isLate: false } : { c: running.published, isLate };
}

/** One idea that a colleague heard. */
export function ideaOf(text: string, { randomId }: Context): CollectedAnswer {
  return { questionId: `idea-${randomId(8)}`, answer: { kind: "text", text } };
}

function picked(given: CollectedAnswer[]): Picked {
  return Object.fromEntries(
    given.map(({ questionId, answer }) => [questionId, answer.kind === "text" ? "words" : answerToIds(answer)]),
  );
}
