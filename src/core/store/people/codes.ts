import { and, count, eq, sql } from "drizzle-orm";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, type SqlStatement } from "../database/db.ts";
import { codes } from "../schema/consultations.ts";
import { type Step, takenUnless } from "../steps.ts";

/** Codes from letters. What is kept tells of none of them who used it, or when. */
export function createCodes(db: Db, seal: Seal) {
  const [slug, fingerprint] = [sql.placeholder("slug"), sql.placeholder("fingerprint")];
  const isThis = and(eq(codes.slug, slug), eq(codes.fingerprint, fingerprint));
  const find = db.select({ used: codes.used }).from(codes).where(isThis).prepare();
  const used = sql<number>`coalesce(sum(${codes.used}), 0)`.mapWith(Number);
  const counted = db.select({ given: count(), used }).from(codes).where(eq(codes.slug, slug)).prepare();
  const add = compile<{ slug: string; fingerprint: string }>(
    db.insert(codes).values({ slug, fingerprint, used: false }).onConflictDoNothing(),
  );
  const use = compile<{ slug: string; fingerprint: string }>(db.update(codes).set({ used: true }).where(isThis));
  const markOf = (of: string, code: string) => seal.fingerprint(`code ${of} ${code}`);
  return {
    add: (of: string, code: string) => add({ slug: of, fingerprint: markOf(of, code) }),
    /** Nothing when it was never given out. */
    find: (of: string, code: string): Promise<{ used: boolean } | undefined> =>
      find.get({ slug: of, fingerprint: markOf(of, code) }),
    /** With it a commit is outrun when somebody else used it first. */
    use(step: Step, of: string, code: string): SqlStatement[] {
      const mark = markOf(of, code);
      const isFree = "EXISTS (SELECT 1 FROM codes WHERE slug = ? AND fingerprint = ? AND used = 0)";
      return [takenUnless(step, isFree, [of, mark]), use({ slug: of, fingerprint: mark })];
    },
    count: async (of: string): Promise<{ given: number; used: number }> =>
      (await counted.get({ slug: of })) ?? { given: 0, used: 0 },
  };
}
