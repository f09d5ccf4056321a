import type { Context } from "../context.ts";
import {
  type Facts,
  type PaperTime,
  paperTime,
  type Stage,
  stageOf,
  type Telling,
} from "../model/consultation/stage.ts";
import { toDoOf } from "../model/messages/broadcast-progress.ts";
import type { Running } from "../store/consultations/consultations.ts";
import type { TellingRow } from "../store/sending/tellings.ts";

/** In which stage a consultation is today, from all that is stored of it. */
export async function stageNow(running: Running, context: Context): Promise<Stage> {
  const { store, calendar, now } = context;
  const rows = await store.tellings.ofSlug(running.published.slug);
  return stageOf({ ...running, tellings: rows.map((row) => telling(row, context)) }, calendar.day(now()));
}

/** Whether colleagues can enter what came on paper today. */
export async function paperTimeNow(running: Running, context: Context): Promise<PaperTime> {
  return paperTime(running, await stageNow(running, context), context.calendar.day(context.now()));
}

/** Consultations with what their stages follow from, read as one. */
export async function withFacts<R extends Running>(all: R[], context: Context): Promise<(R & Facts)[]> {
  const bySlug = Map.groupBy(await context.store.tellings.all(), ({ slug }) => slug);
  return all.map((running) => {
    const rows = bySlug.get(running.published.slug) ?? [];
    return { ...running, tellings: rows.map((row) => telling(row, context)) };
  });
}

function telling(
  { version, publishedAt, isComplete, endedAt, newlyTold, counted }: TellingRow,
  { calendar }: Context,
): Telling {
  return {
    version,
    isComplete: isComplete !== 0,
    publishedAt,
    publishedOn: calendar.day(publishedAt),
    endedAt: endedAt ?? undefined,
    endedOn: endedAt === null ? undefined : calendar.day(endedAt),
    newlyTold,
    unreached: counted.unreachable + counted.givenUp,
    toDo: toDoOf(counted),
  };
}
