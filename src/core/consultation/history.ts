import type { AuditedAct } from "../audit.ts";
import type { Context } from "../context.ts";

/** What one colleague did about a consultation, `times` in a row on one day (YYYY-MM-DD). */
export type Done = { day: string; colleague: string; act: AuditedAct["act"]; times: number };

const MOST_READ = 500;

/** What was done about a consultation, the newest first: of the last five hundred acts. */
export async function historyOf(slug: string, { store, calendar }: Context): Promise<Done[]> {
  const done: Done[] = [];
  for (const { at, colleague, act } of await store.audit.newestOf(slug, MOST_READ)) {
    const day = calendar.day(at);
    const last = done.at(-1);
    if (last && last.day === day && last.colleague === colleague && last.act === act) last.times++;
    else done.push({ day, colleague, act: act as AuditedAct["act"], times: 1 });
  }
  return done;
}
