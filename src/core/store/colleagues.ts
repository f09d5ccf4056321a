import { eq, sql } from "drizzle-orm";
import { compile, type Db } from "./db.ts";
import { colleagues } from "./schema.ts";

/** The members of the team's channel, by their id in Slack. */
export function createColleagues(db: Db) {
  const id = sql.placeholder("id");
  const find = db.select().from(colleagues).where(eq(colleagues.id, id)).prepare();
  const all = db.select().from(colleagues).prepare();
  return {
    has: async (colleague: string): Promise<boolean> => (await find.get({ id: colleague })) !== undefined,
    all: async (): Promise<string[]> => (await all.all()).map((row) => row.id),
    add: compile<{ id: string }>(db.insert(colleagues).values({ id }).onConflictDoNothing()),
    remove: compile<{ id: string }>(db.delete(colleagues).where(eq(colleagues.id, id))),
  };
}
