import type { Driver, SqlStatement } from "./db.ts";
import type { Step } from "./steps.ts";

/** How many words were forgotten so far, and in how many versions of digests and reports words stand. */
export type Written = { graves: number; versions: number };

const GRAVES = "(SELECT ifnull(max(id), 0) FROM tombstones)";
const VERSIONS = "((SELECT count(*) FROM digests) + (SELECT count(*) FROM reports))";

/**
 * A version that is written while somebody is forgotten would bring their words back. So each looks at the other before
 * it reads: a commit that was overtaken is outrun, and decided again.
 */
export function createOvertaken(driver: Driver) {
  /** Takes the step of the same commit once more, which cannot be, when the number is not what it was. */
  const unless =
    (number: string) =>
    ({ subject, version }: Step, was: number): SqlStatement => ({
      sql: `INSERT INTO steps (subject, version, event_key, day) SELECT subject, version, NULL, day FROM steps
        WHERE subject = ? AND version = ? AND ${number} <> ?`,
      params: [subject, version, was],
    });
  return {
    async written(): Promise<Written> {
      const [[graves, versions] = []] = await driver.query(`SELECT ${GRAVES}, ${VERSIONS}`, []);
      return { graves: Number(graves), versions: Number(versions) };
    },
    /** Nothing was forgotten since. */
    unlessForgotten: unless(GRAVES),
    /** No version came since. */
    unlessTold: unless(VERSIONS),
  };
}
