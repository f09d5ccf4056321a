import { type ClausePlace, placeName } from "../../model/clause-place.ts";
import type { Point } from "../../model/point.ts";
import type { AskedClause, Proposal } from "../../model/review-state.ts";
import type { Work } from "../../themes/work.ts";
import type { Chosen } from "../choose-claims.ts";
import type { Finder } from "../finder.ts";
import { peopleSaying } from "../holders.ts";
import type { Corpus } from "../reading/corpus.ts";
import type { Saying } from "../reading/saying.ts";
import { type Found, findNear, type Group } from "./groups.ts";
import type { Known } from "./known.ts";
import type { Likeness } from "./likeness.ts";
import { looseClusters, onesAlone } from "./loose.ts";
import { type Placed, placeNear } from "./place-near.ts";
import { wordsMark } from "./words-mark.ts";

/** Sentences of a model that passed every check, by the point that they are about; none when there is no model. */
export type Sentences = Map<string, NonNullable<Proposal["sentence"]>>;

/** What is known when proposals are made. `voices`: clauses of whom no point tells, and that may be quoted. */
export type Material = {
  known: Known;
  found: Found[];
  byCode: { chosen: Chosen; point: Point }[];
  /** Those of whom some point tells already. */
  heard: Set<string>;
  voices: Saying[];
  sentences: Sentences;
};

type Weighed = { proposal: Proposal; weight: number };

const MOST_ASKED = 16;
const MOST_PROPOSALS = 400;
const MOST_NEAR = 5;
const VOICES_TOGETHER = 8;
/** What a clause is worth to ask that is near no point. */
const [LOOSE, ALONE] = [0.5, 0.1];

/** What is worth asking a colleague, the largest and least sure first; what was decided is not asked again. */
export function* propose(material: Material, finder: Finder): Work<Proposal[]> {
  const { known, voices } = material;
  const { corpus, crowd, likeness } = finder;
  const counted = new Set(material.byCode.flatMap(({ chosen }) => chosen.held.map(({ saying }) => saying)));
  const open = new Set(corpus.sayings.filter((saying) => !known.nothing.has(saying) && !counted.has(saying)));
  const found = yield* allNear(material, open, finder);
  const placed = placeNear(found, { ...known, likeness, stanceOf: crowd.stanceOf });
  const near = Map.groupBy(placed, ({ group }) => group);
  const points = found.flatMap(({ group }) => aboutPoint(group, near.get(group) ?? [], found, material, finder) ?? []);
  const isPlaced = new Set(placed.map(({ saying }) => saying));
  const left = [...open].filter((saying) => !isPlaced.has(saying) && !known.decided.has(saying));
  const clusters = yield* looseClusters(left, likeness);
  const isClustered = new Set(clusters.flat());
  const alone = onesAlone(
    left.filter((saying) => !isClustered.has(saying)),
    material.heard,
    MOST_ASKED,
  );
  const about = (worth: number) => (cluster: Saying[]) => aboutCluster(cluster, worth, found, material, finder);
  const loose = [...clusters.map(about(LOOSE)), ...alone.map(about(ALONE))];
  const asked = [...points, ...loose].toSorted((a, b) => b.weight - a.weight).slice(0, MOST_PROPOSALS);
  return [...asked.map(({ proposal }) => proposal), ...aboutVoices(voices, corpus)];
}

function* allNear({ found, byCode }: Material, open: Set<Saying>, finder: Finder): Work<Found[]> {
  const all = found.map(({ group, candidates }) => {
    return { group, candidates: new Map([...candidates].filter(([saying]) => open.has(saying))) };
  });
  for (const { chosen, point } of byCode) {
    const says = new Set(chosen.held.map(({ saying }) => saying));
    const { id, opposite } = point;
    const isCounted = point.people !== null;
    const group: Group = { id, label: chosen.claim, opposite, says, not: new Set(), isReviewed: false, isCounted };
    all.push(yield* findNear(group, open, finder));
  }
  return all;
}

