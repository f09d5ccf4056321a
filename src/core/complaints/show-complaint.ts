import type { Context } from "../context.ts";
import type { ComplaintReason } from "../model/reviews/complaint.ts";
import { mask } from "../privacy/mask.ts";

/** A complaint as a colleague reads it: what it is about, and what was said of it. */
export type ShownComplaint = {
  id: string;
  slug: string;
  words: string;
  why: ComplaintReason;
  said: string | undefined;
};

/** Nothing when it was answered, or when the words are gone. */
export async function showComplaint(id: string, context: Context): Promise<ShownComplaint | undefined> {
  const { store, officeHolders } = context;
  const complaint = await store.complaints.find(id);
  const answer = complaint?.state === "open" ? await store.reviews.find(complaint.answerId) : undefined;
  if (!complaint || !answer) return undefined;
  const { slug, why, words } = complaint;
  const said = words === null ? undefined : mask(words, officeHolders);
  return { id, slug, words: mask(answer.text, officeHolders), why, said };
}
