import type { Context } from "../../context.ts";
import { councilPages } from "./public-digest.ts";

/** The digest of a week (days are YYYY-MM-DD), and what became of it. `newer`: a later version did not go. */
export type ListedDigest = { week: string; from: string; to: string; version: number } & (
  | { state: "sent"; on: string; sent: number; newer: boolean; url: string | undefined }
  | { state: "held" | "waiting" }
);

/** Every week that a digest was made of, the newest first; at most so many, and how many more there are. */
export async function listDigests(most: number, context: Context): Promise<{ digests: ListedDigest[]; more: number }> {
  const all = await context.store.digests.weeks();
  const pageOf = await councilPages(context);
  const digests = all.slice(0, most).map(({ week, version, sent, publishedAt, heldBy }): ListedDigest => {
    const { from = "", to = "" } = context.calendar.week(week) ?? {};
    const about = { week, from, to, version };
    if (sent === null || publishedAt === null) return { ...about, state: heldBy === null ? "waiting" : "held" };
    const url = pageOf(week);
    return { ...about, state: "sent", on: context.calendar.day(publishedAt), sent, newer: version > sent, url };
  });
  return { digests, more: all.length - digests.length };
}
