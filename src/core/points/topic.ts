import type { Feature, Saying } from "./reading/saying.ts";

/** A thing that a claim is about, and where a saying speaks of it. */
export type Pair = { wanted: Feature; found: Feature };
/** What a claim and a saying both speak of. */
export type Common = { pairs: Pair[]; implied: Feature[] };

/** A claim about a net is met by who speaks of the power net; the other way round a little less. */
const HEAD_MATCH = 0.7;

/** What both are about; nothing when they speak of two numbers, or one of the old and one of the new. */
export function commonOf(saying: Saying, claim: Saying): Common | undefined {
  if (excludes(saying, claim)) return undefined;
  const about = topicsOf(claim);
  const pairs = about.flatMap((wanted) => {
    const found = saying.features.find((each) => isSame(each, wanted));
    return found ? [{ wanted, found }] : [];
  });
  const implied = about.filter((each) => isImplied(each, saying) && !pairs.some(({ wanted }) => wanted === each));
  return pairs.length > 0 ? { pairs, implied } : undefined;
}

/** How much of what a claim is about that is. */
export function weightIn({ pairs, implied }: Common): number {
  const full = implied.reduce((sum, { weight }) => sum + weight, 0);
  return pairs.reduce((sum, pair) => sum + pair.wanted.weight * fitOf(pair), full);
}

/** What a claim itself is about, without what it only points to. */
export function topicsOf({ features }: Saying): Feature[] {
  return features.filter(({ weight }) => weight > 0);
}

/** Whether a saying is about something: it names it, or says "further away" of a distance. */
export function speaksOf(saying: Saying, wanted: Feature): boolean {
  return isImplied(wanted, saying) || saying.features.some((found) => isSame(found, wanted));
}

/** Whether a claim names a place or a body, or one of two opposites, that the saying does not. */
export function namesAnother(claim: Saying, { pairs }: Common): boolean {
  return topicsOf(claim).some(
    (wanted) => (wanted.isName || wanted.contrast) && !pairs.some((pair) => pair.wanted === wanted),
  );
}

/** Two sentences that say the same of two things. */
export function saysOfAnother(saying: Saying, claim: Saying, { pairs }: Common): boolean {
  const [own, wanted] = [subjectsOf(saying), subjectsOf(claim)];
  if (own.length === 0 || wanted.length === 0) return false;
  return !pairs.some((pair) => own.includes(pair.found) || wanted.includes(pair.wanted));
}

function subjectsOf(saying: Saying): Feature[] {
  return topicsOf(saying).filter(({ isSubject, isName }) => isSubject && !isName);
}

function excludes(saying: Saying, claim: Saying): boolean {
  return claim.features.some(({ contrast: wanted }) => {
    if (!wanted) return false;
    const there = saying.features.flatMap(({ contrast }) =>
      contrast?.dimension === wanted.dimension ? contrast.value : [],
    );
    return there.length > 0 && !there.includes(wanted.value);
  });
}

function fitOf({ wanted, found }: Pair): number {
  return found.root === wanted.root || found.parts.at(-1) === wanted.root ? 1 : HEAD_MATCH;
}

function isImplied({ measure }: Feature, { bearings }: Saying): boolean {
  return measure !== undefined && bearings.some(({ dimension }) => dimension === measure);
}

function isSame(found: Feature, wanted: Feature): boolean {
  if (found.isExcess !== wanted.isExcess) return false;
  return found.root === wanted.root || found.parts.at(-1) === wanted.root || wanted.parts.at(-1) === found.root;
}
