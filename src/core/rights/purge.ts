import type { Context } from "../context.ts";
import { withoutAnswers } from "../model/digests/digest.ts";
import { reportWithoutAnswers } from "../model/digests/report.ts";
import type { Change } from "../store/store.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** Takes quotes of these answers out of every version of every digest. */
export async function purgeDigests(answerIds: Set<number>, { store }: Context) {
  const writes: Change["writes"] = [];
  const weeks = new Set<string>();
  for (const key of await store.digests.keys()) {
    const digest = await store.digests.holding(key, [...answerIds]);
    if (digest) await letOthersGoFirst();
    const purged = digest && withoutAnswers(digest, answerIds);
    if (purged && purged !== digest) {
      await letOthersGoFirst();
      weeks.add(digest.week);
      writes.push(store.digests.replace(purged));
    }
    await letOthersGoFirst();
  }
  return { writes, weeks: [...weeks] };
}

/** The same for every version of every report. */
export async function purgeReports(answerIds: Set<number>, { store }: Context) {
  const writes: Change["writes"] = [];
  const slugs = new Set<string>();
  for (const key of await store.reports.keys()) {
    const report = await store.reports.holding(key, [...answerIds]);
    if (report) await letOthersGoFirst();
    const purged = report && reportWithoutAnswers(report, answerIds);
    if (purged && purged !== report) {
      await letOthersGoFirst();
      slugs.add(report.slug);
      writes.push(store.reports.replace({ ...key, content: JSON.stringify(purged) }));
    }
    await letOthersGoFirst();
  }
  return { writes, slugs: [...slugs] };
}
