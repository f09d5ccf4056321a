import type { Resident } from "../../model/resident.ts";
import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "../database/db.ts";
import { endsOf, isIn, nextStretch } from "../stretches.ts";
import type { StoredResident } from "./residents.ts";

/** `since`: when they were first seen to do nothing; nothing when they were not before. */
export type Silent = StoredResident & { since: number | undefined };

/** Those of a stretch, and the id up to which everybody was looked at; none when that was everybody. */
export type Looked = { silent: Silent[]; until: string | undefined };

/** So few are opened at once. */
const PAGE = 1000;

/** Steps are kept for some days: whoever has one did something in those. */
const isAround = (id: string) => `EXISTS (SELECT 1 FROM steps WHERE subject = ${id})`;

const silentIn = `SELECT id, version, sealed, since FROM residents LEFT JOIN idle_residents ON resident_id = id
  WHERE ${isIn("id")} AND NOT ${isAround("id")}
  AND NOT EXISTS (SELECT 1 FROM council_members WHERE council_members.resident_id = residents.id)
  AND NOT EXISTS (SELECT 1 FROM outbox WHERE recipient_id = residents.id AND failure IS NULL)
  ORDER BY id LIMIT ${PAGE}`;

/** Who did nothing for some days, and for whom nothing waits. */
export function createIdle(driver: Pick<Driver, "query">, seal: Seal) {
  return {
    /** The next of them after this id. */
    async page(after: string): Promise<Looked> {
      const stretch = await nextStretch("residents", after, driver);
      const rows = await driver.query(silentIn, endsOf(stretch));
      const silent = rows.map(([id, version, sealed, since]) => ({
        id: String(id),
        version: Number(version),
        resident: seal.open(String(sealed)) as Resident,
        since: since == null ? undefined : Number(since),
      }));
      return { silent, until: silent.length < PAGE ? stretch.until : silent.at(-1)?.id };
    },
    mark: (ids: string[], since: number): SqlStatement => ({
      sql: "INSERT OR IGNORE INTO idle_residents (resident_id, since) SELECT value, ? FROM json_each(?)",
      params: [since, JSON.stringify(ids)],
    }),
    unmark: (ids: string[]): SqlStatement => ({
      sql: "DELETE FROM idle_residents WHERE resident_id IN (SELECT value FROM json_each(?))",
      params: [JSON.stringify(ids)],
    }),
    /** Who did something again begins anew. */
    unmarkAround: (): SqlStatement => ({
      sql: `DELETE FROM idle_residents WHERE ${isAround("resident_id")}`,
      params: [],
    }),
  };
}
