import type { ConsultationDigest, QuestionDigest } from "../digests/digest.ts";

/** The question by which people's sides are known, else the first closed one that was answered. */
export function mainQuestion({ questions, sides }: ConsultationDigest): QuestionDigest | undefined {
  const closed = questions.filter(({ options, answered }) => options.length > 0 && answered > 0);
  return closed.find(({ id }) => id === sides?.questionId) ?? closed[0];
}
