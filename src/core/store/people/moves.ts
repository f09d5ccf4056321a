import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "../database/db.ts";

const DAY_MILLISECONDS = 86_400_000;
/** Whoever tries the four words; no resident has this id. */
const ALL = "all";

/** Codes to go on elsewhere. A code is stored nowhere: only what proves it, for a day. */
export function createMoves(driver: Pick<Driver, "query">, seal: Seal) {
  const idOf = (code: string) => seal.fingerprint(`move ${code}`);
  return {
    /** Whose code this is; nothing when it was used, or is over. */
    async find(code: string, now: number): Promise<string | undefined> {
      const sql = "SELECT resident_id FROM moves WHERE id = ? AND until > ?";
      const [[residentId] = []] = await driver.query(sql, [idOf(code), now]);
      return residentId === undefined ? undefined : String(residentId);
    },
    /** Another one of this resident holds no more. */
    add: (code: string, residentId: string, now: number): SqlStatement[] => [
      { sql: "DELETE FROM moves WHERE resident_id = ?", params: [residentId] },
      {
        sql: "INSERT INTO moves (id, resident_id, until) VALUES (?, ?, ?)",
        params: [idOf(code), residentId, now + DAY_MILLISECONDS],
      },
    ],
    remove: (residentId: string): SqlStatement => ({
      sql: "DELETE FROM moves WHERE resident_id = ?",
      params: [residentId],
    }),
    /** How often one tried today, and all together. */
    async tries(by: string, now: number, ofAll = ALL): Promise<{ own: number; all: number }> {
      const sql = "SELECT tried_by, n FROM move_tries WHERE day = ? AND tried_by IN (?, ?)";
      const rows = await driver.query(sql, [dayOf(now), by, ofAll]);
      const of = (name: string) => Number(rows.find(([triedBy]) => triedBy === name)?.[1] ?? 0);
      return { own: of(by), all: of(ofAll) };
    },
    noteTry: (by: string, now: number, ofAll = ALL): SqlStatement[] =>
      [by, ofAll].map((each) => ({
        sql: "INSERT INTO move_tries (tried_by, day, n) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1",
        params: [each, dayOf(now)],
      })),
    forgetOld: (now: number): SqlStatement[] => [
      { sql: "DELETE FROM moves WHERE until <= ?", params: [now] },
      { sql: "DELETE FROM move_tries WHERE day < ?", params: [dayOf(now)] },
    ],
  };
}

function dayOf(now: number): number {
  return Math.floor(now / DAY_MILLISECONDS);
}
