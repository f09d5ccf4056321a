import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { Digest } from "../model/digest.ts";
import { compile, type Db, insertRow } from "./db.ts";
import { digests } from "./schema.ts";

export type StoredDigest = { digest: Digest; publishedAt: number | undefined };

export function createDigests(db: Db) {
  const [week, version] = [sql.placeholder("week"), sql.placeholder("version")];
  const thisOne = and(eq(digests.week, week), eq(digests.version, version));
  const versions = db.select().from(digests).where(eq(digests.week, week)).orderBy(desc(digests.version)).prepare();
  const published = db
    .select({ week: digests.week, version: digests.version })
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
