import type { Context } from "../context.ts";
import { withoutAnswers } from "../model/digest.ts";
import { reportWithoutAnswers } from "../model/report.ts";
import type { Change } from "../store/store.ts";

/** Takes quotes of these answers out of every version of every digest. */
export async function purgeDigests(answerIds: Set<number>, { store }: Context) {
  const writes: Change["writes"] = [];
  const weeks = new Set<string>();
  for (const digest of await store.digests.all()) {
    const purged = withoutAnswers(digest, answerIds);
    if (purged === digest) continue;
    weeks.add(digest.week);
    writes.push(store.digests.replace({ week: digest.week, version: digest.version, content: JSON.stringify(purged) }));
  }
  return { writes, weeks: [...weeks] };
}

/** The same for every version of every report. */
export async function purgeReports(answerIds: Set<number>, { store }: Context) {
  const writes: Change["writes"] = [];
  const slugs = new Set<string>();
  for (const report of await store.reports.all()) {
    const purged = reportWithoutAnswers(report, answerIds);
    if (purged === report) continue;
    slugs.add(report.slug);
    writes.push(store.reports.replace({ slug: report.slug, version: report.version, content: JSON.stringify(purged) }));
  }
  return { writes, slugs: [...slugs] };
}
