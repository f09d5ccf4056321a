import { and, asc, eq, gt, lte, ne, sql } from "drizzle-orm";
import type { Refusal } from "../model/refusal.ts";
import type { Shown } from "../model/session/behind.ts";
import type { Session } from "../model/session/session.ts";
import type { Seal } from "../privacy/seal.ts";
import { compile, type Db, everyColumn, isListed } from "./db.ts";
import { participations } from "./schema.ts";

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
/** Who it is of is stored sealed. */
export type NewParticipation = Participation & { residentId?: string };

export function createParticipations(db: Db, seal: Seal) {
  const id = sql.placeholder("id");
  const { version, slug, channel, language, source, helper, shown, session } = participations;
  const byId = db
    .select({ id: participations.id, version, slug, channel, language, source, helper, shown, session })
    .from(participations)
    .where(eq(participations.id, id))
    .prepare();
  const residentById = db
    .select({ sealed: participations.sealedResident })
    .from(participations)
    .where(eq(participations.id, id))
    .prepare();
  const remove = compile<{ id: string }>(db.delete(participations).where(eq(participations.id, id)));
  return {
    async find(id: string): Promise<Participation | undefined> {
      const row = await byId.get({ id });
      if (!row) return undefined;
      const { session, source, shown, ...rest } = row;
      return { ...rest, source: source ?? undefined, ...(shown && { shown }), ...(session && { session }) };
    },
    /** Whose participation it is; nothing for one that was imported or is no more. */
    async residentOf(id: string): Promise<string | undefined> {
      const { sealed } = (await residentById.get({ id })) ?? {};
      return sealed ? (seal.open(sealed) as string) : undefined;
    },
    ...adders(db, seal),
    ...movers(db),
    ...showers(db),
    ...reachability(db),
    remove: (id: string) => remove({ id }),
  };
}

/** Whom messages reach, as far as we know. */
function reachability(db: Db) {
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
  return {
    isReachable: async (of: string): Promise<boolean> => (await all([of]))[0]?.reachable ?? false,
    /** Those of these that are not reached. */
    unreachableOf: async (ids: string[]): Promise<string[]> =>
      (await all(ids)).filter((row) => !row.reachable).map((row) => row.id),
    /** Those of these that are in another consultation. */
    elsewhere: async (ids: string[], of: string): Promise<string[]> =>
      (await elsewhere.all({ ids: JSON.stringify(ids), slug: of })).map((row) => row.id),
    /** Conversations that stopped half-way, the longest silence first. */
    toRemind: async (now: number, limit: number) => (await toRemind.all({ now, limit })).map((row) => row.id),
    /** The next reachable participations in order of id, for a broadcast that goes over them with a cursor. */
    page: (slug: string, after: string, limit: number) => page.all({ slug, after, limit }),
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
  const toRow = ({ residentId, session, source, ...row }: NewParticipation) => ({
    ...row,
    source: source ?? null,
    session: session ?? null,
    sealedResident: residentId === undefined ? null : seal.close(residentId),
    reachable: true,
    unreachable: null,
    remindAt: null,
  });
  return {
    add: (participation: NewParticipation) => insert(toRow(participation)),
    /** Leaves one that is there already as it is. */
    addImported: (participation: NewParticipation) => insertNew(toRow(participation)),
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
    move: (id: string, version: number, session: Session, remindAt?: number) =>
      move({
        id,
        version,
        session: JSON.stringify(session),
        language: session.language,
        helper: Number(session.helper ?? false),
        remindAt: remindAt ?? null,
      }),
    setReachable: (id: string) => setReachable({ id, reachable: 1, unreachable: null }),
    setUnreachable: (id: string, because: Refusal) => setReachable({ id, reachable: 0, unreachable: because }),
  };
}

/** What stands open in the chat of a resident, where the channel counts messages. */
function showers(db: Db) {
  const { id, shown } = participations;
  const [number, standing] = [sql.placeholder("number"), sql.placeholder("standing")];
  const longer = sql`json_insert(coalesce(${shown}, '[]'), '$[#]', json_array(CAST(${number} AS INTEGER), ${standing}))`;
  const isOther = sql`json_extract(${shown}, '$[#-1][1]') IS NOT ${standing}`;
  return {
    /** From this number on this stands open, unless it did already. */
    show: compile<{ id: string; number: number; standing: string }>(
      db
        .update(participations)
        .set({ shown: longer })
        .where(and(eq(id, sql.placeholder("id")), isOther)),
    ),
  };
}
