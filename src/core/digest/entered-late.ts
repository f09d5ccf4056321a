import type { Context } from "../context.ts";
import { LATE, ways } from "../model/messages/way.ts";

/** Of how many people a colleague entered the answers after closing. */
export async function enteredLate(slug: string, before: number, { store }: Context): Promise<number> {
  const { source } = await store.counts.groups({ slug, before });
  return source.filter(({ id }) => isLate(id)).reduce((sum, { n }) => sum + n, 0);
}

/** Whether a source is that of answers which a colleague entered after closing. */
export function isLate(source: string | null): boolean {
  return ways.some((way) => source === `${way}${LATE}`);
}
