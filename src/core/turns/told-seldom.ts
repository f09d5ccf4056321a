/** What was told last, and when. Plain data. */
export type Told = { problem?: string; at?: number };

const HOUR_MILLISECONDS = 3_600_000;

/** Whether a problem is to be told now: another one at once, the same one once an hour. */
export function isToTell(told: Told, problem: string, now: number): boolean {
  const { problem: last, at = 0 } = told;
  if (last === problem && now - at < HOUR_MILLISECONDS) return false;
  Object.assign(told, { problem, at: now });
  return true;
}
