import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { letterCode } from "../model/consultation/letter-code.ts";

export type GivenCodes =
  | { outcome: "given"; codes: string[]; published: Consultation }
  | { outcome: "unknown" }
  | { outcome: "needs-none" };

const MOST_AT_ONCE = 500;

/** Makes so many codes for letters. They are told this once: what is kept does not give them back. */
export async function giveCodes(slug: string, many: number, { store, randomId }: Context): Promise<GivenCodes> {
  const running = await store.consultations.find(slug);
  if (!running) return { outcome: "unknown" };
  const { published } = running;
  if (published.access !== "codes") return { outcome: "needs-none" };
  const codes = new Set<string>();
  while (codes.size < many) codes.add(letterCode(randomId));
  const all = [...codes];
  for (let from = 0; from < all.length; from += MOST_AT_ONCE)
    await store.write(all.slice(from, from + MOST_AT_ONCE).map((code) => store.codes.add(slug, code)));
  return { outcome: "given", codes: all, published };
}
