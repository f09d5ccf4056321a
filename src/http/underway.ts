import type { GoOn } from "../bots/channel.ts";

/** The work that goes on after requests were answered. */
export type Underway = {
  goOn: GoOn;
  /** Settles when none of it is left. */
  finished(): Promise<void>;
};

export function createUnderway(): Underway {
  const works = new Set<Promise<unknown>>();
  return {
    goOn(work) {
      const done: Promise<unknown> = work.finally(() => works.delete(done));
      works.add(done);
    },
    async finished() {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
