import type { Context } from "../../context.ts";
import { councilPage } from "./public-digest.ts";

/** The digest of a week (days are YYYY-MM-DD), and what became of it. `newer`: a later version did not go. */
export type ListedDigest = { week: string; from: string; to: string; version: number } & (
  | { state: "sent"; on: string; sent: number; newer: boolean; url: string | undefined }
  | { state: "held" | "waiting" }
);

/** Every week that a digest was made of, the newest first; at most so many, and how many more there are. */
export async function listDigests(most: number, context: Context): Promise<{ digests: ListedDigest[]; more: number }> {
  const all = await context.store.digests.weeks();
  const listed = all.slice(0, most).map(async ({ week, version, sent, publishedAt, heldBy }): Promise<ListedDigest> => {
    const { from = "", to = "" } = context.calendar.week(week) ?? {};
    const about = { week, from, to, version };
    if (sent === null || publishedAt === null) return { ...about, state: heldBy === null ? "waiting" : "held" };
    const url = await councilPage(week, context);
    return { ...about, state: "sent", on: context.calendar.day(publishedAt), sent, newer: version > sent, url };
  });
  return { digests: await Promise.all(listed), more: all.length - listed.length };
}
