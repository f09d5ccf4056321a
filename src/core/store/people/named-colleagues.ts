import { IDEAS } from "../../model/resident.ts";
import type { Driver, SqlStatement } from "../database/db.ts";

/** A place that names colleagues where a pseudonym can stand instead. */
type Place = { table: string; column: string; where: string; params: (string | number)[] };

/** Where else than in the audit log it stands which colleague had something in hand. */
export function createNamedColleagues(driver: Pick<Driver, "query">) {
  const count = async (sql: string, params: unknown[]) => Number((await driver.query(sql, params))[0]?.[0] ?? 0);
  const isNamed = ({ column, where }: Place) =>
    `${column} IS NOT NULL AND ${column} NOT GLOB 'colleague-*' AND ${where}`;
  return {
    /** Who asked residents something before this moment and was answered, and who held back a digest before this week. */
    places: (before: number, week: string): Place[] => [
      { table: "relays", column: "owner", where: "state <> 'asked' AND asked_at < ?", params: [before] },
      { table: "digest_weeks", column: "held_by", where: "week < ?", params: [week] },
    ],
    namedIn: async (place: Place): Promise<string[]> =>
      (
        await driver.query(`SELECT DISTINCT ${place.column} FROM ${place.table} WHERE ${isNamed(place)}`, place.params)
      ).map(([name]) => String(name)),
    rename: (place: Place, name: string, pseudonym: string): SqlStatement => ({
      sql: `UPDATE ${place.table} SET ${place.column} = ? WHERE ${place.column} = ? AND ${place.where}`,
      params: [pseudonym, name, ...place.params],
    }),
    /** How many answers, and consultations, say who has them in hand. */
    countIn: async (slug: string, before: number): Promise<number> =>
      (await count(`SELECT count(*) FROM answers ${inHand}`, [slug, before])) +
      (await count("SELECT count(*) FROM consultations WHERE slug = ? AND owner IS NOT NULL", [slug])),
    /** Nobody has it in hand any more: of a consultation that is over, or of ideas of before this moment. */
    letGo: (slug: string, before: number): SqlStatement[] => [
      { sql: `UPDATE answers SET assigned_to = NULL ${inHand}`, params: [slug, before] },
      ...(slug === IDEAS ? [] : ownerless(slug)),
    ],
  };
}

/** Few answers are in hand: those are looked through (so the plus), instead of all of a consultation. */
const inHand = "WHERE +slug = ? AND assigned_to IS NOT NULL AND +received_at < ?";

function ownerless(slug: string): SqlStatement[] {
  return [
    { sql: "UPDATE consultations SET owner = NULL WHERE slug = ?", params: [slug] },
    {
      sql: "UPDATE consultation_versions SET content = json_remove(content, '$.owner') WHERE slug = ? AND json_extract(content, '$.owner') IS NOT NULL",
      params: [slug],
    },
  ];
}
