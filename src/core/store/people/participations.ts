import { and, asc, eq, gt, lte, ne, or, sql } from "drizzle-orm";
import type { Refusal } from "../../model/messages/refusal.ts";
import type { Shown } from "../../model/session/behind.ts";
import type { Session } from "../../model/session/session.ts";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, everyColumn, isListed, type SqlStatement } from "../database/db.ts";
import type { KeptRows } from "../database/kept-rows.ts";
import { participations } from "../schema/people.ts";

/** One person's part in one consultation; imported ones have no resident and no session. */
export type Participation = {
  id: string;
  version: number;
  slug: string;
  channel: string;
  language: string;
  source: string | undefined;
  helper: boolean;
  /** Nothing where the channel does not count messages. */
  shown?: Shown[];
  session?: Session;
};
/**
 * Who it is of is stored sealed. `sameBrowser`: somebody had answered for themselves there already. `beganAt`: in milliseconds
 * since 1970; it is not told what went out to everybody before that.
 */
export type NewParticipation = Participation & { residentId?: string; sameBrowser?: boolean; beganAt?: number };

/** What stood open longer ago is too long ago for words that come now to be about it. */
const MOST_SHOWN = 200;

/** What is kept of a row in memory; whose it is, is opened when it is asked. */
type Kept = { participation: Participation; isReachable: boolean; residentId: () => string | undefined };

export function createParticipations(db: Db, seal: Seal, rows: KeptRows) {
  const id = sql.placeholder("id");
  const byId = db.select().from(participations).where(eq(participations.id, id)).prepare();
  const remove = compile<{ id: string }>(db.delete(participations).where(eq(participations.id, id)));
  const kept = (id: string) =>
    rows.read<Kept>("participations", id, async () => {
      const row = await byId.get({ id });
      return row && keptOf(row, seal);
    });
  return {
    find: async (id: string): Promise<Participation | undefined> => (await kept(id))?.participation,
    /** Whose participation it is; nothing for one that was imported or is no more. */
    residentOf: async (id: string): Promise<string | undefined> => (await kept(id))?.residentId(),
    ids: async (): Promise<string[]> =>
      (await db.select({ id: participations.id }).from(participations).all()).map(({ id }) => id),
    ...adders(db, seal),
    ...movers(db),
    ...showers(db),
    /** Goes on with another resident, in a channel that counts its own messages. */
    handOver: ({
      id,
      version,
      residentId,
      channel,
      sameBrowser,
    }: {
      id: string;
      version: number;
      residentId: string;
      channel: string;
      sameBrowser: boolean;
    }) =>
      dropping(id, {
        sql: `UPDATE participations SET version = ?, sealed_resident = ?, channel = ?, shown = NULL, reachable = 1,
          unreachable = NULL, same_browser = max(same_browser, ?) WHERE id = ?`,
        params: [version, seal.close(residentId), channel, Number(sameBrowser), id],
      }),
    ...reachability(db, rows),
    remove: (id: string) => dropping(id, remove({ id })),
  };
}

function keptOf(
  row: Omit<typeof participations.$inferSelect, "followedUp" | "sameBrowser" | "beganAt">,
  seal: Seal,
): Kept {
  const { id, version, slug, channel, language, source, helper, shown, session } = row;
  const { reachable: isReachable, sealedResident: sealed } = row;
  let opened: string | undefined;
  const residentId = () => {
    if (sealed) opened ??= seal.open(sealed) as string;
    return opened;
  };
  const participation = {
    id,
    version,
    slug,
    channel,
    language,
    source: source ?? undefined,
    helper,
    ...(shown && { shown }),
    ...(session && { session }),
  };
  return { participation, isReachable, residentId };
}

/** A statement that changes what is kept of this participation. */
function changing(id: string, statement: SqlStatement, change: (row: Kept) => Kept): SqlStatement {
  return { ...statement, touches: { table: "participations", id, change } };
}

/** After this statement the participation has to be read again. */
function dropping(id: string, statement: SqlStatement): SqlStatement {
  return { ...statement, touches: { table: "participations", id } };
}

/** Whom messages reach, as far as we know. */
function reachability(db: Db, rows: KeptRows) {
  const { id, slug, reachable, remindAt } = participations;
  const elsewhere = db
    .select({ id })
    .from(participations)
    .where(and(isListed(id, "ids"), ne(slug, sql.placeholder("slug"))))
    .prepare();
  const isReachable = eq(reachable, true);
  const listed = db.select({ id, reachable }).from(participations).where(isListed(id, "ids")).prepare();
  const toRemind = db
    .select({ id })
    .from(participations)
    .where(and(lte(remindAt, sql.placeholder("now")), isReachable))
    .orderBy(asc(remindAt))
    .limit(sql.placeholder("limit"))
    .prepare();
  const page = pageQuery(db);
  const all = (ids: string[]) => listed.all({ ids: JSON.stringify(ids) });
  const isKnown = (id: string) => rows.known<Kept>("participations", id)?.isReachable;
  return {
    isReachable: async (of: string): Promise<boolean> => (await all([of]))[0]?.reachable ?? false,
    /** Those of these that are not reached. */
    async unreachableOf(ids: string[]): Promise<string[]> {
      const asked = ids.filter((id) => isKnown(id) !== true);
      if (asked.length === 0) return [];
      return (await all(asked)).filter((row) => !row.reachable).map((row) => row.id);
    },
    /** Those of these that are in another consultation. */
    elsewhere: async (ids: string[], of: string): Promise<string[]> =>
      (await elsewhere.all({ ids: JSON.stringify(ids), slug: of })).map((row) => row.id),
    /** Conversations that stopped half-way, the longest silence first. */
    toRemind: async (now: number, limit: number) => (await toRemind.all({ now, limit })).map((row) => row.id),
    /**
     * The next reachable participations in order of id, for a broadcast that goes over them with a cursor: of those that
     * began by some moment, or later than now, by a clock that was ahead.
     */
    page: (slug: string, after: string, limit: number, began = { by: Number.MAX_SAFE_INTEGER, now: 0 }) =>
      page.all({ slug, after, limit, ...began }),
  };
}

