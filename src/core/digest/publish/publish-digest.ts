import type { Context } from "../../context.ts";
import type { Digest } from "../../model/digests/digest.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import type { Step } from "../../store/steps.ts";
import { remadeDigest } from "../build-digest.ts";

/** The address of a councillor who reads the digest in a chat app begins so; behind it comes the resident's id. */
export const MEMBER = "member";

/** Builds the digest of a week, makes it public and sends it. Publishing the same version again changes nothing. */
export async function publishDigest(week: string, context: Context): Promise<Digest> {
  const digest = await remadeDigest(week, context);
  await publishVersion(digest, context);
  return digest;
}

/** The same by the clock, once: it stays when a colleague held it back, or something of this week went, also while it was built. */
export async function publishByItself(week: string, context: Context): Promise<void> {
  const digest = await remadeDigest(week, context);
  const unlessHeld = context.store.digests.unlessHeld(publicationOf(digest), week);
  await publishVersion(digest, context, [unlessHeld], true);
}

function publicationOf({ week, version }: Digest): Step {
  return { subject: `publication ${week} ${version}`, version: 1 };
}

/**
 * Makes one version public, with one message in the outbox for every address of the council; a second time nothing
 * happens. `besides` is written in the same commit. False when somebody else was first, with this version or another.
 * `isFirst`: no version of this week may have gone before.
 */
export async function publishVersion(
  digest: Digest,
  context: Context,
  besides: SqlStatement[] = [],
  isFirst = false,
): Promise<boolean> {
  const { week, version } = digest;
  const { store, now, council } = context;
  const published = (await store.digests.versions(week)).filter(({ publishedAt }) => publishedAt !== undefined);
  if (published.some((each) => each.digest.version === version) || (isFirst && published.length > 0)) return false;
  const addresses = [];
  const members = (await store.councilMembers.all()).map((id) => `${MEMBER} ${id}`);
  for (const address of [...council.addresses, ...members])
    if (!(await store.digests.isUnsubscribed(address))) addresses.push(address);
  const deliveries = addresses.map((id) =>
    store.outbox.post({
      lane: "reply",
      to: { type: "council", id },
      delivery: { type: "digest", week, version },
      dueAt: now(),
    }),
  );
  const publish = store.digests.publish({ week, version, publishedAt: now() });
  const steps = [publicationOf(digest), { subject: `publications ${week}`, version: published.length + 1 }];
  const { outcome } = await store.commit({ steps, writes: [publish, ...deliveries, ...besides] }, now());
  return outcome === "stored";
}

/** Where a reader of the council ends the mail to this address; nothing when the town has no website. */
export function unsubscribeLink(address: string, { links, store }: Context): string | undefined {
  return links.page(`/digests/unsubscribe/${store.digests.markOf(address)}`);
}

/** No more mail to this address of the council. */
export async function unsubscribe(address: string, { store }: Context): Promise<void> {
  await store.write([store.digests.unsubscribe(address)]);
}
