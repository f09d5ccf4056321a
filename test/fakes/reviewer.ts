import type { Context } from "../../src/core/context.ts";
import type { ReviewChoice, ReviewClause, ReviewItem, ReviewSheet } from "../../src/core/model/reviews/review.ts";
import { decide } from "../../src/core/review/decide.ts";
import { readReview } from "../../src/core/review/read-review.ts";

/** What a clause says, to somebody who reads it. */
export type Reading = (clause: Pick<ReviewClause, "answerId" | "text">) => Set<string>;
export type Effort = { decisions: number; taps: number };

/** A colleague who sees a page and nothing else, and presses what is on it. */
export function createReviewer(slug: string, reads: Reading, context: Context) {
  const meant = new Map<string, string>();
  let presses = 0;
  const press = async (item: ReviewItem): Promise<number> => {
    const choice = choose(item, reads, meant);
    const act = { by: "U1", key: `press ${++presses}` };
    const { id: itemId, version } = item;
    const outcome = await decide({ slug, itemId, version, choice }, act, context);
    if (outcome !== "decided") throw new Error(`${outcome}: ${JSON.stringify({ item, choice })}`);
    return tapsIn(choice, item);
  };
  return {
    /** Decides the first items of the page, then `rebuild`, until so many presses or nothing is left. */
    async review(most: number, together: number, rebuild: () => Promise<unknown>): Promise<Effort> {
      const effort = { decisions: 0, taps: 0 };
      for (;;) {
        const sheet = await readReview(slug, 1, context);
        const items = openIn(sheet).slice(0, Math.min(together, most - effort.decisions));
        if (items.length === 0) return effort;
        for (const item of items) {
          effort.taps += await press(item);
          effort.decisions++;
        }
        await rebuild();
      }
    },
  };
}

const openIn = (sheet: ReviewSheet | undefined) => sheet?.items.filter(({ kind }) => kind !== "voice") ?? [];

/** Of a point either what belongs is ticked or what does not, whichever is less. */
function tapsIn(choice: ReviewChoice, { kind, clauses }: ReviewItem): number {
  if (choice.type === "right") {
    const [out, belongs] = [choice.without.length, clauses.length - choice.without.length];
    return kind === "point" ? Math.min(out, belongs) : out;
  }
  return "clauseIds" in choice ? choice.clauseIds.length : 0;
}

/** `meant`: what each point is about, as this colleague read it. */
function choose(item: ReviewItem, reads: Reading, meant: Map<string, string>): ReviewChoice {
  const counts = countReadings(item, reads);
  const own = meant.get(item.id);
  const [byLabel] = [...reads(item.label)].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const [largest] = [...counts].toSorted(([, n], [, m]) => m - n)[0] ?? [];
  const topic = own ?? (item.kind === "point" ? byLabel : undefined) ?? largest;
  if (topic === undefined) return { type: "none" };
  const [yes, no] = [true, false].map((is) =>
    item.clauses.filter((each) => reads(each).has(topic) === is).map(({ id }) => id),
  );
  if (!yes || !no || yes.length === 0) return { type: "none" };
  const pointId = own ? item.id : [...meant].find(([, about]) => about === topic)?.[0];
  if (pointId === item.id) return { type: "right", without: no };
  if (pointId) return { type: "join", pointId, clauseIds: no.length === 0 ? [] : yes };
  if (no.length === 0 || (item.kind === "point" && byLabel === topic)) {
    meant.set(item.kind === "point" ? item.id : `r-${item.label.id}`, topic);
    return { type: "right", without: no };
  }
  meant.set(`r-${yes[0]}`, topic);
  return { type: "split", clauseIds: yes };
}

function countReadings(item: ReviewItem, reads: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const clause of item.clauses)
    for (const topic of reads(clause)) counts.set(topic, (counts.get(topic) ?? 0) + clause.people);
  return counts;
}
