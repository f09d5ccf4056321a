import type { ConsultationDigest, Digest, ThemeDigest } from "./digest.ts";

/**
 * A digest as pages show it: all but the lists of which answers are where. It does not grow with their number, so it is
 * read as quickly of a million answers as of ten.
 */
export function shownDigest(digest: Digest): Digest {
  return {
    ...digest,
    consultations: digest.consultations.map(shownConsultation),
    ideas: { ...digest.ideas, themes: digest.ideas.themes.map(shownTheme) },
  };
}

function shownConsultation({ letters: _, ...c }: ConsultationDigest): ConsultationDigest {
  return {
    ...c,
    themes: c.themes.map(shownTheme),
    ...(c.points && {
      points: c.points.map((point) => ({ ...point, answerIds: [] })),
      inPoints: inPoints(c),
    }),
  };
}

function shownTheme({ sentences: _, ...theme }: ThemeDigest): ThemeDigest {
  return { ...theme, answerIds: [] };
}

/** How many answers stand in a point that has a number. */
export function inPoints({ points = [], inPoints: known }: ConsultationDigest): number {
  if (known !== undefined) return known;
  return new Set(points.filter(({ people }) => people !== null).flatMap(({ answerIds }) => answerIds)).size;
}
