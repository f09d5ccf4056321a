import type { Context } from "../context.ts";
import type { Digest } from "../model/digest.ts";
import type { SqlStatement } from "../store/db.ts";
import { remadeDigest } from "./build-digest.ts";

/** The address of a councillor who reads the digest in a chat app begins so; behind it comes the resident's id. */
export const MEMBER = "member";

/** Builds the digest of a week, makes it public and sends it. Publishing the same version again changes nothing. */
export async function publishDigest(week: string, context: Context): Promise<Digest> {
  const digest = await remadeDigest(week, context);
  await publishVersion(digest, context);
  return digest;
}

/**
 * Makes one version public, with one message in the outbox for every address of the council; a second time nothing
 * happens. `besides` is written in the same commit. False when somebody else was first, with this version or another.
 */
export async function publishVersion(
  { week, version }: Digest,
  context: Context,
  besides: SqlStatement[] = [],
): Promise<boolean> {
  const { store, now, council } = context;
  const published = (await store.digests.versions(week)).filter(({ publishedAt }) => publishedAt !== undefined);
  if (published.some(({ digest }) => digest.version === version)) return false;
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
  const steps = [
    { subject: `publication ${week} ${version}`, version: 1 },
    { subject: `publications ${week}`, version: published.length + 1 },
  ];
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
