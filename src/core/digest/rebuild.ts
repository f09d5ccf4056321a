import type { Context } from "../context.ts";
import type { Rebuild } from "../model/messages/message.ts";
import { buildDigest } from "./build-digest.ts";
import { buildReport } from "./report/build-report.ts";

/** Makes again what was asked for; of unchanged input nothing comes, so it may be done twice. */
export async function rebuild(asked: Rebuild, context: Context): Promise<void> {
  if (asked.type === "rebuild-digest") await buildDigest(asked.week, context);
  else await buildReport(asked.slug, context);
}

/** Makes again at once all that waits for it, for who cannot leave that to a program that runs. */
export async function rebuildAll(context: Context): Promise<void> {
  for (const asked of await context.store.outbox.rebuilds()) await rebuild(asked, context);
}
