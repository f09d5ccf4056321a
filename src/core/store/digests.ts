import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Digest } from "../model/digest.ts";
import type { Seal } from "../privacy/seal.ts";
import { compile, type Db, insertRow } from "./db.ts";
import { digestRemarks, digests, digestWeeks, unsubscribed } from "./schema.ts";

export type StoredDigest = { digest: Digest; publishedAt: number | undefined };

export function createDigests(db: Db, seal: Seal) {
  const [week, version] = [sql.placeholder("week"), sql.placeholder("version")];
  const thisOne = and(eq(digests.week, week), eq(digests.version, version));
  const versions = db.select().from(digests).where(eq(digests.week, week)).orderBy(desc(digests.version)).prepare();
  const published = db
    .select({ week: digests.week, version: digests.version, publishedAt: sql<number>`${digests.publishedAt}` })
    .from(digests)
    .where(isNotNull(digests.publishedAt))
    .orderBy(desc(digests.week), desc(digests.version))
    .prepare();
  const all = db.select().from(digests).prepare();
  return {
    /** All versions of a week's digest, the newest first. */
    async versions(week: string): Promise<StoredDigest[]> {
      const rows = await versions.all({ week });
      return rows.map(({ content, publishedAt }) => ({ digest: content, publishedAt: publishedAt ?? undefined }));
    },
    published: () => published.all(),
    ...weeksOf(db),
    ...unsubscriptions(db, seal),
    all: async (): Promise<Digest[]> => (await all.all()).map(({ content }) => content),
    add: insertRow(db, digests),
    publish: compile<{ week: string; version: number; publishedAt: number }>(
      db
        .update(digests)
        .set({ publishedAt: sql`${sql.placeholder("publishedAt")}` })
        .where(thisOne),
    ),
    replace: compile<{ week: string; version: number; content: string }>(
      db
        .update(digests)
        .set({ content: sql`${sql.placeholder("content")}` })
        .where(thisOne),
    ),
  };
}

/** What the team did with the digest of a week. */
function weeksOf(db: Db) {
  const week = sql.placeholder("week");
  const find = db.select().from(digestWeeks).where(eq(digestWeeks.week, week)).prepare();
  const remarks = db
    .select({ words: digestRemarks.words })
    .from(digestRemarks)
    .where(eq(digestRemarks.week, week))
    .orderBy(asc(digestRemarks.id))
    .prepare();
  return {
    weekOf: (name: string): Promise<{ week: string; heldBy: string | null } | undefined> => find.get({ week: name }),
    addWeek: insertRow(db, digestWeeks),
    hold: compile<{ week: string; heldBy: string }>(
      db
        .update(digestWeeks)
        .set({ heldBy: sql`${sql.placeholder("heldBy")}` })
        .where(eq(digestWeeks.week, week)),
    ),
    remark: compile<{ week: string; words: string }>(
      db.insert(digestRemarks).values({ week, words: sql.placeholder("words") }),
    ),
    remarks: async (name: string): Promise<string[]> => (await remarks.all({ week: name })).map(({ words }) => words),
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
