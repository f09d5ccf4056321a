import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/db.ts";

/** What asks a job to build the digest of this week again; it is written with the decision, and does not wait for it. */
export function askRebuild(_week: string, _context: Context): SqlStatement[] {
  return [];
}
