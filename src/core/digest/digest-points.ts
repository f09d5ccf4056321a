import type { Week } from "../calendar.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Consultation } from "../model/consultation.ts";
import { SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage } from "../model/language.ts";
import type { Point } from "../model/point.ts";
import { inStretches } from "../placing/in-stretches.ts";
import { findPoints, type Points } from "../points/find-points.ts";
import type { AcceptedText } from "../store/counts.ts";
import { withModelPoints } from "./model-points.ts";
import type { Sides } from "./voices.ts";

/** What people want and why, found by code, and by a model where a colleague approved it. Points of last week keep their words as long as enough people say so. */
export async function digestPoints(
  c: Consultation,
  week: Week,
  { said, sides }: { said: AcceptedText[]; sides: Sides | undefined },
  context: Context,
): Promise<Points> {
  const { frequencies, officeHolders, now } = context;
  const language = councilLanguage(context);
  const finding = findPoints({
    answers: said.map(({ id, participationId, text, language, isQuotable }) => {
      return { id, person: participationId, text, language, isQuotable };
    }),
    sideOf: sides?.chosen ?? new Map(),
    options: optionsOf(sides, language),
    asked: [c.title, ...c.questions.map(({ text }) => text)].map((text) => inLanguage(text, language).literal),
    known: await pointsBefore(c.slug, week, context),
    frequencies,
    officeHolders,
    fewest: SMALLEST_QUOTED_GROUP,
  });
  const found = await inStretches(finding, now);
  return { ...found, points: await withModelPoints(found.points, { slug: c.slug, said, sides }, context) };
}

function optionsOf(sides: Sides | undefined, language: string): { id: string; text: string }[] {
  if (!sides) return [];
  const { question, c, chosen } = sides;
  return [...new Set(chosen.values())].map((id) => ({ id, text: rulesOf(question).label(question, id, language, c) }));
}

/** The points that code found in the digest of the week before. */
async function pointsBefore(slug: string, { starts }: Week, { store, calendar }: Context): Promise<Point[]> {
  const [newest] = await store.digests.versions(calendar.lastCompleteWeek(starts));
  const points = newest?.digest.consultations.find((each) => each.slug === slug)?.points ?? [];
  return points.filter(({ basis }) => basis !== "model");
}
