import type { Context } from "../context.ts";
import { LATE, ways } from "../model/way.ts";

/** Of how many people a colleague entered the answers after closing. */
export async function enteredLate(slug: string, before: number, { store }: Context): Promise<number> {
  const sources = ways.map((way) => `${way}${LATE}`);
  const groups = await store.counts.groups("source", { slug, before });
  return groups.filter(({ id }) => id !== null && sources.includes(id)).reduce((sum, { n }) => sum + n, 0);
}
