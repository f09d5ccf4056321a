import type { Work } from "../themes/work.ts";
import { createTurns } from "../turns/let-others-go-first.ts";

/** Does long work a stretch at a time, and lets others go first in between. */
export async function inStretches<Result>(work: Work<Result>, now: () => number): Promise<Result> {
  const rest = createTurns(now);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const others = rest();
    if (others) await others;
  }
}
