import { type ClausePlace, placeName } from "../../model/digests/clause-place.ts";
import type { AskedClause, Proposal } from "../../model/reviews/review-state.ts";
import type { Corpus } from "../reading/corpus.ts";
import type { Saying } from "../reading/saying.ts";
import type { Found, Group } from "./groups.ts";
import type { Likeness } from "./likeness.ts";
import { wordsMark } from "./words-mark.ts";

export type AboutPoint = {
  type: "point";
  group: Group;
  sure: Saying[];
  unsure: Saying[];
};
export type AboutCluster = { type: "loose"; cluster: Saying[] };
export type About = AboutPoint | AboutCluster;

/** So many clauses are asked about in one go. */
export const MOST_ASKED = 16;
const MOST_NEAR = 5;
const VOICES_TOGETHER = 8;
const nowhere: ClausePlace = { answerId: 0, start: 0, length: 0 };

export function aboutPoint({ group, sure, unsure }: AboutPoint, near: string[], corpus: Corpus): Proposal {
  const clauses = [...sure.map(asked(group.isCounted, corpus)), ...unsure.map(asked(false, corpus))];
  return {
    id: group.id,
    kind: "point",
    ...labelOf(group.label, corpus),
    ...shown(clauses),
    opposite: group.opposite,
    near,
  };
}

export function aboutCluster({ cluster }: AboutCluster, near: string[], corpus: Corpus): Proposal {
  return named("l", "loose", cluster.map(asked(false, corpus)), near);
}

/** Several at a time: each is ticked by itself. */
export function voiceProposals(voices: Saying[], corpus: Corpus): Proposal[] {
  const all = voices.map(asked(false, corpus));
  return Array.from({ length: Math.ceil(all.length / VOICES_TOGETHER) }, (_, i) =>
    named("v", "voice", all.slice(i * VOICES_TOGETHER, (i + 1) * VOICES_TOGETHER), []),
  );
}

/** The points whose label is most like it. */
export function nearestPoints(about: About, found: Found[], likeness: Likeness): string[] {
  const sayings = about.type === "point" ? [about.group.label] : about.cluster.slice(0, MOST_ASKED);
  const own = about.type === "point" ? about.group.id : undefined;
  return found
    .map(({ group: { id, label } }) => ({ id, share: Math.max(...sayings.map((each) => likeness.share(each, label))) }))
    .filter(({ id, share }) => share > 0 && id !== own)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

/** Where the words of a label stand: a label may be the beginning of a clause. */
export function labelOf(label: Saying, corpus: Corpus): Pick<Proposal, "label" | "labelMark"> {
  const { text } = label.clause;
  const [by] = label.sayers;
  const within = { answerId: by?.id ?? 0, start: by?.text.indexOf(text) ?? 0, length: text.length };
  return { label: corpus.placesOf(label)[0] ?? within, labelMark: wordsMark(text) };
}

function named(sign: string, kind: Proposal["kind"], clauses: AskedClause[], near: string[]): Proposal {
  const [first] = clauses;
  const label = first?.places[0] ?? nowhere;
  const labelMark = first?.mark ?? "";
  return { id: `${sign}-${placeName(label)}`, kind, label, labelMark, ...shown(clauses), opposite: null, near };
}

function shown(clauses: AskedClause[]): Pick<Proposal, "clauses" | "more"> {
  return { clauses: clauses.slice(0, MOST_ASKED), more: Math.max(0, clauses.length - MOST_ASKED) };
}

function asked(isSure: boolean, corpus: Corpus): (saying: Saying) => AskedClause {
  return (saying) => ({ places: corpus.placesOf(saying), mark: wordsMark(saying.clause.text), isSure });
}
