/** So many addresses are remembered at most; of more, those that asked longest ago are let off. */
const MOST_ADDRESSES = 50_000;
const MINUTE_MILLISECONDS = 60_000;

/** For how many seconds who is known by this mark has to wait; 0: the request is counted, and may be served. */
export type Crowd = (mark: string) => number;

/**
 * Lets everybody ask so many times a minute, and all of that at once. Of each it keeps one moment: when what was asked is
 * paid off by waiting (the generic cell rate algorithm).
 */
export function createCrowd(perMinute: number, now: () => number, most = MOST_ADDRESSES): Crowd {
  const paidOffAt = new Map<string, number>();
  const price = MINUTE_MILLISECONDS / perMinute;
  return (mark) => {
    const at = now();
    const next = Math.max(at, paidOffAt.get(mark) ?? at) + price;
    const wait = next - at - MINUTE_MILLISECONDS;
    if (wait > 0) return Math.ceil(wait / 1000);
    paidOffAt.delete(mark);
    paidOffAt.set(mark, next);
    const [oldest = mark] = paidOffAt.keys();
    if (paidOffAt.size > most) paidOffAt.delete(oldest);
    return 0;
  };
}
