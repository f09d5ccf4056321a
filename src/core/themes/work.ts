/** Long work that rests after every small step, so that whoever does it may let others go first. */
export type Work<Result> = Generator<void, Result, void>;

/** Does the work in one go. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
