import type { OnScreen, ScreenMessage } from "../../model/messages/screen.ts";
import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "../database/db.ts";
import { endsOf, isIn, type Stretch } from "../stretches.ts";

/** So much of a conversation stays on a screen. */
const MOST_ON_SCREEN = 40;

const nextPlace = "(SELECT ifnull(max(place), 0) + 1 FROM screens WHERE resident_id = ?)";

/** Screens of residents, which can only be read with the key. Nothing tells when something came onto one. */
export function createScreens(driver: Pick<Driver, "query">, seal: Seal) {
  return {
    async read(residentId: string): Promise<ScreenMessage[]> {
      const sql = "SELECT place, sealed FROM screens WHERE resident_id = ? ORDER BY place";
      const rows = await driver.query(sql, [residentId]);
      return rows.map(([place, sealed]) => ({ ...(seal.open(String(sealed)) as OnScreen), place: Number(place) }));
    },
    ...writers(seal),
  };
}

function writers(seal: Seal) {
  return {
    /** Below what stands there; `act` brings it once. What is too long ago goes. */
    append: (residentId: string, message: OnScreen, act: string | null = null): SqlStatement[] => [
      {
        sql: `INSERT INTO screens (resident_id, place, act, sealed) VALUES (?, ${nextPlace}, ?, ?) ON CONFLICT DO NOTHING`,
        params: [residentId, residentId, act, seal.close(message)],
      },
      {
        sql: `DELETE FROM screens WHERE resident_id = ? AND place < ${nextPlace} - ?`,
        params: [residentId, residentId, MOST_ON_SCREEN],
      },
    ],
    /** In the place of what stands there; on a screen that was wiped it is the first. */
    replace(residentId: string, place: number, message: OnScreen): SqlStatement[] {
      const sealed = seal.close(message);
      return [
        {
          sql: "UPDATE screens SET sealed = ? WHERE resident_id = ? AND place = ?",
          params: [sealed, residentId, place],
        },
        {
          sql: `INSERT INTO screens (resident_id, place, sealed) SELECT ?, 1, ?
            WHERE NOT EXISTS (SELECT 1 FROM screens WHERE resident_id = ?)`,
          params: [residentId, sealed, residentId],
        },
      ];
    },
    wipe: (residentId: string): SqlStatement => ({
      sql: "DELETE FROM screens WHERE resident_id = ?",
      params: [residentId],
    }),
    /** Down to this place, that included. */
    wipeTo: (residentId: string, place: number): SqlStatement => ({
      sql: "DELETE FROM screens WHERE resident_id = ? AND place <= ?",
      params: [residentId, place],
    }),
    /** What is left of residents who were forgotten. */
    forgetOrphans: (stretch: Stretch): SqlStatement => ({
      sql: `DELETE FROM screens WHERE ${isIn("resident_id")} AND resident_id NOT IN (SELECT id FROM residents)`,
      params: endsOf(stretch),
    }),
  };
}
