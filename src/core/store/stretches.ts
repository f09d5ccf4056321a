import type { Driver } from "./database/db.ts";

/** Rows of a table by their key: after this one, up to and with that one, or all that come. */
export type Stretch = { after: string; until: string | undefined };

/** Tables that grow with people and what they do, and the key that they are in the order of. */
const keys = { steps: "subject", residents: "id", screens: "resident_id", mail_addresses: "resident_id" };

export type WalkedTable = keyof typeof keys;

export const EVERYTHING: Stretch = { after: "", until: undefined };

/** So many rows take a database some thousandths of a second. */
const STRETCH = 5000;
/** Behind every key. */
const LAST = "\uffff";

/** That a key is in a stretch, and what that needs to be asked. */
export const isIn = (key: string): string => `${key} > ? AND ${key} <= ?`;
export const endsOf = ({ after, until = LAST }: Stretch): [after: string, until: string] => [after, until];

/** The next rows after this key, so few that nobody is held up by looking through them. */
export function nextStretch(table: WalkedTable, after: string, driver: Pick<Driver, "query">): Promise<Stretch> {
  const key = keys[table];
  return stretchOf(key, `${table} WHERE ${key} > ?`, [after], driver);
}

/** The next participations of one consultation. */
export function nextOfSlug(slug: string, after: string, driver: Pick<Driver, "query">): Promise<Stretch> {
  return stretchOf("id", "participations WHERE slug = ? AND id > ?", [slug, after], driver);
}

/** The key after which the rows come is the last of `params`. */
async function stretchOf(key: string, rows: string, params: string[], driver: Pick<Driver, "query">): Promise<Stretch> {
  const sql = `SELECT ${key} FROM ${rows} ORDER BY ${key} LIMIT 1 OFFSET ${STRETCH - 1}`;
  const [[until] = []] = await driver.query(sql, params);
  return { after: params.at(-1) ?? "", until: until === undefined ? undefined : String(until) };
}
