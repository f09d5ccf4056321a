import { buildDigest } from "./build-digest.ts";
import type { Context } from "./context.ts";
import type { Digest } from "./model/digest.ts";

/** Builds the digest of a week and makes it public. Publishing the same version again changes nothing. */
export async function publishDigest(week: string, context: Context): Promise<Digest> {
  const digest = await buildDigest(week, context);
  const { store, now } = context;
  const stored = (await store.digests.versions(week)).find(({ digest: { version } }) => version === digest.version);
  if (stored?.publishedAt === undefined)
    await store.write([store.digests.publish({ week, version: digest.version, publishedAt: now() })]);
  return digest;
}
