import type { Work } from "../themes/work.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** So long nobody else is served while long work goes on. */
const STRETCH_MILLISECONDS = 25;

/** Does long work a stretch at a time, and lets others go first in between. */
export async function inStretches<Result>(work: Work<Result>, now: () => number): Promise<Result> {
  let until = now() + STRETCH_MILLISECONDS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await letOthersGoFirst();
    until = now() + STRETCH_MILLISECONDS;
  }
}
