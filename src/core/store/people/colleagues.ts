import { and, eq, lt, lte, sql } from "drizzle-orm";
import type { Standing } from "../../model/consultation/standing.ts";
import { compile, type Db, insertRow } from "../database/db.ts";
import { colleagues, heldActs } from "../schema/team.ts";

/** The members of the team's channel, by their id in Slack, with what kind of account they have; no names. */
export type StoredColleague = typeof colleagues.$inferSelect;
export type HeldAct = typeof heldActs.$inferSelect;

type Change = { id: string; standing: Standing; lookedUpAt: number; changedAt: number };

export function createColleagues(db: Db) {
  const id = sql.placeholder("id");
  const find = db.select().from(colleagues).where(eq(colleagues.id, id)).prepare();
  const all = db.select().from(colleagues).prepare();
  const change = compile<Change>(
    db
      .update(colleagues)
      .set({
        standing: sql`${sql.placeholder("standing")}`,
        lookedUpAt: sql`${sql.placeholder("lookedUpAt")}`,
        changedAt: sql`${sql.placeholder("changedAt")}`,
      })
      .where(and(eq(colleagues.id, id), lte(colleagues.changedAt, sql.placeholder("changedAt")))),
  );
  return {
    find: (colleague: string): Promise<StoredColleague | undefined> => find.get({ id: colleague }),
    all: async (): Promise<string[]> => (await all.all()).map((row) => row.id),
    add: compile<{ id: string }>(db.insert(colleagues).values({ id }).onConflictDoNothing()),
    remove: compile<{ id: string }>(db.delete(colleagues).where(eq(colleagues.id, id))),
    /** Nothing happens when something later is known already. */
    setStanding: change,
    ...createHeldActs(db),
  };
}

function createHeldActs(db: Db) {
  const before = sql.placeholder("before");
  const old = db.select().from(heldActs).where(lt(heldActs.at, before)).prepare();
  return {
    hold: insertRow(db, heldActs),
    letGo: compile<{ key: string }>(db.delete(heldActs).where(eq(heldActs.key, sql.placeholder("key")))),
    heldBefore: (at: number): Promise<HeldAct[]> => old.all({ before: at }),
  };
}
