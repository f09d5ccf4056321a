import { and, asc, desc, eq, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Digest } from "../../model/digests/digest.ts";
import { shownDigest } from "../../model/digests/shown-digest.ts";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, insertRow, mayHold } from "../database/db.ts";
import { unsubscribed } from "../schema/council.ts";
import { digestRemarks, digestSubjects, digests, digestWeeks } from "../schema/digests.ts";
import { type Step, takenUnless } from "../steps.ts";

export type StoredDigest = { digest: Digest; publishedAt: number | undefined };

export function createDigests(db: Db, seal: Seal) {
  const [week, version] = [sql.placeholder("week"), sql.placeholder("version")];
  const thisOne = and(eq(digests.week, week), eq(digests.version, version));
  const published = db
    .select({ week: digests.week, version: digests.version, publishedAt: sql<number>`${digests.publishedAt}` })
    .from(digests)
    .where(isNotNull(digests.publishedAt))
    .orderBy(desc(digests.week), desc(digests.version))
    .prepare();
  const add = insertRow(db, digests);
  const replace = compile<{ week: string; version: number; content: string; shown: string }>(
    db
      .update(digests)
      .set({ content: sql`${sql.placeholder("content")}`, shown: sql`${sql.placeholder("shown")}` })
      .where(thisOne),
  );
  return {
    ...versionsOf(db),
    ...shownOf(db),
    published: () => published.all(),
    ...weeksOf(db),
    ...remarksOf(db),
    ...unsubscriptions(db, seal),
    ...holders(db),
    /** With how pages show it: what is shown never tells more than what is stored. */
    add: (row: Omit<typeof digests.$inferSelect, "shown">) => add({ ...row, shown: shownDigest(row.content) }),
    publish: compile<{ week: string; version: number; publishedAt: number }>(
      db
        .update(digests)
        .set({ publishedAt: sql`${sql.placeholder("publishedAt")}` })
        .where(thisOne),
    ),
    /** In place of this version of this week. */
    replace: (digest: Digest) =>
      replace({
        week: digest.week,
        version: digest.version,
        content: JSON.stringify(digest),
        shown: JSON.stringify(shownDigest(digest)),
      }),
  };
}

/** Digests as pages show them. */
function shownOf(db: Db) {
  const shown = sql<string>`coalesce(${digests.shown}, ${digests.content})`;
  const read = (row: { shown: string } | undefined) => (row ? (JSON.parse(row.shown) as Digest) : undefined);
  const newestFirst = [desc(digests.week), desc(digests.version)] as const;
  const latest = db
    .select({ shown })
    .from(digests)
    .orderBy(...newestFirst)
    .limit(1)
    .prepare();
  const ofWeek = db
    .select({ shown })
    .from(digests)
    .where(and(eq(digests.week, sql.placeholder("week")), isNotNull(digests.publishedAt)))
    .orderBy(...newestFirst)
    .limit(1)
    .prepare();
  const lastPublished = db
    .select({ shown })
    .from(digests)
    .where(isNotNull(digests.publishedAt))
    .orderBy(...newestFirst)
    .limit(1)
    .prepare();
  return {
    ...subjectsOf(db, shown, read),
    /** What went to the council last. */
    lastPublished: async () => read(await lastPublished.get()),
    /** The newest version of the newest week. */
    latestShown: async () => read(await latest.get()),
    /** What went to the council last of this week. */
    publishedShown: async (week: string) => read(await ofWeek.get({ week })),
  };
}

/** What was published of one consultation. */
function subjectsOf(db: Db, shown: SQL<string>, read: (row: { shown: string } | undefined) => Digest | undefined) {
  const { slug, week, version, hasNews } = digestSubjects;
  const isOfIt = and(eq(digests.week, week), eq(digests.version, version));
  const published = and(eq(slug, sql.placeholder("slug")), isNotNull(digests.publishedAt));
  const last = db
    .select({ shown })
    .from(digestSubjects)
    .innerJoin(digests, isOfIt)
    .where(published)
    .orderBy(desc(week), desc(version))
    .limit(1)
    .prepare();
  const weeks = db
    .selectDistinct({ week })
    .from(digestSubjects)
    .innerJoin(digests, isOfIt)
    .where(and(published, eq(hasNews, true)))
    .orderBy(desc(week))
    .prepare();
  return {
    /** What went to the council last and tells of this consultation. */
    lastPublishedOf: async (of: string) => read(await last.get({ slug: of })),
    /** The weeks whose digest told something new of it, the newest first. */
    weeksWith: async (of: string): Promise<string[]> => (await weeks.all({ slug: of })).map((row) => row.week),
  };
}

/** Which versions may hold something of an answer. */
function holders(db: Db) {
  const keys = db.select({ week: digests.week, version: digests.version }).from(digests).prepare();
  const one = db
    .select({ content: digests.content })
    .from(digests)
    .where(
      and(
        eq(digests.week, sql.placeholder("week")),
        eq(digests.version, sql.placeholder("version")),
        mayHold(digests.content, "answerIds"),
      ),
    )
    .prepare();
  return {
    /** Every version of every week. */
    keys: (): Promise<{ week: string; version: number }[]> => keys.all(),
    /** One of them, if the number of one of these answers is anywhere in it. */
    holding: async (key: { week: string; version: number }, answerIds: number[]): Promise<Digest | undefined> =>
      (await one.get({ ...key, answerIds: JSON.stringify(answerIds) }))?.content,
  };
}

