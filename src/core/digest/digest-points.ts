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
import type { Sides } from "./voices.ts";

/** What people want and why, found by code alone. Points of last week keep their words as long as enough people say so. */
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
  return inStretches(finding, now);
}

function optionsOf(sides: Sides | undefined, language: string): { id: string; text: string }[] {
  if (!sides) return [];
  const { question, c, chosen } = sides;
  return [...new Set(chosen.values())].map((id) => ({ id, text: rulesOf(question).label(question, id, language, c) }));
}

/** The points in the digest of the week before. */
async function pointsBefore(slug: string, { starts }: Week, { store, calendar }: Context): Promise<Point[]> {
  const [newest] = await store.digests.versions(calendar.lastCompleteWeek(starts));
  return newest?.digest.consultations.find((each) => each.slug === slug)?.points ?? [];
}
