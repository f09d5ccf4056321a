import type { Driver, SqlStatement } from "../database/db.ts";
import { type Step, takenUnless } from "../steps.ts";

/** How many words were forgotten so far, and in how many versions of digests and reports words stand. */
export type Written = { graves: number; versions: number };

const GRAVES = "(SELECT ifnull(max(id), 0) FROM tombstones)";
const VERSIONS = "((SELECT count(*) FROM digests) + (SELECT count(*) FROM reports))";

/**
 * A version that is written while somebody is forgotten would bring their words back. So each looks at the other before
 * it reads: a commit that was overtaken is outrun, and decided again.
 */
export function createOvertaken(driver: Driver) {
  const unless =
    (number: string) =>
    (step: Step, was: number): SqlStatement =>
      takenUnless(step, `${number} = ?`, [was]);
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
