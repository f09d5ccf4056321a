import { and, eq, sql } from "drizzle-orm";
import type { Resident } from "../model/resident.ts";
import type { Seal } from "../privacy/seal.ts";
import { compile, type Db, everyColumn } from "./db.ts";
import { residents } from "./schema.ts";

/** A resident as it is stored, with the version that the next step builds on. */
export type StoredResident = { id: string; version: number; resident: Resident };

/** Residents are found by a keyed fingerprint of channel and address, and can only be read with the key. */
export function createResidents(db: Db, seal: Seal) {
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
  return {
    idOf: (channel: string, address: string) => seal.fingerprint(`resident ${channel} ${address}`),
    async find(id: string): Promise<StoredResident | undefined> {
      const row = await byId.get({ id });
      return row && { id, version: row.version, resident: seal.open(row.sealed) as Resident };
    },
    /** Removes who did nothing since this version. */
    remove: compile<{ id: string; version: number }>(db.delete(residents).where(thisVersion)),
    /** The first version of a resident is 1; every change adds one. */
    save({ id, version, resident }: StoredResident) {
      return upsert({ id, version, sealed: seal.close(resident) });
    },
  };
}
