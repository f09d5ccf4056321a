import { and, count, eq, notExists, sql } from "drizzle-orm";
import { compile, type Db, insertRow, type SqlStatement } from "./database/db.ts";
import { residents } from "./schema/people.ts";
import { steps } from "./schema/sending.ts";
import { EVERYTHING, endsOf, isIn } from "./stretches.ts";

const DAYS_KEPT = 7;
const DAY_MILLISECONDS = 86_400_000;

/** A subject (resident, participation, broadcast …) reaches a version. Whoever writes it first, wins. */
export type Step = { subject: string; version: number };

export function createSteps(db: Db) {
  const insert = insertRow(db, steps);
  const withKey = db
    .select({ found: count() })
    .from(steps)
    .where(eq(steps.eventKey, sql.placeholder("eventKey")))
    .prepare();
  const forgetSubject = compile<{ subject: string }>(
    db.delete(steps).where(
      and(
        eq(steps.subject, sql.placeholder("subject")),
        notExists(
          db
            .select({ id: residents.id })
            .from(residents)
            .where(eq(residents.id, sql.placeholder("subject"))),
        ),
      ),
    ),
  );
  const mark = compile<{ subject: string; day: number }>(
    db
      .insert(steps)
      .values({ subject: sql.placeholder("subject"), version: 1, eventKey: null, day: sql.placeholder("day") })
      .onConflictDoNothing(),
  );
  const marked = db
    .select({ version: steps.version })
    .from(steps)
    .where(eq(steps.subject, sql.placeholder("subject")))
    .limit(1)
    .prepare();
  return {
    /** The event key stands on the first step only. */
    take: (taken: Step[], now: number, eventKey?: string) =>
      taken.map((step, i) => insert({ ...step, day: today(now), eventKey: i === 0 && eventKey ? eventKey : null })),
    async knows(eventKey: string): Promise<boolean> {
      return ((await withKey.get({ eventKey }))?.found ?? 0) > 0;
    },
    /** Remembers for some days that something came; coming again changes nothing. */
    mark: (subject: string, now: number) => mark({ subject, day: today(now) }),
    isMarked: async (subject: string): Promise<boolean> => (await marked.get({ subject })) !== undefined,
    /** Who comes back after being removed is somebody new. */
    forgetSubject: (subject: string) => forgetSubject({ subject }),
    /** Event keys are only needed for as long as a channel may repeat itself. */
    forgetOld,
  };
}

const today = (now: number) => Math.floor(now / DAY_MILLISECONDS);

function forgetOld(now: number, stretch = EVERYTHING): SqlStatement {
  const params = [...endsOf(stretch), today(now) - DAYS_KEPT];
  return { sql: `DELETE FROM steps WHERE ${isIn("subject")} AND day < ?`, params };
}

/** Takes the step of the same commit once more, which cannot be, unless this holds: then the commit is outrun. */
export function takenUnless({ subject, version }: Step, holds: string, params: (string | number)[]): SqlStatement {
  return {
    sql: `INSERT INTO steps (subject, version, event_key, day) SELECT subject, version, NULL, day FROM steps
      WHERE subject = ? AND version = ? AND NOT (${holds})`,
    params: [subject, version, ...params],
  };
}
