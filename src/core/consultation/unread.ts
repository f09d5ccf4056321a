import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import type { CouncilKind } from "../model/resident.ts";
import type { ComplaintReason } from "../model/reviews/complaint.ts";
import { mask } from "../privacy/mask.ts";
import type { Complaint } from "../store/reviews/complaints.ts";

/** What was said to the team and no colleague marked as read yet. It was told in a thread too, or will be. */
export type Unread = {
  replies: UnreadReply[];
  councilActs: UnreadCouncilAct[];
  digests: UnsentDigest[];
  complaints: OpenComplaint[];
};
/** What a reader says about published words, once for the same words; the words themselves are a tap away. */
export type OpenComplaint = {
  id: string;
  owner: string | undefined;
  title: string;
  why: ComplaintReason;
  said: string | undefined;
};
/** `owner`: who asked. */
export type UnreadReply = {
  id: string;
  owner: string;
  answerId: number;
  title: string;
  pseudonym: string;
  question: string;
  words: string;
};
/** `owner`: who is responsible for the consultation, if anybody. */
export type UnreadCouncilAct = {
  id: string;
  owner: string | undefined;
  title: string;
  kind: CouncilKind;
  words: string;
  name: string | undefined;
  /** Whether it is known where it can be answered. */
  canAnswer: boolean;
};
/** The digest of a week that went to nobody yet; `goesByItself`: unless a colleague holds it back. */
export type UnsentDigest = { week: string; goesByItself: boolean };

export async function unread({ store, calendar, now, council, officeHolders, teamLanguage }: Context): Promise<Unread> {
  const all = new Map((await store.consultations.all()).map((running) => [running.published.slug, running]));
  const titleOf = (slug: string) => {
    const running = all.get(slug);
    return running ? inLanguage(running.published.title, teamLanguage).literal : "";
  };
  const weeks = (await store.digests.unsent()).map(async (week) => {
    const isHeld = (await store.digests.weekOf(week))?.heldBy != null;
    const isLast = week === calendar.lastCompleteWeek(now());
    return { week, goesByItself: council.approval === "auto" && isLast && !isHeld };
  });
  return {
    replies: (await store.relays.unread()).map(({ id, answerId, slug, participationId, question, reply, owner }) => {
      const words = mask(reply ?? "", officeHolders);
      return { id, owner, answerId, title: titleOf(slug), pseudonym: pseudonymOf(participationId), question, words };
    }),
    councilActs: (await store.councilActs.unread()).map(({ id, slug, kind, words, name, place }) => {
      const [owner, canAnswer] = [all.get(slug)?.owner, place !== undefined];
      return { id, owner, title: titleOf(slug), kind, words, name: name ?? undefined, canAnswer };
    }),
    digests: await Promise.all(weeks),
    complaints: oncePerAnswer(await store.complaints.open()).map(({ id, slug, why, words }) => {
      const said = words === null ? undefined : mask(words, officeHolders);
      return { id, owner: all.get(slug)?.owner, title: titleOf(slug), why, said };
    }),
  };
}

function oncePerAnswer(complaints: Complaint[]): Complaint[] {
  const first = new Map(complaints.toReversed().map((each) => [each.answerId, each]));
  return complaints.filter((each) => first.get(each.answerId) === each);
}

/** One of these was read: it stands in nobody's overview any more. */
export type Readable = { type: "reply" | "council-act"; id: string };

export async function markRead({ type, id }: Readable, act: Act, { store, now, ...context }: Context): Promise<void> {
  const found = type === "reply" ? await store.relays.find(id) : await store.councilActs.find(id);
  if (!found) return;
  const subject = type === "reply" ? (`relay ${id}` as const) : (`council act ${id}` as const);
  const rows = type === "reply" ? store.relays : store.councilActs;
  const writes = [
    rows.markRead({ id, readAt: now() }),
    ...audit(act, { act: "read", slug: found.slug, subject, detail: {} }, { ...context, store, now }),
  ];
  const steps = [{ subject: `read ${id}`, version: 1 }];
  await store.commit({ steps, eventKey: act.key, writes }, now());
}
