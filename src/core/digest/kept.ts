import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { TextRevision } from "../store/digests/findings.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** What is sought in which consultation, and in which answers if not in all. `revision`: of texts, before they were read. */
export type Sought = { slug: string; name: string; revision: TextRevision; answers?: Range };

/** Writes what was found, now or with others. */
export type Keep = (write: SqlStatement) => Promise<void>;

type Range = { first: number; last: number };
const all: Range = { first: 0, last: Number.MAX_SAFE_INTEGER };

const ROWS_A_PIECE = 5000;

/**
 * What was found in the same before, else found now and kept for the next time. `given` has to hold all that is read for
 * it, besides the words of those answers, with which it goes, and code and settings: those are the edition. What makes no
 * edition known finds all anew. `keep` writes it; who finds many writes them together.
 */
export async function keptOrFound<Found>(
  { slug, name, revision, answers = all }: Sought,
  given: unknown[],
  find: () => Promise<Found>,
  { edition, store, officeHolders, languages }: Context,
  keep: Keep = (write) => store.write([write]),
): Promise<Found> {
  const made = edition?.();
  if (made === undefined) return find();
  const mark = await markOfAll([made, officeHolders, languages, ...given]);
  const kept = await store.findings.find({ slug, name, mark });
  if (kept !== undefined) return kept as Found;
  const content = await find();
  await keep(store.findings.keep({ slug, name, mark, content, ...answers }, revision));
  return content;
}

/** A mark of many rows, a piece at a time: no text is as long as all of them. It is for what is kept. */
export async function markOfRows(rows: unknown[], { edition }: Pick<Context, "edition">): Promise<string> {
  let mark = "";
  if (!edition) return mark;
  for (let i = 0; i < rows.length; i += ROWS_A_PIECE) {
    mark = await markOfAll([mark, rows.slice(i, i + ROWS_A_PIECE)]);
    await letOthersGoFirst();
  }
  return mark;
}

/** Nobody finds two things with the same mark (SHA-256). */
export async function markOfAll(given: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(given)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
