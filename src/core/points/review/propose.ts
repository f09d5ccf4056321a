import type { Point } from "../../model/digests/point.ts";
import type { Proposal } from "../../model/reviews/review-state.ts";
import type { Work } from "../../themes/work.ts";
import type { Chosen } from "../choose-claims.ts";
import type { Finder } from "../finder.ts";
import { peopleSaying } from "../holding/holders.ts";
import type { Saying } from "../reading/saying.ts";
import { type About, aboutCluster, aboutPoint, MOST_ASKED, nearestPoints, voiceProposals } from "./ask-about.ts";
import { type Found, findNear, type Group } from "./groups.ts";
import type { Known } from "./known.ts";
import { looseClusters, onesAlone } from "./loose.ts";
import { type Placed, placeNear } from "./place-near.ts";

/**
 * What is known when proposals are made. `heard`: people of whom some point tells already. `voices`: clauses of whom no
 * point tells, and that may be quoted.
 */
export type Material = {
  known: Known;
  found: Found[];
  byCode: { chosen: Chosen; point: Point }[];
  heard: Set<string>;
  voices: Saying[];
};

/** Something that could be asked, and how much it tells. */
type Weighed = { weight: number; about: About };

const MOST_PROPOSALS = 400;
/** What a clause is worth to ask that is near no point. */
const [LOOSE, ALONE] = [0.5, 0.1];

/** What is worth asking a colleague, the largest and least sure first; what was decided is not asked again. */
export function* propose(material: Material, finder: Finder): Work<Proposal[]> {
  const { known, voices, heard, byCode } = material;
  const { corpus, crowd, likeness } = finder;
  const counted = new Set(byCode.flatMap(({ chosen }) => chosen.held.map(({ saying }) => saying)));
  const open = new Set(corpus.sayings.filter((saying) => !known.nothing.has(saying) && !counted.has(saying)));
  const found = yield* allNear(material, open, finder);
  const placed = yield* placeNear(found, { ...known, likeness, stanceOf: crowd.stanceOf });
  const isPlaced = new Set(placed.map(({ saying }) => saying));
  const left = [...open].filter((saying) => !isPlaced.has(saying) && !known.decided.has(saying));
  const all = [...weighPoints(found, placed, material), ...(yield* weighLoose(left, heard, finder))];
  const proposals: Proposal[] = [];
  for (const { about } of all.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_PROPOSALS)) {
    yield;
    const near = nearestPoints(about, found, likeness);
    proposals.push(about.type === "point" ? aboutPoint(about, near, corpus) : aboutCluster(about, near, corpus));
  }
  return [...proposals, ...voiceProposals(voices, corpus)];
}

/** Every point with what stands near it and is open. */
function* allNear({ known, found, byCode }: Material, open: Set<Saying>, finder: Finder): Work<Found[]> {
  const all = found.map(({ group, candidates }) => {
    return { group, candidates: new Map([...candidates].filter(([saying]) => open.has(saying))) };
  });
  for (const { chosen, point } of byCode) {
    const says = new Set(chosen.held.map(({ saying }) => saying));
    const { id, opposite } = point;
    const isCounted = point.people !== null;
    const not = known.notIn(id);
    const group: Group = { id, label: chosen.claim, opposite, says, not, isReviewed: false, isCounted };
    all.push(yield* findNear(group, open, finder));
  }
  return all;
}

/** Of a point that was reviewed only what is new and not sure is asked. */
function weighPoints(found: Found[], placed: Placed[], { heard }: Material): Weighed[] {
  const nearOf = Map.groupBy(placed, ({ group }) => group);
  return found.flatMap(({ group }) => {
    const near = (nearOf.get(group) ?? []).toSorted((a, b) => b.score - a.score);
    const unsure = near.filter(({ sure }) => sure.length === 0);
    if (group.isReviewed && unsure.length === 0) return [];
    const placedSurely = near.filter(({ sure }) => sure.length > 0).map(({ saying }) => saying);
    const sure = group.isReviewed ? placedSurely : [...group.says, ...placedSurely];
    const weight = gainOf(unsure, heard) + (group.isReviewed ? 0 : peopleSaying(sure).size);
    const about: About = { type: "point", group, sure, unsure: unsure.map(({ saying }) => saying) };
    return [{ weight, about }];
  });
}

function* weighLoose(left: Saying[], heard: Set<string>, { likeness }: Finder): Work<Weighed[]> {
  const clusters = yield* looseClusters(left, likeness);
  const isClustered = new Set(clusters.flat());
  const others = left.filter((saying) => !isClustered.has(saying));
  const weigh = (worth: number) => (cluster: Saying[]) => {
    const all = cluster.map((saying) => ({ saying, score: worth }));
    return { weight: gainOf(all, heard), about: { type: "loose" as const, cluster } };
  };
  return [...clusters.map(weigh(LOOSE)), ...onesAlone(others, heard, MOST_ASKED).map(weigh(ALONE))];
}

/** People of whom no point tells, each for as much as the nearest of their clauses is near. */
function gainOf(near: { saying: Saying; score: number }[], heard: Set<string>): number {
  const best = new Map<string, number>();
  for (const { saying, score } of near)
    for (const { person } of saying.sayers)
      if (!heard.has(person)) best.set(person, Math.max(best.get(person) ?? 0, score));
  return [...best.values()].reduce((sum, each) => sum + each, 0);
}
