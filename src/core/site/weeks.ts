import type { Context } from "../context.ts";

/** A week with a published digest, and its days (YYYY-MM-DD). */
export type PublishedWeek = { week: string; from: string; to: string };

/** All weeks that have a published digest, the newest first. */
export async function publishedWeeks(context: Context): Promise<PublishedWeek[]> {
  const published = await context.store.digests.published();
  return daysOf([...new Set(published.map(({ week }) => week))], context);
}

/** Those whose digest tells something new of this consultation. */
export async function weeksWith(slug: string, context: Context): Promise<PublishedWeek[]> {
  return daysOf(await context.store.digests.weeksWith(slug), context);
}

function daysOf(weeks: string[], { calendar }: Context): PublishedWeek[] {
  return weeks.map((name) => {
    const { from = "", to = "" } = calendar.week(name) ?? {};
    return { week: name, from, to };
  });
}
