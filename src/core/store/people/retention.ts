import type { Driver, SqlStatement } from "../database/db.ts";
import { endsOf, isIn, nextOfSlug, type Stretch } from "../stretches.ts";

/** The answer to residents that participations must be past to be let go. */
export type Told = { slug: string; version: number; publishedAt: number };

const within = `AND ${isIn("id")}`;

const answeredSince = `EXISTS (SELECT 1 FROM answers WHERE participation_id = participations.id AND received_at >= ?)`;

/**
 * They said nothing after what everybody was told, or were told that too, so long ago. Nothing waits to be said to them,
 * and no new question of the team does.
 */
const letGo = `FROM participations WHERE slug = ? AND sealed_resident IS NOT NULL
  AND (NOT ${answeredSince} OR (followed_up >= ? AND NOT ${answeredSince}))
  AND NOT EXISTS (SELECT 1 FROM outbox WHERE recipient_id = participations.id AND failure IS NULL)
  AND NOT EXISTS (SELECT 1 FROM relays
    WHERE participation_id = participations.id AND state = 'asked' AND asked_at >= ?)`;

const givenUp = "FROM outbox WHERE failure IS NOT NULL AND due_at < ?";

const held = "FROM participations WHERE slug = ? AND sealed_resident IS NOT NULL";

/** Which contact data has been kept long enough. */
export function createRetention(driver: Pick<Driver, "query">) {
  const paramsOf = ({ slug, version, publishedAt }: Told, before: number) => [
    slug,
    publishedAt,
    version,
    before,
    before,
  ];
  const count = async (sql: string, params: unknown[]) => {
    const [[n] = []] = await driver.query(`SELECT count(*) ${sql}`, params);
    return Number(n);
  };
  return {
    stretch: (slug: string, after: string): Promise<Stretch> => nextOfSlug(slug, after, driver),
    /** Those that are let go. */
    async letGoIn(stretch: Stretch, told: Told, before: number): Promise<string[]> {
      const params = [...paramsOf(told, before), ...endsOf(stretch)];
      return (await driver.query(`SELECT id ${letGo} ${within}`, params)).map(([id]) => String(id));
    },
    countLetGo: (stretch: Stretch, told: Told, before: number): Promise<number> =>
      count(`${letGo} ${within}`, [...paramsOf(told, before), ...endsOf(stretch)]),
    /** Whose participations can be tied to an address. */
    countHeld: (stretch: Stretch, slug: string): Promise<number> =>
      count(`${held} ${within}`, [slug, ...endsOf(stretch)]),
    /** Whether somebody did something in the last days: steps are kept no longer. */
    isAround: async (residentId: string): Promise<boolean> =>
      (await count("FROM steps WHERE subject = ? AND event_key IS NOT NULL", [residentId])) > 0,
    /** Messages that were given up before this moment. */
    countGivenUp: (before: number): Promise<number> => count(givenUp, [before]),
    letGoGivenUp: (before: number): SqlStatement => ({ sql: `DELETE ${givenUp}`, params: [before] }),
    /** Answers stay, and belong to nobody from then on. */
    letGo: (id: string, version: number): SqlStatement => ({
      sql: `UPDATE participations SET version = ?, sealed_resident = NULL, session = NULL, shown = NULL, remind_at = NULL
        WHERE id = ?`,
      params: [version, id],
      touches: { table: "participations", id },
    }),
  };
}
