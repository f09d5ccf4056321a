import { SMALLEST_QUOTED_GROUP } from "./digest.ts";

const SMALLEST = SMALLEST_QUOTED_GROUP;
const LARGEST_SMALL = SMALLEST - 1;

/**
 * Of these groups of one whole, those that may be told; nothing for the others. Where one is smaller than five, larger ones
 * go with it, the smallest first, until nobody can find a group by subtraction, not even who knows the whole and this rule.
 */
export function suppressed(counts: number[]): (number | undefined)[] {
  if (counts.every(isTellable)) return counts;
  const sizes = [...new Set(counts)].toSorted((a, b) => a - b);
  const largest = sizes.find((size, i) => {
    const next = sizes[i + 1];
    return (
      next === undefined ||
      (next >= SMALLEST &&
        isUnclear(
          counts.filter((n) => n <= size),
          next,
        ))
    );
  });
  return counts.map((n) => (n <= (largest ?? n) ? undefined : n));
}

/**
 * Whether these hidden groups could have been others; `next` is the smallest that is told. Groups of nobody are hidden too,
 * for a reader who knows that each hidden one is somebody knows more. Alike groups are hidden together.
 */
function isUnclear(hidden: number[], next: number): boolean {
  const people = hidden.reduce((sum, n) => sum + n, 0);
  if (hidden.length < 2 || people < SMALLEST) return false;
  const larger = hidden.filter((n) => n >= SMALLEST).length;
  if (larger === 0) return people < LARGEST_SMALL * hidden.length;
  return larger > 1 || people < LARGEST_SMALL + next - 1;
}

/** Whether this is the number of a group that may be told. */
export function isTellable(n: number): boolean {
  return n === 0 || n >= SMALLEST;
}
