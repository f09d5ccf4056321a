import type { Context } from "../context.ts";
import type { Lane, Lease } from "../store/sending/leases.ts";

/** After this, a message whose sender died is taken up by another. */
const LEASE_MILLISECONDS = 20_000;

/** A job takes longer than a message, and so does making something again. */
const JOB_LEASE_MILLISECONDS = 150_000;

/** The lease of what this program says at once. Replies to one person all have it: the program sends them in order. */
export function replyLease({ now, leaseName }: Context): Lease {
  return { name: leaseName, until: now() + LEASE_MILLISECONDS };
}

/** A lease that begins now. */
export function newLease({ now, randomId }: Context, lane?: Lane): Lease {
  const isSlow = lane === "job" || lane === "rebuild";
  return { name: randomId(16), until: now() + (isSlow ? JOB_LEASE_MILLISECONDS : LEASE_MILLISECONDS) };
}
