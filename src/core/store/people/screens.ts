import type { OnScreen, ScreenMessage } from "../../model/messages/screen.ts";
import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "../database/db.ts";
import { endsOf, isIn, type Stretch } from "../stretches.ts";

/** So much of a conversation stays on a screen. */
const MOST_ON_SCREEN = 40;

const nextPlace = "(SELECT ifnull(max(place), 0) + 1 FROM screens WHERE resident_id = ?)";

/** Of so many residents what was opened last is not opened again. */
const MOST_OPENED = 2048;

/** Screens of residents, which can only be read with the key. Nothing tells when something came onto one. */
export function createScreens(driver: Pick<Driver, "query">, seal: Seal) {
  const opened = openOnce(seal);
  return {
    async read(residentId: string): Promise<ScreenMessage[]> {
      const sql = "SELECT place, sealed FROM screens WHERE resident_id = ? ORDER BY place";
      const rows = await driver.query(sql, [residentId]);
      return opened.of(
        residentId,
        rows.map(([place, sealed]) => ({ place: Number(place), sealed: String(sealed) })),
      );
    },
    /** The place of what stands first; nothing on an empty screen. */
    async first(residentId: string): Promise<number | undefined> {
      const [[place] = []] = await driver.query("SELECT min(place) FROM screens WHERE resident_id = ?", [residentId]);
      return place == null ? undefined : Number(place);
    },
    ...writers(seal, opened.forget),
  };
}

/** A screen is looked at after every act: what was opened for it stays in memory for as long as it stands there. */
function openOnce(seal: Pick<Seal, "open">) {
  const known = new Map<string, Map<string, OnScreen>>();
  return {
    of(residentId: string, rows: { place: number; sealed: string }[]): ScreenMessage[] {
      const before = known.get(residentId);
      const now = new Map<string, OnScreen>();
      const messages = rows.map(({ place, sealed }) => {
        const message = before?.get(sealed) ?? (seal.open(sealed) as OnScreen);
        now.set(sealed, message);
        return { ...message, place };
      });
      known.delete(residentId);
      if (now.size > 0) known.set(residentId, now);
      const [oldest] = known.size > MOST_OPENED ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return messages;
    },
    forget: (residentId: string) => known.delete(residentId),
  };
}

function writers(seal: Seal, forget: (residentId: string) => void) {
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
    wipe(residentId: string): SqlStatement {
      forget(residentId);
      return { sql: "DELETE FROM screens WHERE resident_id = ?", params: [residentId] };
    },
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
