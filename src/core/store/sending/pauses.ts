import { sql } from "drizzle-orm";
import { compile, type Db, everyColumn } from "../database/db.ts";
import { pauses } from "../schema/sending.ts";

export type Pause = typeof pauses.$inferSelect;

/** How long a channel asked the whole program to wait (until, in milliseconds since 1970). */
export function createPauses(db: Db) {
  return {
    all: (): Promise<Pause[]> => db.select().from(pauses).all(),
    save: compile<Pause>(
      db
        .insert(pauses)
        .values(everyColumn(pauses))
        .onConflictDoUpdate({ target: pauses.channel, set: { until: sql`excluded.until` } }),
    ),
  };
}
