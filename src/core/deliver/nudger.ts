/** Work that is done once more whenever it is nudged, and never twice at the same time. */
export type Nudger = {
  nudge(): void;
  /** Settles when the work that is going on is done; nothing when none is. */
  underway(): Promise<void> | undefined;
};

export function createNudger(work: () => Promise<void>, failed: (error: unknown) => void): Nudger {
  let running: Promise<void> | undefined;
  let nudges = 0;
  let seen = 0;

  async function workWhileNudged(): Promise<void> {
    while (seen < nudges) {
      seen = nudges;
      await work();
    }
  }

  function nudge(): void {
    nudges++;
    running ??= workWhileNudged()
      .catch(failed)
      .then(() => {
        running = undefined;
        if (seen < nudges) nudge();
      });
  }

  return { nudge, underway: () => running };
}
