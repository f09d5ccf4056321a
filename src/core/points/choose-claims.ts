import type { Work } from "../themes/work.ts";
import type { Voiced } from "./holding/gather.ts";
import { type Crowd, type Held, peopleIn } from "./holding/holders.ts";
import type { Saying } from "./reading/saying.ts";

/** A claim that could be the label of a point, and who says so. `id`: it was one before. */
export type Candidate<Some extends Voiced = Saying> = {
  claim: Saying;
  quality: number;
  held: Held<Some>[];
  id?: string;
};

/** A claim with those of whom nobody else tells. */
export type Chosen<Some extends Voiced = Saying> = Candidate<Some>;

/** Of two labels that tell as much the shorter one is chosen. */
const TOO_LONG = 10_000;

/** What was told already: each saying and each letter once. */
export type Told = { sayings: Set<Voiced>; letters: Set<number> };

/** The claims that together tell of most people: what was a point before first, then the strongest. */
export function* chooseClaims(
  candidates: Candidate[],
  crowd: Crowd,
  told: Told,
  mayQuote: (claim: Saying) => boolean,
): Work<Chosen[]> {
  const chosen: Chosen[] = [];
  let open = candidates;
  for (;;) {
    open = open
      .map((each) => ({ ...each, held: each.held.filter(({ saying }) => !told.sayings.has(saying)) }))
      .filter(({ held }) => isPoint(held, told, crowd));
    const best = strongest(open, crowd);
    if (!best) return chosen;
    open = open.filter(({ claim }) => claim !== best.claim);
    yield;
    if (!mayQuote(best.claim)) continue;
    chosen.push(best);
    remember(best, told, crowd);
  }
}

/** Nobody else tells of these sayings and letters any more. */
export function remember(
  { held }: { held: Pick<Held<Voiced>, "saying" | "by">[] },
  told: Told,
  { letterOf }: Crowd,
): void {
  for (const { saying, by } of held) {
    told.sayings.add(saying);
    const letter = letterOf.get(by.id);
    if (letter !== undefined) told.letters.add(letter);
  }
}

function strongest(open: Candidate[], crowd: Crowd): Candidate | undefined {
  const known = open.filter(({ id }) => id !== undefined);
  let best: Candidate | undefined;
  let most = 0;
  for (const each of known.length > 0 ? known : open) {
    const brevity = 1 - each.claim.clause.text.length / TOO_LONG;
    const value = voicesIn(each.held, crowd) * each.quality * fitOf(each.held) ** 2 * brevity;
    if (value > most) [best, most] = [each, value];
  }
  return best;
}

/** Enough people say so; of a letter that was told already only who did not send it counts. */
export function isPoint(held: Pick<Held<Voiced>, "by">[], told: Told, { letterOf, fewest }: Crowd): boolean {
  return peopleIn(held.filter(({ by }) => !told.letters.has(letterOf.get(by.id) ?? Number.NaN))).size >= fewest;
}

/** A label that says more than most who hold it is worth less than one that says just that. */
function fitOf(held: Held[]): number {
  return held.reduce((sum, { share }) => sum + Math.min(1, share), 0) / held.length;
}

/** However many sent a letter, it has one voice when a label is chosen. */
function voicesIn(held: Held[], { letterOf }: Crowd): number {
  return new Set(held.map(({ by }) => letterOf.get(by.id) ?? by.person)).size;
}
