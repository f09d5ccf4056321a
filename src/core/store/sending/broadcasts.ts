import { and, asc, desc, eq, lte, sql } from "drizzle-orm";
import type { News, OutboxDelivery } from "../../model/messages/message.ts";
import { compile, type Db, everyColumn, type SqlStatement } from "../database/db.ts";
import { broadcasts } from "../schema/sending.ts";

export type Broadcast = typeof broadcasts.$inferSelect;
/** The next receivers: those after the cursor, up to and including `last`; `isLast` when nobody comes after them. */
export type Slice = { last: string; isLast: boolean };

const receivers = "sealed_resident IS NOT NULL AND reachable = 1";

const insertSlice = `INSERT INTO outbox
  (lane, recipient_type, recipient_id, delivery, due_at, attempts, leased_until)
  SELECT 'broadcast', 'participation', id, ?, ?, 0, 0 FROM participations
  WHERE slug = ? AND id > ? AND id <= ? AND (began_at <= ? OR began_at > ?) AND ${receivers} ORDER BY id`;

/** changes() counts what the statement before it inserted. */
const moveCursor = `UPDATE broadcasts SET version = ?, cursor = ?, is_expanded = ?, expanded = expanded + changes(),
  receivers = CASE WHEN ? THEN expanded + changes() ELSE max(receivers, expanded + changes()) END WHERE id = ?`;

const endAll = `UPDATE broadcasts SET ended_at = ? WHERE ended_at IS NULL AND is_expanded = 1
  AND sent + unreachable + given_up + passed_over >= receivers`;

/** What a broadcast tells, and how far it got. A broadcast stays when it is over. */
export function createBroadcasts(db: Db) {
  const byId = db
    .select()
    .from(broadcasts)
    .where(eq(broadcasts.id, sql.placeholder("id")))
    .prepare();
  const due = db
    .select()
    .from(broadcasts)
    .where(and(eq(broadcasts.isExpanded, false), lte(broadcasts.dueAt, sql.placeholder("now"))))
    .orderBy(asc(broadcasts.dueAt), asc(broadcasts.id))
    .limit(1)
    .prepare();
  const all = db.select().from(broadcasts).orderBy(desc(broadcasts.dueAt), asc(broadcasts.id)).prepare();
  return {
    add: adder(db),
    find: (id: string): Promise<Broadcast | undefined> => byId.get({ id }),
    /** The newest first. */
    all: (): Promise<Broadcast[]> => all.all(),
    /** The oldest one that still has participations before it. */
    due: (now: number): Promise<Broadcast | undefined> => due.get({ now }),
    /** Messages for the next receivers, and the cursor after them: one is never stored without the other. */
    expand(
      { id, slug, cursor, dueAt, version, news }: Broadcast,
      { last, isLast }: Slice,
      now: number,
    ): SqlStatement[] {
      const delivery: OutboxDelivery = { type: "news", broadcastId: id, news };
      const over = Number(isLast);
      return [
        { sql: insertSlice, params: [JSON.stringify(delivery), now, slug, cursor, last, dueAt, now] },
        { sql: moveCursor, params: [version + 1, last, over, over, id] },
        { sql: endAll, params: [now] },
      ];
    },
    /** Those in which nobody is left to be told are over from this moment on. */
    end: (at: number): SqlStatement => ({ sql: endAll, params: [at] }),
    ...shower(db),
  };
}

type Counted = "receivers" | "expanded" | "unreachable" | "isExpanded" | "endedAt";

/** Who cannot be told what was done with their words is counted among those who are not reached; with nobody left it is over. */
function adder(db: Db) {
  const slug = sql.placeholder("slug");
  const reached = sql`coalesce((SELECT n FROM receivers WHERE receivers.slug = ${slug}), 0)`;
  const lost = sql`(SELECT count(*) FROM participations WHERE participations.slug = ${slug}
    AND ${sql.placeholder("isFollowUp")} = 1 AND sealed_resident IS NOT NULL AND reachable = 0
    AND first_hour IS NOT NULL)`;
  const counted = {
    receivers: sql`${reached} + ${lost}`,
    expanded: lost,
    unreachable: lost,
    isExpanded: sql`${reached} = 0`,
    endedAt: sql`CASE WHEN ${reached} = 0 THEN ${sql.placeholder("dueAt")} END`,
  };
  const insert = compile<Omit<Broadcast, Counted> & { isFollowUp: number }>(
    db.insert(broadcasts).values({ ...everyColumn(broadcasts), ...counted }),
  );
  return (broadcast: { id: string; slug: string; news: News; dueAt: number }) =>
    insert({
      ...broadcast,
      version: 0,
      cursor: "",
      sent: 0,
      newlyTold: 0,
      isFollowUp: Number(broadcast.news.type === "follow-up"),
      givenUp: 0,
      passedOver: 0,
      shownAs: null,
      shownAt: 0,
      shownSettled: -1,
      shownOver: false,
    });
}

/** What the team was shown of a broadcast: as which message, when last, of how many settled messages, and its end. */
function shower(db: Db) {
  const thisOne = eq(broadcasts.id, sql.placeholder("id"));
  const unshown = db
    .select()
    .from(broadcasts)
    .where(and(eq(broadcasts.shownOver, false), lte(broadcasts.dueAt, sql.placeholder("now"))))
    .prepare();
  const shown = {
    shownAt: sql`${sql.placeholder("shownAt")}`,
    shownSettled: sql`${sql.placeholder("shownSettled")}`,
    shownOver: sql`${sql.placeholder("shownOver")}`,
  };
  return {
    /** Those of which the team was not yet shown that they are over. */
    unshown: (now: number): Promise<Broadcast[]> => unshown.all({ now }),
    setShown: compile<{ id: string; shownAt: number; shownSettled: number; shownOver: number }>(
      db.update(broadcasts).set(shown).where(thisOne),
    ),
    setShownAs: compile<{ id: string; shownAs: string }>(
      db
        .update(broadcasts)
        .set({ shownAs: sql`${sql.placeholder("shownAs")}` })
        .where(thisOne),
    ),
  };
}
