/** The same numbers for the same seed (mulberry32), so that a failure can be played again. */
export function dice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(roll() * n);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}

export type Dice = ReturnType<typeof dice>;
