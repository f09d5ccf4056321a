import type { Work } from "../../themes/work.ts";
import { isDemand, oddStance } from "../holding/holders.ts";
import type { Stance } from "../holding/stance.ts";
import type { Said, Saying } from "../reading/saying.ts";
import type { Candidate, Found, Group } from "./groups.ts";
import type { Likeness } from "./likeness.ts";

/** The group that an open saying stands nearest to, and which of its sayers surely say so. */
export type Placed = { saying: Saying; group: Group; score: number; sure: Said[] };

type Judges = {
  nothing: Set<Saying>;
  decided: Set<Saying>;
  likeness: Likeness;
  stanceOf(person: string): Stance | undefined;
};

const LEAST_SCORE = 0.22;
/** What says one point already must stand nearer to say another as well. */
const LEAST_SECOND = 0.4;
const LIKE = 0.8;
/** What says the reverse of one clause of a group may still be asked about, last. */
const REVERSE = 0.4;

/** Gives open sayings the group that they stand nearest to; what is surely in two groups is sure of neither. */
export function* placeNear(found: Found[], judges: Judges): Work<Placed[]> {
  const best = new Map<Saying, Placed>();
  const isTorn = new Set<Saying>();
  for (const { group, candidates } of found) {
    const odd = oddIn(group, judges);
    const reverse = saidInReverse(group, found);
    for (const [saying, candidate] of candidates) {
      yield;
      if (reverse.has(saying) || (candidate.isReverse && judges.decided.has(saying))) continue;
      const score = scoreOf(candidate);
      if (score < (judges.decided.has(saying) ? LEAST_SECOND : LEAST_SCORE)) continue;
      const sayers = sureSayers(saying, candidate, group, judges);
      const sure = sayers.filter(({ person }) => odd === undefined || judges.stanceOf(person) !== odd);
      const placed = { saying, group, score, sure };
      const before = best.get(saying);
      if (before && before.sure.length > 0 && placed.sure.length > 0) isTorn.add(saying);
      if (!before || score > before.score) best.set(saying, placed);
    }
  }
  return [...best.values()].map((placed) => (isTorn.has(placed.saying) ? { ...placed, sure: [] } : placed));
}

/** What was decided to say the reverse of a group is not asked for it. */
function saidInReverse({ id, opposite }: Group, found: Found[]): Set<Saying> {
  const reverse = found.filter(({ group }) => group.isReviewed && (group.id === opposite || group.opposite === id));
  return new Set(reverse.flatMap(({ group }) => [...group.says]));
}

/** Who chose otherwise than nearly all who give a reason, may mean the same words as a reason against it. */
function oddIn({ label, says }: Group, { stanceOf }: Judges): Stance | undefined {
  if (isDemand(label)) return undefined;
  const people = new Set([...says].flatMap(({ sayers }) => sayers.map(({ person }) => person)));
  const odd = oddStance([...people].map(stanceOf));
  return odd === "for" || odd === "against" ? odd : undefined;
}

function scoreOf({ alike, closeness, isReverse }: Candidate): number {
  const read = closeness ? (closeness.relation === "like" ? LIKE * closeness.share : 1) : 0;
  return Math.max(alike, read) * (isReverse ? REVERSE : 1);
}

/** Those who say the same, unless a colleague said no to something that is more alike. */
function sureSayers(
  saying: Saying,
  { alike, closeness, isReverse }: Candidate,
  { not }: Group,
  { nothing, likeness, stanceOf }: Judges,
): Said[] {
  if (isReverse || !closeness || closeness.relation === "like") return [];
  for (const refused of [not, nothing])
    for (const other of refused) if (likeness.share(saying, other) > alike) return [];
  if (closeness.relation === "same") return saying.sayers;
  const wanted = closeness.relation === "same-if-for" ? "for" : "against";
  return saying.sayers.filter(({ person }) => stanceOf(person) === wanted);
}
