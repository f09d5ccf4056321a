import { and, asc, eq, sql } from "drizzle-orm";
import type { Db, SqlStatement } from "../database/db.ts";
import type { KeptRows } from "../database/kept-rows.ts";
import { followUps } from "../schema/consultations.ts";
import { broadcasts } from "../schema/sending.ts";
import type { HeldRow } from "./delivery-results.ts";

/** The newest follow-up of what is asked now, for who was passed by when everybody was told, and did not get it yet. */
const late = `participations JOIN broadcasts ON broadcasts.slug = participations.slug
  JOIN consultations ON consultations.slug = participations.slug
  WHERE participations.id = ? AND json_extract(news, '$.type') = 'follow-up'
  AND json_extract(news, '$.version') = (SELECT max(version) FROM follow_ups WHERE slug = participations.slug)
  AND json_extract(news, '$.version') > max(reopened_after, followed_up)
  AND (is_expanded = 1 OR participations.id <= cursor OR (participations.began_at > broadcasts.due_at AND participations.began_at <= ?))`;

const postponeLate = `UPDATE outbox SET due_at = ? WHERE recipient_id = ? AND lane = 'broadcast' AND lease IS NULL
  AND failure IS NULL AND json_extract(delivery, '$.news.type') = 'follow-up'`;

const postLate = `INSERT INTO outbox
  (lane, recipient_type, recipient_id, delivery, due_at, attempts, leased_until)
  SELECT 'broadcast', 'participation', participations.id,
    json_object('type', 'news', 'broadcastId', broadcasts.id, 'news', json(news)), ?, 0, 0
  FROM ${late} AND NOT EXISTS (SELECT 1 FROM outbox WHERE recipient_id = participations.id AND lane = 'broadcast'
    AND failure IS NULL AND json_extract(delivery, '$.broadcastId') = broadcasts.id)`;

/** changes() counts what the statement before it inserted. */
const countLate = `UPDATE broadcasts SET receivers = receivers + 1, expanded = expanded + 1, shown_over = 0
  WHERE changes() > 0 AND id = (SELECT broadcasts.id FROM ${late})`;

const countNewlyTold = `UPDATE broadcasts SET newly_told = newly_told + 1 WHERE id = ?
  AND EXISTS (SELECT 1 FROM outbox WHERE id = ? AND lease = ?)
  AND EXISTS (SELECT 1 FROM participations WHERE id = ? AND followed_up = 0)`;

const setFollowedUp = "UPDATE participations SET followed_up = max(followed_up, ?) WHERE id = ?";

/** How follow-ups go out: to whom, and how far that is. */
export function createTellings(db: Db, rows: KeptRows) {
  const query = prepareTellings(db);
  const isAnybodyTold = (slug: string) =>
    rows.read("follow_ups", slug, async () => ({ isAny: (await query.first.get({ slug })) !== undefined }));
  return {
    /** In order of version. */
    ofSlug: (slug: string) => query.ofSlug.all({ slug }),
    all: () => query.all.all(),
    /** Somebody answers after everybody was told: they are told too, once, at this moment. Before that it is put off. */
    async tellLate(participationId: string, slug: string, dueAt: number): Promise<SqlStatement[]> {
      if (!(await isAnybodyTold(slug))?.isAny) return [];
      return [
        { sql: postponeLate, params: [dueAt, participationId] },
        { sql: postLate, params: [dueAt, participationId, dueAt] },
        { sql: countLate, params: [participationId, dueAt] },
      ];
    },
    /** Somebody got this version; written before their message leaves the outbox. */
    told: (participationId: string, version: number, { id, lease, broadcastId }: HeldRow): SqlStatement[] => [
      { sql: countNewlyTold, params: [broadcastId, id, lease, participationId] },
      {
        sql: setFollowedUp,
        params: [version, participationId],
        touches: { table: "participations", id: participationId },
      },
    ],
    /** Whether anybody still has to hear what was done with their words. */
    isGoingOn: async (): Promise<boolean> => (await query.unfinished.get()) !== undefined,
    /** The newest version that one of these participations got; 0 for none. */
    toldTo: async (participationIds: string[]) =>
      (await query.toldTo.get({ ids: JSON.stringify(participationIds) }))?.version ?? 0,
  };
}

function prepareTellings(db: Db) {
  const { receivers, sent, unreachable, givenUp, passedOver, isExpanded } = broadcasts;
  const isOfIt = sql`json_extract(${broadcasts.news}, '$.version') = ${followUps.version}`;
  const isFollowUp = sql`json_extract(${broadcasts.news}, '$.type') = 'follow-up'`;
  const all = () =>
    db
      .select({
        slug: followUps.slug,
        version: followUps.version,
        publishedAt: followUps.publishedAt,
        isComplete: sql<number>`coalesce(json_extract(${followUps.content}, '$.isComplete'), 1)`,
        endedAt: broadcasts.endedAt,
        newlyTold: broadcasts.newlyTold,
        counted: { receivers, sent, unreachable, givenUp, passedOver, isExpanded },
      })
      .from(followUps)
      .innerJoin(broadcasts, and(eq(broadcasts.slug, followUps.slug), isFollowUp, isOfIt));
  const order = [asc(followUps.slug), asc(followUps.version)] as const;
  const settled = sql`${sent} + ${unreachable} + ${givenUp} + ${passedOver}`;
  return {
    first: db
      .select({ version: followUps.version })
      .from(followUps)
      .where(eq(followUps.slug, sql.placeholder("slug")))
      .limit(1)
      .prepare(),
    all: all()
      .orderBy(...order)
      .prepare(),
    ofSlug: all()
      .where(eq(followUps.slug, sql.placeholder("slug")))
      .orderBy(...order)
      .prepare(),
    unfinished: db
      .select({ id: broadcasts.id })
      .from(broadcasts)
      .where(and(isFollowUp, sql`(${isExpanded} = 0 OR ${settled} < ${receivers})`))
      .limit(1)
      .prepare(),
    toldTo: db
      .select({ version: sql<number | null>`max(followed_up)` })
      .from(sql`participations`)
      .where(sql`id IN (SELECT value FROM json_each(${sql.placeholder("ids")}))`)
      .prepare(),
  };
}

/** One version of the answer to residents, and how far its broadcast is. */
export type TellingRow = Awaited<ReturnType<ReturnType<typeof createTellings>["all"]>>[number];