/** The versions of a week's digest. */
function versionsOf(db: Db) {
  const isOfWeek = eq(digests.week, sql.placeholder("week"));
  const where = (condition: typeof isOfWeek | undefined) =>
    db
      .select({ content: digests.content, publishedAt: digests.publishedAt })
      .from(digests)
      .where(condition)
      .orderBy(desc(digests.version));
  const all = where(isOfWeek).prepare();
  const newest = where(isOfWeek).limit(1).prepare();
  const newestPublished = where(and(isOfWeek, isNotNull(digests.publishedAt)))
    .limit(1)
    .prepare();
  const one = where(and(isOfWeek, eq(digests.version, sql.placeholder("version")))).prepare();
  return {
    /** The newest first. */
    versions: async (week: string): Promise<StoredDigest[]> => (await all.all({ week })).map(toStored),
    newest: async (week: string): Promise<StoredDigest | undefined> => (await newest.all({ week })).map(toStored)[0],
    newestPublished: async (week: string): Promise<StoredDigest | undefined> =>
      (await newestPublished.all({ week })).map(toStored)[0],
    find: async (week: string, version: number): Promise<StoredDigest | undefined> =>
      (await one.all({ week, version })).map(toStored)[0],
  };
}

function toStored({
  content,
  publishedAt,
}: Pick<typeof digests.$inferSelect, "content" | "publishedAt">): StoredDigest {
  return { digest: content, publishedAt: publishedAt ?? undefined };
}

/** What the team did with the digest of a week. */
function weeksOf(db: Db) {
  const week = sql.placeholder("week");
  const find = db.select().from(digestWeeks).where(eq(digestWeeks.week, week)).prepare();
  const { version, publishedAt } = digests;
  const weeks = db
    .select({
      week: digests.week,
      version: sql<number>`max(${version})`,
      sent: sql<number | null>`max(CASE WHEN ${publishedAt} IS NOT NULL THEN ${version} END)`,
      publishedAt: sql<number | null>`max(${publishedAt})`,
      heldBy: sql<string | null>`max(${digestWeeks.heldBy})`,
    })
    .from(digests)
    .leftJoin(digestWeeks, eq(digestWeeks.week, digests.week))
    .groupBy(digests.week)
    .orderBy(desc(digests.week))
    .prepare();
  const lastSent = sql`coalesce((SELECT max(week) FROM digests WHERE published_at IS NOT NULL), '')`;
  const unsent = db
    .select()
    .from(digestWeeks)
    .where(gt(digestWeeks.week, lastSent))
    .orderBy(desc(digestWeeks.week))
    .prepare();
  return {
    weekOf: (name: string): Promise<{ week: string; heldBy: string | null } | undefined> => find.get({ week: name }),
    addWeek: insertRow(db, digestWeeks),
    /** Every week that has a digest, the newest first: its newest version, and the newest that went, if any. */
    weeks: () => weeks.all(),
    /** Weeks whose digest was shown to the team and went to nobody yet, nor did that of a later week; the newest first. */
    unsent: async (): Promise<string[]> => (await unsent.all()).map(({ week: name }) => name),
    hold: compile<{ week: string; heldBy: string }>(
      db
        .update(digestWeeks)
        .set({ heldBy: sql`${sql.placeholder("heldBy")}` })
        .where(eq(digestWeeks.week, week)),
    ),
    /** With it a commit is outrun when a colleague held this week's digest back. */
    unlessHeld: (step: Step, name: string) =>
      takenUnless(step, "NOT EXISTS (SELECT 1 FROM digest_weeks WHERE week = ? AND held_by IS NOT NULL)", [name]),
    /** With it a commit is outrun when a version of this week's digest went to the council. */
    unlessSent: (step: Step, name: string) =>
      takenUnless(step, "NOT EXISTS (SELECT 1 FROM digests WHERE week = ? AND published_at IS NOT NULL)", [name]),
  };
}

function unsubscriptions(db: Db, seal: Seal) {
  const fingerprint = sql.placeholder("fingerprint");
  const find = db.select().from(unsubscribed).where(eq(unsubscribed.fingerprint, fingerprint)).prepare();
  const add = compile<{ fingerprint: string }>(db.insert(unsubscribed).values({ fingerprint }).onConflictDoNothing());
  const mark = (address: string) => seal.fingerprint(`council ${address}`);
  return {
    /** A word that only we can make, and that stands for an address. */
    markOf: mark,
    unsubscribe: (address: string) => add({ fingerprint: mark(address) }),
    isUnsubscribed: async (address: string): Promise<boolean> =>
      (await find.get({ fingerprint: mark(address) })) !== undefined,
  };
}

/** The team's own words about a consultation, or about a whole digest. */
export type Remark = { slug: string | null; words: string };

/** The team's own words in the digest of a week. */
function remarksOf(db: Db) {
  const week = sql.placeholder("week");
  const remarks = db
    .select({ slug: digestRemarks.slug, words: digestRemarks.words })
    .from(digestRemarks)
    .where(eq(digestRemarks.week, week))
    .orderBy(asc(digestRemarks.id))
    .prepare();
  return {
    remark: compile<Remark & { week: string }>(
      db.insert(digestRemarks).values({ week, slug: sql.placeholder("slug"), words: sql.placeholder("words") }),
    ),
    remarks: (name: string): Promise<Remark[]> => remarks.all({ week: name }),
  };
}
