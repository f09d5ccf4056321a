import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { mayTell } from "../model/consultation/public-part.ts";
import type { Stage } from "../model/consultation/stage.ts";
import { promisesTheSame } from "../model/drafts/compare.ts";
import { type PublishedWeek, weeksWith } from "./weeks.ts";

/** What else is to be found about a consultation. */
export type Background = {
  /** Every version but the first: on which day it came, and whether residents were promised something else. */
  versions: { version: number; on: string; isPromise: boolean }[];
  weeks: PublishedWeek[];
  /** Whether its results can be seen by now. */
  hasResults: boolean;
  /** The same for its numbers as a file: they do not change any more. */
  hasData: boolean;
};

export async function backgroundOf(c: Consultation, is: Stage, context: Context): Promise<Background> {
  const { store, calendar } = context;
  const all = await store.consultations.versions(c.slug);
  return {
    versions: all.slice(1).map(({ version, publishedAt, content }, i) => {
      const before = all[i]?.content ?? content;
      return { version, on: calendar.day(publishedAt), isPromise: !promisesTheSame(before, content) };
    }),
    weeks: await weeksWith(c.slug, context),
    hasResults: mayTell(c, is),
    hasData: isOver(is),
  };
}

/** Whether nobody can take part any more. */
export function isOver({ stage }: Stage): boolean {
  return stage !== "not-yet" && stage !== "open";
}
