import type { OnScreen, ScreenMessage } from "../../model/messages/screen.ts";
import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "../database/db.ts";
import { endsOf, isIn, type Stretch } from "../stretches.ts";

/** So much of a conversation stays on a screen. */
const MOST_ON_SCREEN = 40;

const nextPlace = "(SELECT ifnull(max(place), 0) + 1 FROM screens WHERE resident_id = ?)";

/** So many sealed characters stay opened, in some 20 MB of memory: as many screens as a thousand people look at. */
const MOST_OPENED = 8 * 2 ** 20;

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
    /** Also where another program forgot somebody, nothing of them stays in memory after this. */
    forgetOpened: opened.forgetAll,
    ...writers(seal, opened.forget),
  };
}

/**
 * A screen is looked at after every act: what was opened for it stays in memory while it stands there, until memory is
 * needed for others or all is forgotten.
 */
function openOnce(seal: Pick<Seal, "open">) {
  const known = new Map<string, Map<string, OnScreen>>();
  let characters = 0;
  function forget(residentId: string): void {
    for (const sealed of known.get(residentId)?.keys() ?? []) characters -= sealed.length;
    known.delete(residentId);
  }
  function keep(residentId: string, opened: Map<string, OnScreen>): void {
    forget(residentId);
    if (opened.size > 0) known.set(residentId, opened);
    for (const sealed of opened.keys()) characters += sealed.length;
    for (const longestAgo of known.keys()) {
      if (characters <= MOST_OPENED) return;
      forget(longestAgo);
    }
  }
  return {
    of(residentId: string, rows: { place: number; sealed: string }[]): ScreenMessage[] {
      const before = known.get(residentId);
      const opened = new Map<string, OnScreen>();
      const messages = rows.map(({ place, sealed }) => {
        const message = before?.get(sealed) ?? (seal.open(sealed) as OnScreen);
        opened.set(sealed, message);
        return { ...message, place };
      });
      keep(residentId, opened);
      return messages;
    },
    forget,
    forgetAll(): void {
      for (const residentId of known.keys()) forget(residentId);
    },
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
