/** At most so many of a list, spread evenly over all of it: the same list always gives the same ones. */
export function spread<T>(all: T[], most: number): T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / most)]).filter(
    (each) => each !== undefined,
  );
}