function pageQuery(db: Db) {
  return db
    .select({ id: participations.id })
    .from(participations)
    .where(
      and(
        eq(participations.slug, sql.placeholder("slug")),
        gt(participations.id, sql.placeholder("after")),
        or(lte(participations.beganAt, sql.placeholder("by")), gt(participations.beganAt, sql.placeholder("now"))),
        sql`${participations.sealedResident} IS NOT NULL`,
        eq(participations.reachable, true),
      ),
    )
    .orderBy(asc(participations.id))
    .limit(sql.placeholder("limit"))
    .prepare();
}

type NewRow = Omit<typeof participations.$inferSelect, "shown" | "followedUp">;

function adders(db: Db, seal: Seal) {
  const newRow = everyColumn(participations, ["shown", "followedUp"]);
  const insert = compile<NewRow>(db.insert(participations).values(newRow));
  const insertNew = compile<NewRow>(db.insert(participations).values(newRow).onConflictDoNothing());
  const toRow = ({ residentId, session, source, sameBrowser = false, beganAt = 0, ...row }: NewParticipation) => ({
    ...row,
    sameBrowser,
    beganAt,
    source: source ?? null,
    session: session ?? null,
    sealedResident: residentId === undefined ? null : seal.close(residentId),
    reachable: true,
    unreachable: null,
    remindAt: null,
  });
  return {
    add(participation: NewParticipation): SqlStatement {
      const row = toRow(participation);
      const { id } = participation;
      return { ...insert(row), touches: { table: "participations", id, row: keptOf({ ...row, shown: null }, seal) } };
    },
    /** Leaves one that is there already as it is. */
    addImported: (participation: NewParticipation) => dropping(participation.id, insertNew(toRow(participation))),
  };
}

function movers(db: Db) {
  const id = sql.placeholder("id");
  const move = compile<{
    id: string;
    version: number;
    session: string;
    language: string;
    helper: number;
    remindAt: number | null;
  }>(
    db
      .update(participations)
      .set({
        version: sql`${sql.placeholder("version")}`,
        session: sql`${sql.placeholder("session")}`,
        language: sql`${sql.placeholder("language")}`,
        helper: sql`${sql.placeholder("helper")}`,
        remindAt: sql`${sql.placeholder("remindAt")}`,
      })
      .where(eq(participations.id, id)),
  );
  const setReachable = compile<{ id: string; reachable: number; unreachable: string | null }>(
    db
      .update(participations)
      .set({
        reachable: sql`${sql.placeholder("reachable")}`,
        unreachable: sql`${sql.placeholder("unreachable")}`,
      })
      .where(eq(participations.id, id)),
  );
  return {
    /** `remindAt`: when a reminder is due, if this session is not moved on before. */
    move(id: string, version: number, session: Session, remindAt?: number): SqlStatement {
      const { language, helper = false } = session;
      const values = { id, version, language, session: JSON.stringify(session), helper: Number(helper) };
      return changing(id, move({ ...values, remindAt: remindAt ?? null }), (row) => ({
        ...row,
        participation: { ...row.participation, version, session, language, helper },
      }));
    },
    setReachable: (id: string) => dropping(id, setReachable({ id, reachable: 1, unreachable: null })),
    setUnreachable: (id: string, because: Refusal) =>
      dropping(id, setReachable({ id, reachable: 0, unreachable: because })),
  };
}

/** What stands open in the chat of a resident, where the channel counts messages. */
function showers(db: Db) {
  const { id, shown } = participations;
  const [number, standing] = [sql.placeholder("number"), sql.placeholder("standing")];
  const kept = sql`CASE WHEN json_array_length(${shown}) >= ${sql.raw(String(MOST_SHOWN))} THEN json_remove(${shown}, '$[0]') ELSE coalesce(${shown}, '[]') END`;
  const longer = sql`json_insert(${kept}, '$[#]', json_array(CAST(${number} AS INTEGER), ${standing}))`;
  const isOther = sql`json_extract(${shown}, '$[#-1][1]') IS NOT ${standing}`;
  const show = compile<{ id: string; number: number; standing: string }>(
    db
      .update(participations)
      .set({ shown: longer })
      .where(and(eq(id, sql.placeholder("id")), isOther)),
  );
  return {
    /** From this number on this stands open, unless it did already. */
    show: (now: { id: string; number: number; standing: string }): SqlStatement =>
      changing(now.id, show(now), ({ participation, ...row }) => {
        const { shown = [] } = participation;
        const isSame = shown.at(-1)?.[1] === now.standing;
        return {
          ...row,
          participation: isSame
            ? participation
            : { ...participation, shown: [...shown, [now.number, now.standing] as Shown].slice(-MOST_SHOWN) },
        };
      }),
  };
}
