import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";

type Asking = Pick<Context, "store" | "now">;

/** Has the digest of a week made again once this is written; who asks often before it begins, gets it once. */
export function askRebuild(week: string, { store, now }: Asking): SqlStatement[] {
  return [store.outbox.askRebuild({ type: "rebuild-digest", week }, now())];
}

/** The same for the report of a consultation. */
export function askReport(slug: string, { store, now }: Asking): SqlStatement[] {
  return [store.outbox.askRebuild({ type: "rebuild-report", slug }, now())];
}

/** Whether a new version of this week's digest is on its way. */
export async function isBeingRebuilt(week: string, { store }: Pick<Context, "store">): Promise<boolean> {
  return (await store.outbox.rebuilds()).some((asked) => asked.type === "rebuild-digest" && asked.week === week);
}
