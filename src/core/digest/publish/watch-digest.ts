import { audit } from "../../audit.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import type { Digest } from "../../model/digests/digest.ts";
import { IDEAS } from "../../model/resident.ts";
import { isBeingRebuilt } from "../../outbox/ask-rebuild.ts";
import { postDigestDraft } from "../../outbox/post-to-team.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import type { Remark } from "../../store/digests/digests.ts";
import { prepareDigest, remadeDigest, retellDigest } from "../build-digest.ts";
import { publishByItself, publishVersion } from "./publish-digest.ts";

export type Approved =
  | { outcome: "sent" | "gone" | "being-rebuilt" }
  | { outcome: "changed" | "already-sent"; version: number };

/** A digest as a colleague reads it before it goes; `sent` is the version that the council has, if any. */
export type ToApprove = { digest: Digest; isBeingRebuilt: boolean; sent: number | undefined };

/**
 * What the clock does: once a week is over, its digest is made and shown to the team, once. With automatic approval it
 * goes to the council at its hour, unless a colleague held it back. Restarts and changes of the clock make no difference.
 */
export async function watchDigest(context: Context): Promise<void> {
  const { store, calendar, now, council } = context;
  const week = calendar.lastCompleteWeek(now());
  if ((await store.digests.weekOf(week)) === undefined) {
    if (!(await hasBegun(week, context))) return;
    await prepareDigest(week, context);
    await showToTeam(await remadeDigest(week, context), context);
  }
  if (council.approval === "required" || now() < calendar.momentAfter(week, council.sendAt)) return;
  const isHeld = (await store.digests.weekOf(week))?.heldBy != null;
  if (!isHeld && !(await isPublished(week, context))) await publishByItself(week, context);
}

/** Before anything was asked there is nothing to tell; after that, a week without news is told too. */
async function hasBegun(week: string, { store, calendar }: Context): Promise<boolean> {
  const before = calendar.week(week)?.ends ?? 0;
  const first = await store.consultations.firstPublishedAt();
  if (first !== undefined && first < before) return true;
  const ideas = await store.counts.given({ slug: IDEAS, before });
  return ideas > 0 || (await store.counts.withdrawn(IDEAS, week)) > 0;
}

async function isPublished(week: string, { store }: Context): Promise<boolean> {
  return (await store.digests.published()).some((each) => each.week === week);
}

async function showToTeam({ week, version }: Digest, { store, now, hasTeam }: Context): Promise<void> {
  const told = hasTeam ? [postDigestDraft(week, version, now(), store)] : [];
  const step = { subject: `week ${week}`, version: 1 };
  await store.commit({ steps: [step], writes: [store.digests.addWeek({ week, heldBy: null }), ...told] }, now());
}

/** The version of a week that a colleague reads before it goes, and whether the next one is on its way already. */
export async function digestToApprove(week: string, context: Context): Promise<ToApprove | undefined> {
  const newest = await context.store.digests.newest(week);
  if (!newest) return undefined;
  const sent = (await context.store.digests.newestPublished(week))?.digest.version;
  return { digest: newest.digest, isBeingRebuilt: await isBeingRebuilt(week, context), sent };
}

/** What a colleague read before they approved it: a version, and which one the council had then. */
export type ReadDigest = { week: string; version: number; sent: number | undefined };

/**
 * Sends the version that was read; when it is not the newest any more, or a newer is on its way, that one has to be read
 * first. What was sent meanwhile is not sent again.
 */
export async function approveDigest(read: ReadDigest, act: Act, context: Context): Promise<Approved> {
  const { week, version } = read;
  const newest = await digestToApprove(week, context);
  if (!newest) return { outcome: "gone" };
  const { digest, sent } = newest;
  if (sent !== undefined && (sent !== read.sent || sent === version)) return { outcome: "already-sent", version: sent };
  if (digest.version !== version) return { outcome: "changed", version: digest.version };
  if (newest.isBeingRebuilt) return { outcome: "being-rebuilt" };
  const isFirst = await publishVersion(digest, context, audited("approve-digest", week, act, context));
  if (isFirst) return { outcome: "sent" };
  const first = (await context.store.digests.newestPublished(week))?.digest.version ?? version;
  return { outcome: "already-sent", version: first };
}

/** Adds the team's own words to the digest of a week: that makes a new version. */
export async function remarkOnDigest(week: string, remark: Remark, act: Act, context: Context): Promise<Digest> {
  const { store, now } = context;
  const writes = [store.digests.remark({ week, ...remark }), ...audited("remark-on-digest", week, act, context)];
  await store.commit({ steps: [{ subject: `remark ${act.key}`, version: 1 }], eventKey: act.key, writes }, now());
  return retellDigest(week, context);
}

/** Keeps a digest from going by itself. The version that went already, if it is too late. */
export async function holdDigest(week: string, act: Act, context: Context): Promise<number | undefined> {
  const { store, now } = context;
  const sent = async () => (await store.digests.newestPublished(week))?.digest.version;
  const before = await sent();
  if (before !== undefined) return before;
  const step = { subject: `hold ${act.key}`, version: 1 };
  const writes = [
    store.digests.unlessSent(step, week),
    store.digests.hold({ week, heldBy: act.by }),
    ...audited("hold-digest", week, act, context),
  ];
  const { outcome } = await store.commit({ steps: [step], eventKey: act.key, writes }, now());
  return outcome === "outrun" ? sent() : undefined;
}

type OfDigest = "approve-digest" | "remark-on-digest" | "hold-digest";

/** Who may approve: the approvers that the town named, else every colleague. */
export function mayApprove(colleague: string, { council }: Context): boolean {
  return council.approvers.length === 0 || council.approvers.includes(colleague);
}

function audited(name: OfDigest, week: string, act: Act, context: Context): SqlStatement[] {
  return audit(act, { act: name, slug: "", subject: `digest ${week}`, detail: { key: act.key } }, context);
}
