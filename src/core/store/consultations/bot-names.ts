import { eq, sql } from "drizzle-orm";
import { compile, type Db, everyColumn } from "../database/db.ts";
import { botNames } from "../schema/sending.ts";

export type BotName = typeof botNames.$inferSelect;

/** What we are called in each channel, as it told last. */
export function createBotNames(db: Db) {
  return {
    all: (): Promise<BotName[]> => db.select().from(botNames).all(),
    of: async (channel: string): Promise<string | undefined> =>
      (await db.select().from(botNames).where(eq(botNames.channel, channel)).get())?.username,
    save: compile<BotName>(
      db
        .insert(botNames)
        .values(everyColumn(botNames))
        .onConflictDoUpdate({ target: botNames.channel, set: { username: sql`excluded.username` } }),
    ),
  };
}
