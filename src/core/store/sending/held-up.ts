import { and, count, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { compile, type Db } from "../database/db.ts";
import { outbox } from "../schema/sending.ts";

/** Who is told things together: what stands in the way of one of their messages mostly does of all. */
export type Group = "team" | "council";
/** How many messages could not be sent yet, since when (milliseconds since 1970), and what stands in the way. */
export type HeldUp = { waiting: number; since: number; trouble?: string };

/** What could not be sent to the team or the council, and how it gets under way again. */
export function createHeldUp(db: Db) {
  const isToGroup = eq(outbox.recipientType, sql.placeholder("to"));
  const isHeldUp = and(isToGroup, isNotNull(outbox.since), isNull(outbox.failure));
  const heldUp = db
    .select({
      waiting: count(),
      since: sql<number | null>`min(${outbox.since})`,
      trouble: sql<string | null>`max(${outbox.trouble})`,
    })
    .from(outbox)
    .where(isHeldUp)
    .prepare();
  const lastRefusal = db
    .select({ failure: outbox.failure })
    .from(outbox)
    .where(and(isToGroup, isNotNull(outbox.failure)))
    .orderBy(desc(outbox.id))
    .limit(1)
    .prepare();
  const ofOne = db
    .select({ n: count() })
    .from(outbox)
    .where(and(eq(outbox.recipientId, sql.placeholder("recipientId")), isNotNull(outbox.since), isNull(outbox.failure)))
    .prepare();
  return {
    /** Whether something that is for this one could not be sent, and waits. */
    isHeldUp: async (recipientId: string): Promise<boolean> => ((await ofOne.get({ recipientId }))?.n ?? 0) > 0,
    async heldUp(to: Group): Promise<HeldUp | undefined> {
      const { waiting = 0, since, trouble } = (await heldUp.get({ to })) ?? {};
      return since == null ? undefined : { waiting, since, ...(trouble != null && { trouble }) };
    },
    /** All of it is due at once. */
    wake: compile<{ to: Group; now: number }>(
      db
        .update(outbox)
        .set({ dueAt: sql`${sql.placeholder("now")}` })
        .where(and(isHeldUp, gt(outbox.dueAt, sql.placeholder("now")))),
    ),
    /** Why the last message to them was given up; nothing when none was. */
    lastRefusal: async (to: Group): Promise<string | undefined> =>
      (await lastRefusal.get({ to }))?.failure ?? undefined,
  };
}
