import type { KnownBlock } from "@slack/types";
import type { ConsultationDigest, QuestionDigest } from "../../../core/model/digests/digest.ts";
import type { ConsultationWords } from "../../../pages/digest/consultation-words.ts";
import type { ToldPoint } from "../../../pages/digest/point-words.ts";
import { sections } from "./blocks.ts";

const BAR = 10;

/** What was chosen as bars with their numbers, so many options of them. */
export function chartOf(question: QuestionDigest, words: ConsultationWords, most: number): string {
  const bars = words.bars(question, most).map(({ label, count, bar }) => `${bar}  ${count}  ${label}`);
  return [question.text, ...bars, words.leftOut(question, most) ?? []].flat().join("\n");
}

/** What people want as bars, with who says so; points that say the reverse stand below each other. */
export function pointBlocks(c: ConsultationDigest, words: ConsultationWords, most: number): KnownBlock[] {
  const { pairs, against, for: inFavour, both } = words.pointTable(c, most);
  const sides = words.pointSides(c);
  const barOf = ({ share, lead, claim, notes }: ToldPoint) =>
    `${"█".repeat(Math.max(1, Math.round(share * BAR)))}  ${lead}: “${claim}” ${notes.join(" ")}`.trimEnd();
  const group = (heading: string | undefined, points: ToldPoint[]) =>
    points.length === 0 ? [] : [...(heading === undefined ? [] : [`${heading}:`]), ...points.map(barOf)];
  const lines = [
    ...pairs.flatMap((pair) => [barOf(pair.against), barOf(pair.for)]),
    ...group(sides?.against, against),
    ...group(sides?.for, inFavour),
    ...group(sides && words.say("digest-points-others"), both),
  ];
  return lines.length === 0 ? [] : sections([words.say("digest-points"), ...lines].join("\n"));
}
