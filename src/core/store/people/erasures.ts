import { isNotNull } from "drizzle-orm";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, everyColumn, isListed, type SqlStatement } from "../database/db.ts";
import { erasures } from "../schema/sending.ts";

/** One person or participation that was forgotten: a keyed fingerprint of its id, under a mark that no other has. */
export type Erasure = { mark: string; fingerprint: string };

/** Who was forgotten, until a list outside the database has it; of the rest the mark only. */
export function createErasures(db: Db, seal: Seal) {
  const add = compile<typeof erasures.$inferSelect>(
    db.insert(erasures).values(everyColumn(erasures)).onConflictDoNothing(),
  );
  const fingerprintOf = (id: string) => seal.fingerprint(`erased ${id}`);
  const setListed = compile<{ marks: string }>(
    db.update(erasures).set({ fingerprint: null }).where(isListed(erasures.mark, "marks")),
  );
  return {
    fingerprintOf,
    add: (mark: string, id: string): SqlStatement => add({ mark, fingerprint: fingerprintOf(id) }),
    /** One that is in the list already, and was done here too. */
    addListed: (mark: string): SqlStatement => add({ mark, fingerprint: null }),
    marks: async (): Promise<string[]> =>
      (await db.select({ mark: erasures.mark }).from(erasures).all()).map(({ mark }) => mark),
    unlisted: async (): Promise<Erasure[]> => {
      const rows = await db.select().from(erasures).where(isNotNull(erasures.fingerprint)).all();
      return rows.map(({ mark, fingerprint }) => ({ mark, fingerprint: fingerprint ?? "" }));
    },
    setListed: (marks: string[]): SqlStatement => setListed({ marks: JSON.stringify(marks) }),
  };
}
