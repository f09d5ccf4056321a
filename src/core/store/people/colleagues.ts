import { and, eq, lt, lte, sql } from "drizzle-orm";
import type { Standing } from "../../model/consultation/standing.ts";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, insertRow, type SqlStatement } from "../database/db.ts";
import { colleagues, heldActs } from "../schema/team.ts";

/** A member of the team's channel, known by a keyed fingerprint of their id in Slack, with what kind of account they have. */
export type StoredColleague = typeof colleagues.$inferSelect;
export type HeldAct = typeof heldActs.$inferSelect;

type Change = { id: string; standing: Standing; lookedUpAt: number; changedAt: number };

export function createColleagues(db: Db, seal: Seal) {
  const id = sql.placeholder("id");
  const find = db.select().from(colleagues).where(eq(colleagues.id, id)).prepare();
  const all = db.select({ id: colleagues.id }).from(colleagues).prepare();
  const add = compile<{ id: string }>(db.insert(colleagues).values({ id }).onConflictDoNothing());
  const remove = compile<{ id: string }>(db.delete(colleagues).where(eq(colleagues.id, id)));
  const setStanding = compile<Change>(
    db
      .update(colleagues)
      .set({
        standing: sql`${sql.placeholder("standing")}`,
        lookedUpAt: sql`${sql.placeholder("lookedUpAt")}`,
        changedAt: sql`${sql.placeholder("changedAt")}`,
      })
      .where(and(eq(colleagues.id, id), lte(colleagues.changedAt, sql.placeholder("changedAt")))),
  );
  const markOf = (colleague: string) => seal.fingerprint(`member ${colleague}`);
  return {
    find: (colleague: string): Promise<StoredColleague | undefined> => find.get({ id: markOf(colleague) }),
    add: (colleague: string): SqlStatement => add({ id: markOf(colleague) }),
    remove: (colleague: string): SqlStatement => remove({ id: markOf(colleague) }),
    /** What makes these, and nobody else, the members. */
    async keepOnly(members: string[]): Promise<SqlStatement[]> {
      const known = new Set((await all.all()).map((row) => row.id));
      const marks = new Set(members.map(markOf));
      const come = [...marks.difference(known)].map((mark) => add({ id: mark }));
      const gone = [...known.difference(marks)].map((mark) => remove({ id: mark }));
      return [...come, ...gone];
    },
    /** Nothing happens when something later is known already. */
    setStanding: ({ id: colleague, ...change }: Change): SqlStatement =>
      setStanding({ id: markOf(colleague), ...change }),
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
