import type { Context } from "../context.ts";
import type { Stretch } from "../store/people/retention.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** All participations in a consultation, a stretch at a time; others go first between them. */
export async function* stretchesOf(slug: string, { store }: Pick<Context, "store">): AsyncGenerator<Stretch> {
  let stretch = await store.retention.stretch(slug, "");
  while (stretch.until !== undefined) {
    yield stretch;
    await letOthersGoFirst();
    stretch = await store.retention.stretch(slug, stretch.until);
  }
  yield stretch;
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
