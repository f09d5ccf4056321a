import type { Context } from "../context.ts";
import { LATE, ways } from "../model/way.ts";

/** Of how many people a colleague entered the answers after closing. */
export async function enteredLate(slug: string, before: number, { store }: Context): Promise<number> {
  const sources = ways.map((way) => `${way}${LATE}`);
  const { source } = await store.counts.groups({ slug, before });
  return source.filter(({ id }) => id !== null && sources.includes(id)).reduce((sum, { n }) => sum + n, 0);
}
