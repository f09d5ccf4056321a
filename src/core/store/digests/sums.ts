import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Tally } from "../counts.ts";
import type { Db } from "../database/db.ts";
import { feltScores, tallies } from "../schema/answers.ts";
import { reached } from "../schema/people.ts";
import { receivers } from "../schema/sending.ts";

/** What came in so far. `tally`: of every option, vote or place how often it was given, `answered`: how many answered. */
export type Sums = {
  tally: Tally;
  answered: { questionId: string; kind: string; n: number }[];
  /** How many texts stand where in moderation. */
  statuses: { status: string; reason: string | null; n: number }[];
};
/** How many people answered from one source, and how many of them for the first time since a moment. */
export type Reach = { source: string | null; all: number; fresh: number };

const [COUNTED, HIDDEN] = ["", "~"];
const HOUR_MILLISECONDS = 3_600_000;

/**
 * What is shown of consultations at this moment. The database adds it up as answers come, change and go, so reading it
 * takes as long for a million answers as for ten.
 */
export function createSums(db: Db) {
  const slug = sql.placeholder("slug");
  const { questionId, kind, part, n } = tallies;
  const parts = db
    .select({ questionId, kind, part, n })
    .from(tallies)
    .where(and(eq(tallies.slug, slug), gt(n, 0)))
    .orderBy(asc(questionId), asc(kind), asc(part))
    .prepare();
  const since = sql`sum(CASE WHEN ${reached.hour} >= ${sql.placeholder("hour")} THEN ${reached.n} ELSE 0 END)`;
  const bySource = db
    .select({ source: reached.source, all: sql<number>`sum(${reached.n})`, fresh: since.mapWith(Number) })
    .from(reached)
    .where(eq(reached.slug, slug))
    .groupBy(reached.source)
    .prepare();
  const people = db
    .select({ n: sql<number>`coalesce(sum(${reached.n}), 0)`.mapWith(Number) })
    .from(reached)
    .where(eq(reached.slug, slug))
    .prepare();
  const scores = db
    .select({ value: feltScores.value, n: feltScores.n })
    .from(feltScores)
    .where(and(eq(feltScores.slug, slug), gt(feltScores.n, 0)))
    .prepare();
  const reachable = db.select({ n: receivers.n }).from(receivers).where(eq(receivers.slug, slug)).prepare();
  return {
    of: async (of: string): Promise<Sums> => sumsOf(await parts.all({ slug: of })),
    /** How many answers were given in all. */
    given: async (of: string): Promise<number> =>
      sum((await parts.all({ slug: of })).filter((row) => row.part === COUNTED)),
    /** The questions that anybody answered, hidden answers included. */
    async answeredQuestions(of: string): Promise<string[]> {
      const rows = await parts.all({ slug: of });
      return [...new Set(rows.filter((row) => [COUNTED, HIDDEN].includes(row.part)).map((row) => row.questionId))];
    },
    async reach(of: string, from: number): Promise<Reach[]> {
      const rows = await bySource.all({ slug: of, hour: Math.floor(from / HOUR_MILLISECONDS) });
      return rows.map((row) => ({ ...row, source: row.source || null }));
    },
    /** How many people answered in all. */
    people: async (of: string): Promise<number> => (await people.get({ slug: of }))?.n ?? 0,
    /** How many of those who heard back chose what. */
    felt: (of: string) => scores.all({ slug: of }),
    /** How many would get a message to everybody that is made now. */
    receivers: async (of: string): Promise<number> => (await reachable.get({ slug: of }))?.n ?? 0,
  };
}

type PartRow = { questionId: string; kind: string; part: string; n: number };

function sumsOf(rows: PartRow[]): Sums {
  const ofParts = rows.filter(({ part }) => part !== COUNTED && part !== HIDDEN);
  return {
    tally: ofParts
      .filter(({ kind }) => kind !== "text")
      .map(({ questionId, kind, part, n }) => ({ questionId, kind, value: kind === "rank" ? orderOf(part) : part, n })),
    answered: rows.filter(({ part }) => part === COUNTED).map(({ questionId, kind, n }) => ({ questionId, kind, n })),
    statuses: statusesOf(ofParts.filter(({ kind }) => kind === "text")),
  };
}

function statusesOf(rows: PartRow[]): Sums["statuses"] {
  const counts = new Map<string, number>();
  for (const { part, n } of rows) counts.set(part, (counts.get(part) ?? 0) + n);
  return [...counts].map(([part, n]) => {
    const [status = "", reason = ""] = part.split(" ");
    return { status, reason: reason || null, n };
  });
}

/** The order of an answer that holds this option alone, in its place: the places of the others are empty. */
function orderOf(part: string): string {
  const [place = "", of = "", id] = part.split("/");
  return `${">".repeat(Number(place))}${id}${">".repeat(Number(of) - Number(place) - 1)}`;
}

function sum(rows: { n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