/** Of a point that was reviewed only what is new and not sure is asked. */
function aboutPoint(
  group: Group,
  placed: Placed[],
  found: Found[],
  { heard, sentences }: Material,
  { corpus, likeness }: Finder,
): Weighed | undefined {
  const near = placed.toSorted((a, b) => b.score - a.score);
  const unsure = near.filter(({ sure }) => sure.length === 0);
  const placedSurely = near.filter(({ sure }) => sure.length > 0).map(({ saying }) => saying);
  const sentence = sentences.get(group.id);
  if (group.isReviewed && unsure.length === 0 && !sentence) return undefined;
  const sure = group.isReviewed ? placedSurely : [...group.says, ...placedSurely];
  const clauses = [
    ...sure.map(asked(group.isCounted, corpus)),
    ...unsure.map(({ saying }) => saying).map(asked(false, corpus)),
  ];
  return {
    proposal: {
      id: group.id,
      kind: "point",
      ...labelOf(group.label, corpus),
      ...shown(clauses),
      opposite: group.opposite,
      near: nearGroups([group.label], found, likeness).filter((id) => id !== group.id),
      ...(sentence && { sentence }),
    },
    weight: gainOf(unsure, heard) + (group.isReviewed ? 0 : peopleSaying(sure).size),
  };
}

function aboutCluster(
  cluster: Saying[],
  worth: number,
  found: Found[],
  { heard }: Material,
  { corpus, likeness }: Finder,
): Weighed {
  const clauses = shown(cluster.map(asked(false, corpus)));
  const { label, labelMark } = firstOf(clauses.clauses);
  return {
    proposal: {
      id: `l-${placeName(label)}`,
      kind: "loose",
      label,
      labelMark,
      ...clauses,
      opposite: null,
      near: nearGroups(cluster, found, likeness),
    },
    weight: gainOf(
      cluster.map((saying) => ({ saying, score: worth })),
      heard,
    ),
  };
}

/** Several at a time: each is ticked by itself. */
function aboutVoices(voices: Saying[], corpus: Corpus): Proposal[] {
  const all = voices.map(asked(false, corpus));
  return Array.from({ length: Math.ceil(all.length / VOICES_TOGETHER) }, (_, i) => {
    const clauses = all.slice(i * VOICES_TOGETHER, (i + 1) * VOICES_TOGETHER);
    const { label, labelMark } = firstOf(clauses);
    return {
      id: `v-${placeName(label)}`,
      kind: "voice" as const,
      label,
      labelMark,
      clauses,
      more: 0,
      opposite: null,
      near: [],
    };
  });
}

/** The points whose label is most like one of these. */
function nearGroups(sayings: Saying[], found: Found[], likeness: Likeness): string[] {
  const shares = found.map(({ group: { id, label } }) => {
    return { id, share: Math.max(...sayings.slice(0, MOST_ASKED).map((saying) => likeness.share(saying, label))) };
  });
  return shares
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST_NEAR + 1)
    .map(({ id }) => id);
}

function shown(clauses: AskedClause[]): Pick<Proposal, "clauses" | "more"> {
  return { clauses: clauses.slice(0, MOST_ASKED), more: Math.max(0, clauses.length - MOST_ASKED) };
}

/** People of whom no point tells, each for as much as the nearest of their clauses is near. */
function gainOf(near: { saying: Saying; score: number }[], heard: Set<string>): number {
  const best = new Map<string, number>();
  for (const { saying, score } of near)
    for (const { person } of saying.sayers)
      if (!heard.has(person)) best.set(person, Math.max(best.get(person) ?? 0, score));
  return [...best.values()].reduce((sum, each) => sum + each, 0);
}

function asked(isSure: boolean, corpus: Corpus): (saying: Saying) => AskedClause {
  return (saying) => ({ places: corpus.placesOf(saying), mark: wordsMark(saying.clause.text), isSure });
}

const nowhere: ClausePlace = { answerId: 0, start: 0, length: 0 };

function firstOf([first]: AskedClause[]): Pick<Proposal, "label" | "labelMark"> {
  return { label: first?.places[0] ?? nowhere, labelMark: first?.mark ?? "" };
}

/** Where the words of a label stand: a label may be the beginning of a clause. */
export function labelOf(label: Saying, corpus: Corpus): Pick<Proposal, "label" | "labelMark"> {
  const { text } = label.clause;
  const [by] = label.sayers;
  const within = { answerId: by?.id ?? 0, start: by?.text.indexOf(text) ?? 0, length: text.length };
  return { label: corpus.placesOf(label)[0] ?? within, labelMark: wordsMark(text) };
}
