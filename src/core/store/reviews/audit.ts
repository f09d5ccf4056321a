import { and, count, desc, eq, gt, lt, lte, max, notLike, sql } from "drizzle-orm";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, everyColumn } from "../database/db.ts";
import { audit } from "../schema/team.ts";

/** One act of a colleague. It holds no words of residents: those can be forgotten, this cannot. */
export type Audited = Omit<typeof audit.$inferSelect, "id">;

/**
 * What the team did, in order. It only grows: the database refuses to change or remove a row, but for a pseudonym that
 * takes the place of a colleague.
 */
export function createAudit(db: Db, seal: Seal) {
  const add = compile<Audited>(db.insert(audit).values(everyColumn(audit, ["id"])));
  const newest = db
    .select()
    .from(audit)
    .where(eq(audit.subject, sql.placeholder("subject")))
    .orderBy(desc(audit.id))
    .limit(1)
    .prepare();
  const newestOf = db
    .select()
    .from(audit)
    .where(eq(audit.slug, sql.placeholder("slug")))
    .orderBy(desc(audit.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  return {
    add,
    ...hiders(db, seal),
    /** The last act on a subject. */
    newest: (subject: string): Promise<Audited | undefined> => newest.get({ subject }),
    /** The last acts about one consultation, the newest first. */
    newestOf: (slug: string, limit: number): Promise<Audited[]> => newestOf.all({ slug, limit }),
    ofSlug: (slug: string): Promise<Audited[]> =>
      db.select().from(audit).where(eq(audit.slug, slug)).orderBy(audit.id).all(),
  };
}

/** How pseudonyms begin: no id of a channel does. */
const PSEUDONYM = "colleague-";
const STRETCH = 500;

/** Who did what stays told apart, without who it was. */
function hiders(db: Db, seal: Seal) {
  const isNamed = and(lt(audit.at, sql.placeholder("before")), notLike(audit.colleague, `${PSEUDONYM}%`));
  const isInStretch = and(gt(audit.id, sql.placeholder("after")), lte(audit.id, sql.placeholder("until")));
  const named = db.select().from(audit).where(and(isInStretch, isNamed)).orderBy(audit.id).prepare();
  const newest = db
    .select({ id: max(audit.id) })
    .from(audit)
    .prepare();
  const counted = db.select({ n: count() }).from(audit).where(isNamed).prepare();
  const hide = compile<{ id: number; colleague: string; detail: string }>(
    db
      .update(audit)
      .set({ colleague: sql`${sql.placeholder("colleague")}`, detail: sql`${sql.placeholder("detail")}` })
      .where(eq(audit.id, sql.placeholder("id"))),
  );
  return {
    pseudonym: (colleague: string): string =>
      colleague.startsWith(PSEUDONYM) ? colleague : PSEUDONYM + seal.fingerprint(`colleague ${colleague}`).slice(0, 12),
    /** The acts of before this moment that still say who did them, some at a time: none of some does not mean that none follow. */
    async *named(before: number): AsyncGenerator<Awaited<ReturnType<typeof named.all>>> {
      const last = (await newest.get())?.id ?? 0;
      for (let after = 0; after < last; after += STRETCH)
        yield await named.all({ before, after, until: after + STRETCH });
    },
    countNamed: async (before: number): Promise<number> => (await counted.get({ before }))?.n ?? 0,
    hide,
  };
}
