import type { Context } from "../context.ts";
import { publicDigest } from "../digest/publish/public-digest.ts";
import {
  type ComplaintReason,
  LONGEST_COMPLAINT,
  type PublishedWords,
  publishedWords,
} from "../model/reviews/complaint.ts";
import { postToTeam } from "../outbox/post-to-team.ts";
import type { Complaint } from "../store/reviews/complaints.ts";

/** Enough for a colleague to look; who floods us is not stored. */
const MOST_OF_ONE = 20;
const MOST_OPEN = 500;
/** When so many are open the thread is not called any more; they stand in the overview. */
const MOST_TOLD = 20;

/** Words as they stand on the page of a week's digest; `key`: of the council's page. */
export type Place = { week: string; answerId: number; key?: string | undefined };

/** Words that stand there; nothing when these do not. */
export async function wordsPublished(
  { week, answerId, key }: Place,
  context: Context,
): Promise<PublishedWords | undefined> {
  const shown = context.hasTeam ? await publicDigest(week, key, context) : undefined;
  return shown && publishedWords(shown.digest, answerId);
}

/** What somebody says about published words: the name under which they can look what became of it. Who it is, is not kept. */
export async function complain(
  { why, words, ...place }: Place & { why: ComplaintReason; words: string },
  context: Context,
): Promise<{ id: string } | "not-published" | "too-many"> {
  const { store, now, randomId } = context;
  const { week, answerId } = place;
  const published = await wordsPublished(place, context);
  if (!published) return "not-published";
  const known = await store.complaints.countOpenOf(answerId);
  const open = await store.complaints.countOpen();
  if (known >= MOST_OF_ONE || open >= MOST_OPEN) return "too-many";
  const { slug } = published;
  const id = randomId(20);
  const said = words.trim().slice(0, LONGEST_COMPLAINT);
  const complaint: Complaint = {
    id,
    slug,
    week,
    answerId,
    why,
    words: said === "" ? null : said,
    at: now(),
    state: "open",
    because: null,
    ruledAt: null,
  };
  // The team is called once for the same words.
  const told =
    known === 0 && open < MOST_TOLD ? [postToTeam(slug, { type: "complaint", complaintId: id }, now(), store)] : [];
  await store.write([store.complaints.add(complaint), ...told]);
  return { id };
}

/** What became of it, for who has the link. */
export function complaintOf(id: string, { store }: Context): Promise<Complaint | undefined> {
  return store.complaints.find(id);
}
