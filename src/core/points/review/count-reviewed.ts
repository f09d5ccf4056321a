import type { Point } from "../../model/digests/point.ts";
import type { Work } from "../../themes/work.ts";
import type { Chosen } from "../choose-claims.ts";
import type { Finder } from "../finder.ts";
import { type Held, peopleIn } from "../holding/holders.ts";
import type { Said, Saying } from "../reading/saying.ts";
import { toPoint } from "../tell.ts";
import { type Found, findNear, type Group } from "./groups.ts";
import type { Known } from "./known.ts";
import { placeNear } from "./place-near.ts";

/** Reviewed points with everybody who says so, and what else stands near them. */
export type Reviewed = { counted: Chosen[]; found: Found[] };

/** Counts who says what a colleague decided, and who surely says the same as a clause that was reviewed. */
export function* countReviewed(known: Known, finder: Finder): Work<Reviewed> {
  const { corpus, crowd, likeness } = finder;
  const open = new Set(corpus.sayings.filter((saying) => !known.nothing.has(saying)));
  const found: Found[] = [];
  for (const point of known.points)
    found.push(yield* findNear({ ...point, isReviewed: true, isCounted: true }, open, finder));
  const placed = yield* placeNear(found, { ...known, likeness, stanceOf: crowd.stanceOf });
  const counted = found.map(({ group }): Chosen => {
    const near = placed.filter((each) => each.group === group).flatMap(({ saying, sure }) => heldBy(saying, sure));
    const held = [...[...group.says].flatMap((saying) => heldBy(saying, saying.sayers)), ...near];
    return { id: group.id, claim: group.label, quality: 1, held };
  });
  return { counted, found };
}

/** Reviewed points as the digest tells them: those of enough people, in words that may be quoted. */
export function tellReviewed(
  { counted, found }: Reviewed,
  sideOf: Map<string, string>,
  finder: Finder,
): { claim: Saying; point: Point }[] {
  return counted.flatMap((each, i) => {
    const group = found[i]?.group;
    if (!group || peopleIn(each.held).size < finder.crowd.fewest) return [];
    const claim = labelToTell(group, finder);
    if (!claim) return [];
    const point = toPoint({ ...each, claim }, true, sideOf, finder.crowd);
    return [{ claim, point: { ...point, basis: "colleague" as const, opposite: group.opposite } }];
  });
}

/** The words of a reviewed point: its label, else what says so best of what may be quoted. */
export function labelToTell(
  { label, says }: Pick<Group, "label" | "says">,
  { qualityOf, mayQuote }: Pick<Finder, "qualityOf" | "mayQuote">,
): Saying | undefined {
  return [label, ...[...says].toSorted((a, b) => qualityOf(b) - qualityOf(a))].find(mayQuote);
}

function heldBy(saying: Saying, sayers: Said[]): Held[] {
  return sayers.map((by) => ({ saying, share: 1, about: 0, by }));
}
