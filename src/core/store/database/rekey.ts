import type { CouncilPlace } from "../../model/consultation/council-place.ts";
import type { Resident } from "../../model/resident.ts";
import type { Seal } from "../../privacy/seal.ts";
import { createGroups, type GroupPlace } from "../consultations/groups.ts";
import { type MailContent, mailMarks } from "../people/mail-addresses.ts";
import type { Driver, SqlStatement } from "./db.ts";
import { opened, reseal, sealedColumns, tablesNamingResidents } from "./reseal.ts";

/** The key that a database was sealed with, and the one that takes over. */
export type Keys = { from: Seal; to: Seal };

/** What was sealed anew, and what ended because only its fingerprint was known. */
export type Rekeyed = { people: number; participations: number; links: number; invitations: number; codes: number };

const SLICE = 200;
const GONE = "somebody who is no more";

/**
 * Seals everything with another key, a slice a commit. What is done already is known by opening with the new key, so it
 * may be broken off and begun again; until the last commit both keys belong here. Nobody else may write meanwhile.
 */
export async function rekey(driver: Driver, keys: Keys, councilAddresses: string[]): Promise<Rekeyed> {
  await driver.commit([addSeal(keys.from), addSeal(keys.to)]);
  // Where councillors and groups are answered still names people as they were called.
  await driver.commit(await councilPlaces(driver, keys));
  await driver.commit(await groupPlaces(driver, keys));
  await driver.commit(await mailAddresses(driver, keys));
  await driver.commit(unsubscribed(councilAddresses, keys));
  const ended = await endProofs(driver);
  for (const each of await sealedColumns(driver))
    if (!ownWay.includes(`${each.table}.${each.column}`)) await reseal(driver, each, keys);
  const naming = await tablesNamingResidents(driver);
  const people = await inSlices(driver, "residents", "sealed", ([id, sealed]) => resident(id, sealed, naming, keys));
  const participations = await inSlices(driver, "participations", "sealed_resident", ([id, sealed]) =>
    stray(id, sealed, keys),
  );
  await driver.commit([run("DELETE FROM seals WHERE fingerprint = ?", keys.from.fingerprint("seal"))]);
  await driver.erase();
  return { people, participations, ...ended };
}

/** What is sealed here names a resident, whose id is another with another key. */
const ownWay = [
  "residents.sealed",
  "participations.sealed_resident",
  "council_acts.sealed_place",
  "mail_addresses.sealed",
];

const run = (sql: string, ...params: unknown[]): SqlStatement => ({ sql, params });
const addSeal = (seal: Seal) => run("INSERT OR IGNORE INTO seals (fingerprint) VALUES (?)", seal.fingerprint("seal"));

type Row = [id: string, sealed: string];

/** Goes over a table in order of id; gives how many rows there were. Rows that get another id may be met again. */
async function inSlices(
  driver: Driver,
  table: string,
  column: string,
  statementsFor: (row: Row) => SqlStatement[],
): Promise<number> {
  const next = `SELECT id, ${column} FROM ${table} WHERE id > ? AND ${column} IS NOT NULL ORDER BY id LIMIT ${SLICE}`;
  for (let after = ""; ; ) {
    const rows = (await driver.query(next, [after])) as Row[];
    const statements = rows.flatMap(statementsFor);
    if (statements.length > 0) await driver.commit(statements);
    const last = rows.at(-1);
    if (!last || rows.length < SLICE) break;
    [after] = last;
  }
  const [[n] = []] = await driver.query(`SELECT count(*) FROM ${table} WHERE ${column} IS NOT NULL`, []);
  return Number(n);
}

const idOf = ({ channel, address }: Resident, seal: Seal) => seal.fingerprint(`resident ${channel} ${address}`);

/** One person, and everything that names them. */
function resident(id: string, sealed: string, naming: string[], keys: Keys): SqlStatement[] {
  const found = opened(sealed, keys);
  if (!found) return [];
  const { to } = keys;
  const who = found.value as Resident;
  const newId = idOf(who, to);
  return [
    run("UPDATE residents SET id = ?, sealed = ? WHERE id = ?", newId, to.close(who), id),
    run("UPDATE steps SET subject = ? WHERE subject = ?", newId, id),
    run("UPDATE outbox SET recipient_id = ? WHERE recipient_id = ?", newId, id),
    run("UPDATE outbox SET recipient_id = ? WHERE recipient_id = ?", `member ${newId}`, `member ${id}`),
    ...naming.map((table) => run(`UPDATE ${table} SET resident_id = ? WHERE resident_id = ?`, newId, id)),
    ...who.participations.map((participation) =>
      run(
        "UPDATE participations SET sealed_resident = ? WHERE id = ? AND sealed_resident IS NOT NULL",
        to.close(newId),
        participation.id,
      ),
    ),
  ];
}

