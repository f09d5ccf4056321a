import type { Seal } from "../../privacy/seal.ts";
import type { Driver, SqlStatement } from "../database/db.ts";
import { endsOf, isIn, type Stretch } from "../stretches.ts";

const DAY_MILLISECONDS = 86_400_000;
const FIRST_WAIT_MILLISECONDS = 300_000;
/** So many addresses are asked on one day, whoever gives them. */
const MOST_ASKED_A_DAY = 1000;

/** `asked`: not confirmed yet. `due`: there is an answer to be mailed. */
export type MailState = "asked" | "confirmed" | "due";
/** The code stands in the links of the mail; it is sealed with the address. */
export type MailAddress = { residentId: string; state: MailState; attempts: number; address: string; code: string };

/** What is sealed of it. */
export type MailContent = Pick<MailAddress, "address" | "code">;

const codeMark = (code: string, seal: Seal) => seal.fingerprint(`mail ${code}`);
const addressMark = (address: string, seal: Seal) => seal.fingerprint(`mail to ${address.toLowerCase()}`);
/** The end of the next day: it does not tell when on the day somebody asked. */
const untilOf = (now: number) => (Math.floor(now / DAY_MILLISECONDS) + 2) * DAY_MILLISECONDS;

/** How it is stored with this key. */
export function mailMarks({ address, code }: MailContent, seal: Seal) {
  return { sealed: seal.close({ address, code }), mark: addressMark(address, seal), code: codeMark(code, seal) };
}

/** Where residents want to hear back. Addresses and codes can only be read with the key. */
export function createMailAddresses(driver: Pick<Driver, "query" | "commit">, seal: Seal) {
  const columns = "resident_id, state, attempts, sealed";
  const read = async (where: string, params: unknown[]): Promise<MailAddress[]> => {
    const rows = await driver.query(`SELECT ${columns} FROM mail_addresses WHERE ${where}`, params);
    return rows.map(([residentId, state, attempts, sealed]) => ({
      residentId: String(residentId),
      state: state as MailState,
      attempts: Number(attempts),
      ...(seal.open(String(sealed)) as MailContent),
    }));
  };
  const isDone = async (statement: SqlStatement, ...more: SqlStatement[]) => {
    const [returned = []] = await driver.commit([statement, ...more]);
    return returned.length > 0;
  };
  return {
    ofResident: async (residentId: string) => (await read("resident_id = ?", [residentId]))[0],
    ofCode: async (code: string) => (await read("code = ?", [codeMark(code, seal)]))[0],
    /** What may be tried now, first what was tried least. */
    due: (limit: number, now: number) =>
      read("state = 'due' AND again_at <= ? ORDER BY attempts, again_at LIMIT ?", [now, limit]),
    /** Whether no more addresses are asked on this day. */
    async isFull(now: number): Promise<boolean> {
      const rows = await driver.query("SELECT count(*) FROM mail_asked WHERE until = ?", [untilOf(now)]);
      return Number(rows[0]?.[0]) >= MOST_ASKED_A_DAY;
    },
    /** False when this resident gave an address already, this one was asked lately, or there is no more room on this day. */
    ask({ residentId, ...content }: Pick<MailAddress, "residentId" | "address" | "code">, now: number) {
      const { sealed, mark, code } = mailMarks(content, seal);
      const add = `INSERT INTO mail_addresses (resident_id, sealed, code, state, until) SELECT ?, ?, ?, 'asked', ?
        WHERE NOT EXISTS (SELECT 1 FROM mail_asked WHERE mark = ? AND until > ?)
          AND (SELECT count(*) FROM mail_asked WHERE until = ?) < ? ON CONFLICT DO NOTHING RETURNING 1`;
      const until = untilOf(now);
      const note = "INSERT OR REPLACE INTO mail_asked (mark, until) SELECT ?, until FROM mail_addresses WHERE code = ?";
      return isDone(
        { sql: add, params: [residentId, sealed, code, until, mark, now, until, MOST_ASKED_A_DAY] },
        { sql: note, params: [mark, code] },
      );
    },
    /** Takes an answer to mail it, before anybody else does. It comes back by itself, later every time. */
    claim({ residentId, attempts }: MailAddress, now: number): Promise<boolean> {
      const sql = `UPDATE mail_addresses SET attempts = attempts + 1, again_at = ?
        WHERE resident_id = ? AND state = 'due' AND attempts = ? AND again_at <= ? RETURNING 1`;
      const wait = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** attempts, DAY_MILLISECONDS);
      return isDone({ sql, params: [now + wait, residentId, attempts, now] });
    },
    ...changes,
  };
}

/** What becomes of an address. */
const changes = {
  confirm: (residentId: string): SqlStatement => ({
    sql: "UPDATE mail_addresses SET state = 'confirmed', until = 0 WHERE resident_id = ? AND state = 'asked'",
    params: [residentId],
  }),
  /** There is an answer; who did not confirm gets no mail of it. */
  setDue: (residentId: string): SqlStatement => ({
    sql: "UPDATE mail_addresses SET state = 'due' WHERE resident_id = ? AND state = 'confirmed'",
    params: [residentId],
  }),
  /** Nothing could be tried, so that it does not count. */
  giveBack: ({ residentId, attempts }: MailAddress): SqlStatement => ({
    sql: "UPDATE mail_addresses SET attempts = ?, again_at = 0 WHERE resident_id = ? AND state = 'due'",
    params: [attempts, residentId],
  }),
  /** Goes along with who goes on in another browser. */
  move: (from: string, to: string): SqlStatement => ({
    sql: "UPDATE OR REPLACE mail_addresses SET resident_id = ? WHERE resident_id = ?",
    params: [to, from],
  }),
  remove: (residentId: string): SqlStatement => ({
    sql: "DELETE FROM mail_addresses WHERE resident_id = ?",
    params: [residentId],
  }),
  /** What is left of who was forgotten. */
  forgetOrphans: (stretch: Stretch): SqlStatement => ({
    sql: `DELETE FROM mail_addresses WHERE ${isIn("resident_id")} AND resident_id NOT IN (SELECT id FROM residents)`,
    params: endsOf(stretch),
  }),
  /** What was never confirmed, and which addresses may be asked again. */
  forgetOld: (now: number): SqlStatement[] => [
    { sql: "DELETE FROM mail_addresses WHERE state = 'asked' AND until <= ?", params: [now] },
    { sql: "DELETE FROM mail_asked WHERE until <= ?", params: [now] },
  ],
};
