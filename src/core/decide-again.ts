const TRIES = 5;

/** Others were first, five times in a row. Nothing of it is stored; whoever wanted it has to ask again. */
export class OutrunError extends Error {}

/** Decides on what is stored, and again when somebody else was first, five times at most. `what` says what was outrun. */
export async function decideAgain<Result>(what: string, decide: () => Promise<Result | "outrun">): Promise<Result> {
  for (let tries = 0; tries < TRIES; tries++) {
    const decided = await decide();
    if (decided !== "outrun") return decided;
  }
  throw new OutrunError(`${what} was outrun ${TRIES} times`);
}
