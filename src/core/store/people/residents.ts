import { and, eq, sql } from "drizzle-orm";
import type { Resident } from "../../model/resident.ts";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, everyColumn, type SqlStatement } from "../database/db.ts";
import type { KeptRows } from "../database/kept-rows.ts";
import { residents } from "../schema/people.ts";

/** A resident as it is stored, with the version that the next step builds on. */
export type StoredResident = { id: string; version: number; resident: Resident };

const MOST_REMEMBERED = 2048;

/** Who did something does so again soon: what was found for them is not computed again. */
function rememberLast(compute: (text: string) => string): (text: string) => string {
  let recent = new Map<string, string>();
  return (text) => {
    const known = recent.get(text) ?? compute(text);
    if (recent.size === MOST_REMEMBERED) recent = new Map();
    recent.set(text, known);
    return known;
  };
}

/** Residents are found by a keyed fingerprint of channel and address, and can only be read with the key. */
export function createResidents(db: Db, seal: Seal, rows: KeptRows) {
  const byId = db
    .select()
    .from(residents)
    .where(eq(residents.id, sql.placeholder("id")))
    .prepare();
  const upsert = compile<typeof residents.$inferSelect>(
    db
      .insert(residents)
      .values(everyColumn(residents))
      .onConflictDoUpdate({
        target: residents.id,
        set: { version: sql`excluded.version`, sealed: sql`excluded.sealed` },
      }),
  );
  const thisVersion = and(eq(residents.id, sql.placeholder("id")), eq(residents.version, sql.placeholder("version")));
  const remove = compile<{ id: string; version: number }>(db.delete(residents).where(thisVersion));
  const fingerprint = rememberLast(seal.fingerprint);
  return {
    idOf: (channel: string, address: string) => fingerprint(`resident ${channel} ${address}`),
    find: (id: string): Promise<StoredResident | undefined> =>
      rows.read("residents", id, async () => {
        const row = await byId.get({ id });
        return row && { id, version: row.version, resident: seal.open(row.sealed) as Resident };
      }),
    ids: async (): Promise<string[]> =>
      (await db.select({ id: residents.id }).from(residents).all()).map(({ id }) => id),
    /** Removes who did nothing since this version. */
    remove: (of: { id: string; version: number }): SqlStatement => ({
      ...remove(of),
      touches: { table: "residents", id: of.id },
    }),
    /** The resident as these statements leave them, where they save one. */
    savedBy: (statements: SqlStatement[], id: string): StoredResident | undefined =>
      statements.findLast(({ touches }) => touches?.table === "residents" && touches.id === id)?.touches?.row as
        | StoredResident
        | undefined,
    /** The first version of a resident is 1; every change adds one. */
    save(stored: StoredResident): SqlStatement {
      const { id, version, resident } = stored;
      const touches = { table: "residents", id, row: stored } as const;
      return { ...upsert({ id, version, sealed: seal.close(resident) }), touches };
    },
  };
}
