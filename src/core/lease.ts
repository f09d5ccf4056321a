import type { Context } from "./context.ts";
import type { Lease } from "./store/outbox.ts";

/** After this, a message whose sender died is taken up by another. */
const LEASE_MILLISECONDS = 20_000;

/** A lease that begins now. */
export function newLease({ now, randomId }: Context): Lease {
  return { name: randomId(16), until: now() + LEASE_MILLISECONDS };
}