/** A participation of nobody whom we know any more. */
function stray(id: string, sealed: string, keys: Keys): SqlStatement[] {
  if (!opened(sealed, keys)) return [];
  return [run("UPDATE participations SET sealed_resident = ? WHERE id = ?", keys.to.close(GONE), id)];
}

async function councilPlaces(driver: Driver, keys: Keys): Promise<SqlStatement[]> {
  const rows = await driver.query("SELECT id, sealed_place FROM council_acts WHERE sealed_place IS NOT NULL", []);
  const statements: SqlStatement[] = [];
  for (const [id, sealed] of rows as Row[]) {
    const found = opened(sealed, keys);
    if (!found) continue;
    const place = await renamed(found.value as CouncilPlace, driver, keys);
    statements.push(run("UPDATE council_acts SET sealed_place = ? WHERE id = ?", keys.to.close(place), id));
  }
  return statements;
}

async function renamed(place: CouncilPlace, driver: Driver, { from, to }: Keys): Promise<CouncilPlace> {
  if (place.type === "channel") return place;
  const [[sealed] = []] = await driver.query("SELECT sealed FROM residents WHERE id = ?", [place.residentId]);
  return { type: "chat", residentId: sealed ? idOf(from.open(String(sealed)) as Resident, to) : GONE };
}

async function groupPlaces(driver: Driver, keys: Keys): Promise<SqlStatement[]> {
  const groups = createGroups(keys.to);
  const rows = await driver.query("SELECT id, delivery FROM outbox WHERE recipient_type = 'program'", []);
  return rows.flatMap(([id, stored]) => {
    const { sealedPlace, ...delivery } = JSON.parse(String(stored)) as { sealedPlace?: string };
    const found = sealedPlace === undefined ? undefined : opened(sealedPlace, keys);
    if (!found) return [];
    const place = found.value as GroupPlace;
    const changed = JSON.stringify({ ...delivery, sealedPlace: groups.close(place) });
    return [run("UPDATE outbox SET delivery = ?, recipient_id = ? WHERE id = ?", changed, groups.idOf(place), id)];
  });
}

/** The links in mails that were sent go on to hold, and who was asked is known to have been, while the address is. */
async function mailAddresses(driver: Driver, keys: Keys): Promise<SqlStatement[]> {
  const rows = await driver.query("SELECT resident_id, sealed FROM mail_addresses", []);
  return (rows as Row[]).flatMap(([id, sealed]) => {
    const found = opened(sealed, keys);
    if (!found) return [];
    const content = found.value as MailContent;
    const [was, anew] = [mailMarks(content, keys.from), mailMarks(content, keys.to)];
    return [
      run("UPDATE mail_addresses SET sealed = ?, code = ? WHERE resident_id = ?", anew.sealed, anew.code, id),
      run("UPDATE OR REPLACE mail_asked SET mark = ? WHERE mark = ?", anew.mark, was.mark),
    ];
  });
}

/** Whose mark is known by the address that it stands for; of others who wanted no mail the address is not known. */
function unsubscribed(addresses: string[], { from, to }: Keys): SqlStatement[] {
  return addresses.map((address) => {
    const [was, becomes] = [from, to].map((seal) => seal.fingerprint(`council ${address}`));
    return run("UPDATE OR REPLACE unsubscribed SET fingerprint = ? WHERE fingerprint = ?", becomes, was);
  });
}

/**
 * Of links, sessions, invitations and codes only a fingerprint is known of what proves them: nobody can come in with them now.
 * Who is in the team's channel is read anew at the next start.
 */
async function endProofs(driver: Driver): Promise<Pick<Rekeyed, "links" | "invitations" | "codes">> {
  const count = async (table: string) => Number((await driver.query(`SELECT count(*) FROM ${table}`, []))[0]?.[0]);
  const [links, invitations] = [await count("access_links"), await count("council_invites")];
  const codes = await count("codes WHERE used = 0");
  await driver.commit(
    ["access_sessions", "access_links", "council_invites", "moves", "colleagues", "codes WHERE used = 0"].map((which) =>
      run(`DELETE FROM ${which}`),
    ),
  );
  return { links, invitations, codes };
}
