import type { Context } from "../context.ts";
import type { Stretch } from "../store/stretches.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** A stretch at a time until the last one; others go first between them. */
export async function* stretchesFrom(next: (after: string) => Promise<Stretch>): AsyncGenerator<Stretch> {
  let stretch = await next("");
  while (stretch.until !== undefined) {
    yield stretch;
    await letOthersGoFirst();
    stretch = await next(stretch.until);
  }
  yield stretch;
}

/** All participations in a consultation. */
export function stretchesOf(slug: string, { store }: Pick<Context, "store">): AsyncGenerator<Stretch> {
  return stretchesFrom((after) => store.retention.stretch(slug, after));
}

/** What is counted in each, together. */
export async function countInStretches(
  slug: string,
  count: (stretch: Stretch) => Promise<number>,
  context: Pick<Context, "store">,
): Promise<number> {
  let total = 0;
  for await (const stretch of stretchesOf(slug, context)) total += await count(stretch);
  return total;
}
