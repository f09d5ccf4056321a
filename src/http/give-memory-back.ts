import type { ClockJob } from "./clock.ts";

/** A minute in which it computed for less than this part of the time was a quiet one. */
const QUIET = 0.03;
const WORTH_BYTES = 16 * 2 ** 20;

/** How much memory is held, how busy it was since that was asked last, and how memory is given back, where that can be. */
export type Held = { bytes(): number; busyPart(): number; giveBack: (() => void) | undefined };

/**
 * What the start or long work left behind goes back to the machine after a quiet minute: by itself an engine keeps it until
 * more is asked of it.
 */
export function createGivingBack({ bytes, busyPart, giveBack }: Held = held()): ClockJob {
  let after = 0;
  return {
    name: "memory",
    everySeconds: 60,
    async run() {
      const isQuiet = busyPart() < QUIET;
      if (!isQuiet || !giveBack || bytes() - after < WORTH_BYTES) return;
      giveBack();
      after = bytes();
    },
  };
}

function held(): Held {
  const { gc } = globalThis;
  return {
    bytes: process.memoryUsage.rss,
    busyPart: createBusyPart(),
    // Only the launcher lets us ask for it.
    giveBack: gc && (() => void gc({ type: "major", execution: "sync", flavor: "last-resort" })),
  };
}

/** In computing time: on a busy machine the same work takes longer by the clock. */
function createBusyPart(): () => number {
  let [usage, at] = [process.threadCpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.threadCpuUsage(usage);
    const part = (user + system) / 1000 / (performance.now() - at);
    [usage, at] = [process.threadCpuUsage(), performance.now()];
    return part;
  };
}
