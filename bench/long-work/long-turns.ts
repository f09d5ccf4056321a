import { setTimeout as after } from "node:timers/promises";

const RESOLUTION_MILLISECONDS = 1;

/** The most CPU time (ms) that one turn of the event loop took meanwhile: on a busy machine that tells more than the clock. */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let [before, longest] = [process.threadCpuUsage(), 0];
  const timer = setInterval(() => {
    longest = Math.max(longest, milliseconds(process.threadCpuUsage(before)));
    before = process.threadCpuUsage();
  }, RESOLUTION_MILLISECONDS);
  try {
    await work();
    await after(RESOLUTION_MILLISECONDS * 2);
  } finally {
    clearInterval(timer);
  }
  return longest;
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
