import type { PlainReport } from "../../core/plain/check-plain.ts";

const levels = { 1: "easy", 2: "fairly easy", 3: "hard", 4: "very hard" };

/** What a person who writes for residents wants to know of a text, as lines to read in a terminal. */
export function plainReport(report: PlainReport): string {
  const { level, hardness, longestSentenceWords, meanSentenceWords, longSentences, jargon, rareWords } = report;
  const lines = [
    `Level ${level} of 4 (${levels[level]}; hardness ${hardness} of 100). Aim for 1 or 2.`,
    `Sentences: ${meanSentenceWords} words on average, ${longestSentenceWords} the longest. Aim for 15 at most.`,
    ...longSentences.map((sentence) => `  long: ${sentence}`),
    ...jargon.map(({ word, plain }) => `  jargon: ${word} → ${plain}`),
    ...(rareWords.length > 0 ? [`  words that few people know: ${rareWords.join(", ")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
