import type { Seal } from "../privacy/seal.ts";
import type { Driver, SqlStatement } from "./db.ts";

const DAY_MILLISECONDS = 86_400_000;

/** `asked`: not confirmed yet. `due`: there is an answer to be mailed. */
export type MailState = "asked" | "confirmed" | "due";
/** The code stands in the links of the mail; it is sealed with the address. */
export type MailAddress = { residentId: string; state: MailState; address: string; code: string };

/** What is sealed of it. */
export type MailContent = Pick<MailAddress, "address" | "code">;

const codeMark = (code: string, seal: Seal) => seal.fingerprint(`mail ${code}`);
const addressMark = (address: string, seal: Seal) => seal.fingerprint(`mail to ${address.toLowerCase()}`);

/** How it is stored with this key. */
export function mailMarks({ address, code }: MailContent, seal: Seal) {
  return { sealed: seal.close({ address, code }), mark: addressMark(address, seal), code: codeMark(code, seal) };
}

/** Where residents want to hear back. Addresses and codes can only be read with the key. */
export function createMailAddresses(driver: Pick<Driver, "query">, seal: Seal) {
  const read = async (where: string, params: unknown[]): Promise<MailAddress[]> => {
    const rows = await driver.query(`SELECT resident_id, state, sealed FROM mail_addresses WHERE ${where}`, params);
    return rows.map(([residentId, state, sealed]) => ({
      residentId: String(residentId),
      state: state as MailState,
      ...(seal.open(String(sealed)) as MailContent),
    }));
  };
  return {
    ofResident: async (residentId: string) => (await read("resident_id = ?", [residentId]))[0],
    ofCode: async (code: string) => (await read("code = ?", [codeMark(code, seal)]))[0],
    due: (limit: number) => read("state = 'due' LIMIT ?", [limit]),
    /** Whether this address is asked already, by whoever. */
    async isAsked(address: string): Promise<boolean> {
      const sql = "SELECT 1 FROM mail_addresses WHERE mark = ? AND state = 'asked'";
      return (await driver.query(sql, [addressMark(address, seal)])).length > 0;
    },
    /** In the place of another one of this resident. */
    ask({ residentId, ...content }: Omit<MailAddress, "state">, now: number): SqlStatement {
      const { sealed, mark, code } = mailMarks(content, seal);
      return {
        sql: `INSERT OR REPLACE INTO mail_addresses (resident_id, sealed, mark, code, state, until)
          VALUES (?, ?, ?, ?, 'asked', ?)`,
        params: [residentId, sealed, mark, code, now + DAY_MILLISECONDS],
      };
    },
    ...changes,
  };
}

/** What becomes of an address. */
const changes = {
  confirm: (residentId: string): SqlStatement => ({
    sql: "UPDATE mail_addresses SET state = 'confirmed' WHERE resident_id = ? AND state = 'asked'",
    params: [residentId],
  }),
  /** There is an answer; who did not confirm gets no mail of it. */
  setDue: (residentId: string): SqlStatement => ({
    sql: "UPDATE mail_addresses SET state = 'due' WHERE resident_id = ? AND state = 'confirmed'",
    params: [residentId],
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
  /** What was never confirmed, and what is left of who was forgotten. */
  forgetOld: (now: number): SqlStatement[] => [
    { sql: "DELETE FROM mail_addresses WHERE state = 'asked' AND until <= ?", params: [now] },
    { sql: "DELETE FROM mail_addresses WHERE resident_id NOT IN (SELECT id FROM residents)", params: [] },
  ],
};
