import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db } from "../database/db.ts";
import { councilInvites, councilMembers } from "../schema/council.ts";
import type { Step } from "../steps.ts";

const DAY_MILLISECONDS = 86_400_000;
const DAYS_VALID = 14;

/** Councillors who get the digest in the chat app, and the invitations by which they come. */
export function createCouncilMembers(db: Db, seal: Seal) {
  const fingerprint = sql.placeholder("fingerprint");
  const residentId = sql.placeholder("residentId");
  const markOf = (code: string) => seal.fingerprint(`invite ${code}`);
  const invite = compile<{ fingerprint: string; madeAt: number }>(
    db.insert(councilInvites).values({ fingerprint, madeAt: sql.placeholder("madeAt") }),
  );
  const use = compile<{ fingerprint: string }>(
    db.delete(councilInvites).where(eq(councilInvites.fingerprint, fingerprint)),
  );
  const valid = db
    .select()
    .from(councilInvites)
    .where(and(eq(councilInvites.fingerprint, fingerprint), gt(councilInvites.madeAt, sql.placeholder("after"))))
    .prepare();
  const all = db.select().from(councilMembers).orderBy(asc(councilMembers.residentId)).prepare();
  const one = db.select().from(councilMembers).where(eq(councilMembers.residentId, residentId)).prepare();
  return {
    invite: (code: string, madeAt: number) => invite({ fingerprint: markOf(code), madeAt }),
    /** An invitation holds for two weeks, and for one person. */
    isValid: async (code: string, now: number): Promise<boolean> =>
      (await valid.get({ fingerprint: markOf(code), after: now - DAYS_VALID * DAY_MILLISECONDS })) !== undefined,
    use: (code: string) => use({ fingerprint: markOf(code) }),
    /** The step of who uses it: of several at once, one. */
    stepOf: (code: string): Step => ({ subject: `invitation ${markOf(code)}`, version: 1 }),
    has: async (id: string): Promise<boolean> => (await one.get({ residentId: id })) !== undefined,
    add: compile<{ residentId: string }>(db.insert(councilMembers).values({ residentId }).onConflictDoNothing()),
    remove: compile<{ residentId: string }>(db.delete(councilMembers).where(eq(councilMembers.residentId, residentId))),
    all: async (): Promise<string[]> => (await all.all()).map((row) => row.residentId),
  };
}
