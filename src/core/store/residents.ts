import { eq, sql } from "drizzle-orm";
import type { Resident } from "../model/resident.ts";
import type { Seal } from "../privacy/seal.ts";
import { compile, type Db, insertRow } from "./db.ts";
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
  const insert = insertRow(db, residents);
  const update = compile<{ id: string; version: number; sealed: string }>(
    db
      .update(residents)
      .set({ version: sql`${sql.placeholder("version")}`, sealed: sql`${sql.placeholder("sealed")}` })
      .where(eq(residents.id, sql.placeholder("id"))),
  );
  return {
    idOf: (channel: string, address: string) => seal.fingerprint(`resident ${channel} ${address}`),
    async find(id: string): Promise<StoredResident | undefined> {
      const row = await byId.get({ id });
      return row && { id, version: row.version, resident: seal.open(row.sealed) as Resident };
    },
    remove: compile<{ id: string }>(db.delete(residents).where(eq(residents.id, sql.placeholder("id")))),
    /** The first version of a resident is 1; every change adds one. */
    save({ id, version, resident }: StoredResident) {
      const row = { id, version, sealed: seal.close(resident) };
      return version === 1 ? insert(row) : update(row);
    },
  };
}
