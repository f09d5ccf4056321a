import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import type { Consultation, Published } from "../../model/consultation/consultation.ts";
import { IDEAS } from "../../model/resident.ts";
import { compile, type Db, insertRow } from "../database/db.ts";
import type { KeptRows } from "../database/kept-rows.ts";
import { consultations, consultationVersions, followUps } from "../schema/consultations.ts";

/**
 * A consultation as it runs now: its newest version, who looks after it, the days on which it was closed by hand and went
 * to who decides, as far as these came, and the day and the follow-up after which it was opened again.
 */
export type Running = {
  published: Published;
  owner?: string;
  closedOn: string | undefined;
  withCouncilOn?: string;
  reopenedAfter?: number;
  reopenedOn?: string;
};

/**
 * What the team was told of a consultation: its thread in the team's channel, when last, of how many texts, and the last
 * reminder of what residents were promised.
 */
export type Told = {
  thread: string | null;
  toldAt: number;
  toldWaiting: number;
  reminded: string | null;
  /** The newest message about what waits, and the number that stands in it. */
  waitingRef: string | null;
  waitingShown: number;
};

export function createConsultations(db: Db, rows: KeptRows) {
  const slug = sql.placeholder("slug");
  const bySlug = db.select().from(consultations).where(eq(consultations.slug, slug)).prepare();
  const all = db
    .select()
    .from(consultations)
    .where(ne(consultations.slug, IDEAS))
    .orderBy(asc(consultations.slug))
    .prepare();
  const version = versionReader(db);

  async function running(row: typeof consultations.$inferSelect): Promise<Running> {
    const published = await version(row.slug, row.version);
    const owner = row.owner ?? published.owner;
    const { withCouncilOn, reopenedAfter, reopenedOn } = row;
    return {
      published,
      closedOn: row.closedOn ?? undefined,
      ...(owner !== undefined && { owner }),
      ...(withCouncilOn !== null && { withCouncilOn }),
      ...(reopenedOn !== null && { reopenedAfter, reopenedOn }),
    };
  }

  return {
    version,
    find: (slug: string): Promise<Running | undefined> =>
      rows.read("consultations", slug, async () => {
        const row = slug === IDEAS ? undefined : await bySlug.get({ slug });
        return row && running(row);
      }),
    async all(): Promise<Running[]> {
      return Promise.all((await all.all()).map(running));
    },
    versions: versionsReader(db),
    ...opening(db),
    ...teamsView(db),
    ...afterClosing(db),
  };
}

/** What makes a consultation run, and what ends it. */
function opening(db: Db) {
  const slug = sql.placeholder("slug");
  const upsert = compile<{ slug: string; version: number; owner: string | null }>(
    db
      .insert(consultations)
      .values({ slug, version: sql.placeholder("version"), owner: sql.placeholder("owner") })
      .onConflictDoUpdate({
        target: consultations.slug,
        set: { version: sql`excluded.version`, closedOn: null, owner: sql`excluded.owner` },
      }),
  );
  const addVersion = insertRow(db, consultationVersions);
  const close = compile<{ slug: string; closedOn: string }>(
    db
      .update(consultations)
      .set({ closedOn: sql`${sql.placeholder("closedOn")}` })
      .where(eq(consultations.slug, slug)),
  );
  return {
    publish: (c: Consultation, version: number, publishedAt: number, owner = c.owner) => [
      upsert({ slug: c.slug, version, owner: owner ?? null }),
      addVersion({ slug: c.slug, version, content: c, publishedAt }),
    ],
    close: (slug: string, closedOn: string) => close({ slug, closedOn }),
  };
}

/** What comes after closing, and the way back. */
function afterClosing(db: Db) {
  const isThis = eq(consultations.slug, sql.placeholder("slug"));
  const newestTold = sql`(SELECT coalesce(max(${followUps.version}), 0) FROM ${followUps}
    WHERE ${followUps.slug} = ${sql.placeholder("slug")})`;
  return {
    setWithCouncil: compile<{ slug: string; day: string }>(
      db
        .update(consultations)
        .set({ withCouncilOn: sql`${sql.placeholder("day")}` })
        .where(isThis),
    ),
    /** What was told and decided until now belongs to what was said until now. */
    reopen: compile<{ slug: string; day: string }>(
      db
        .update(consultations)
        .set({ withCouncilOn: null, reopenedAfter: newestTold, reopenedOn: sql`${sql.placeholder("day")}` })
        .where(isThis),
    ),
  };
}

function teamsView(db: Db) {
  const slug = sql.placeholder("slug");
  const { thread, toldAt, toldWaiting, reminded, waitingRef, waitingShown } = consultations;
  const told = db
    .select({ thread, toldAt, toldWaiting, reminded, waitingRef, waitingShown })
    .from(consultations)
    .where(eq(consultations.slug, slug))
    .prepare();
  const set = (values: Partial<Record<keyof Told, SQL>>) =>
    db.update(consultations).set(values).where(eq(consultations.slug, slug));
  const first = db
    .select({ at: sql<number | null>`min(${consultationVersions.publishedAt})` })
    .from(consultationVersions)
    .prepare();
  return {
    /** When a consultation was published for the first time. */
    firstPublishedAt: async (): Promise<number | undefined> => (await first.get())?.at ?? undefined,
    handOver: compile<{ slug: string; owner: string }>(
      db
        .update(consultations)
        .set({ owner: sql`${sql.placeholder("owner")}` })
        .where(eq(consultations.slug, slug)),
    ),
    told: (slug: string): Promise<Told | undefined> => told.get({ slug }),
    setThread: compile<{ slug: string; thread: string }>(set({ thread: sql`${sql.placeholder("thread")}` })),
    setReminded: compile<{ slug: string; reminded: string }>(set({ reminded: sql`${sql.placeholder("reminded")}` })),
    setWaitingRef: compile<{ slug: string; waitingRef: string }>(
      set({ waitingRef: sql`${sql.placeholder("waitingRef")}` }),
    ),
    setWaitingShown: compile<{ slug: string; waitingShown: number }>(
      set({ waitingShown: sql`${sql.placeholder("waitingShown")}` }),
    ),
    setTold: compile<{ slug: string; toldAt: number; toldWaiting: number }>(
      set({ toldAt: sql`${sql.placeholder("toldAt")}`, toldWaiting: sql`${sql.placeholder("toldWaiting")}` }),
    ),
  };
}

/** All that was ever published of one consultation, in order. */
function versionsReader(db: Db) {
  const { slug, version, content, publishedAt } = consultationVersions;
  const all = db
    .select({ version, publishedAt, content })
    .from(consultationVersions)
    .where(eq(slug, sql.placeholder("slug")))
    .orderBy(asc(version))
    .prepare();
  return (of: string): Promise<{ version: number; publishedAt: number; content: Consultation }[]> =>
    all.all({ slug: of });
}

function versionReader(db: Db) {
  const { slug, version, content } = consultationVersions;
  const ofVersion = db
    .select({ content })
    .from(consultationVersions)
    .where(and(eq(slug, sql.placeholder("slug")), eq(version, sql.placeholder("version"))))
    .prepare();
  const frozen = new Map<string, Published>();

  /** A published version never changes, so each is read from the database once. */
  return async (slug: string, version: number): Promise<Published> => {
    const key = `${slug} ${version}`;
    const known = frozen.get(key);
    if (known) return known;
    const row = await ofVersion.get({ slug, version });
    if (!row) throw new Error(`version ${version} of consultation ${slug} is not in the database`);
    const published = { ...row.content, version };
    frozen.set(key, published);
    return published;
  };
}
