import type { Work } from "../../themes/work.ts";
import type { Closeness } from "../closeness.ts";
import type { Near } from "../holding/gather.ts";
import { spread } from "../holding/spread.ts";
import type { Saying } from "../reading/saying.ts";
import type { KnownPoint } from "./known.ts";
import type { Likeness } from "./likeness.ts";

/** A point of a colleague or of code, with what says so and what does not. `isCounted`: its people have a number. */
export type Group = KnownPoint & { isReviewed: boolean; isCounted: boolean };

/** An open saying near a group: how alike, how it relates to what was said there, and whether it says the reverse. */
export type Candidate = { alike: number; closeness: Closeness | undefined; isReverse: boolean };
export type Found = { group: Group; candidates: Map<Saying, Candidate> };

const MOST_COMPARED = 150;
const rank = { reverse: 0, like: 1, "same-if-for": 2, "same-if-against": 2, same: 3 };

/** Which open sayings stand near a group, by everything that says so and not by its label alone. */
export function* findNear(
  group: Group,
  open: Set<Saying>,
  { gather, likeness }: { gather(claim: Saying): Near[]; likeness: Likeness },
  mostCompared = MOST_COMPARED,
): Work<Found> {
  const candidates = new Map<Saying, Candidate>();
  const candidateOf = (saying: Saying): Candidate => {
    const known = candidates.get(saying) ?? { alike: 0, closeness: undefined, isReverse: false };
    candidates.set(saying, known);
    return known;
  };
  const isOpen = ({ saying }: { saying: Saying }) =>
    open.has(saying) && !group.not.has(saying) && !group.says.has(saying);
  for (const claim of new Set([group.label, ...spread([...group.says], mostCompared)])) {
    yield;
    for (const { saying, relation, share } of gather(claim).filter(isOpen)) {
      const candidate = candidateOf(saying);
      if (relation === "reverse") candidate.isReverse = true;
      else if (isNearer({ relation, share }, candidate.closeness)) candidate.closeness = { relation, share };
    }
    for (const { saying, share } of likeness.near(claim).filter(isOpen)) {
      const candidate = candidateOf(saying);
      candidate.alike = Math.max(candidate.alike, share);
    }
  }
  return { group, candidates };
}

function isNearer(a: Closeness, b: Closeness | undefined): boolean {
  return !b || rank[a.relation] > rank[b.relation] || (a.relation === b.relation && a.share > b.share);
}
