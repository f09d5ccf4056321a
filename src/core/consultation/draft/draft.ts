import { audit } from "../../audit.ts";
import type { Link } from "../../channel.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import { decideAgain } from "../../decide-again.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import { slugFor, withBasics } from "../../model/drafts/draft.ts";
import type { Basics } from "../../model/drafts/draft-form.ts";
import type { Change } from "../../model/drafts/merge.ts";
import { inLanguage } from "../../model/language.ts";
import { WRITTEN_IN } from "../../model/messages/team.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import { type Launched, launch } from "../launch.ts";
import { linksOf } from "../links.ts";
import { readConsultation } from "../read/read-consultation.ts";
import type { FileProblem } from "../read/read-yaml.ts";
import { type DraftProblem, NOT_PUBLISHED, whatStops } from "./preview-draft.ts";
import { unfitOwner } from "./unfit-owner.ts";

/** Keeps a consultation file as a draft; or says what is wrong in it. */
export async function keepDraft(
  yaml: string,
  act: Act,
  context: Context,
): Promise<{ draftId: string } | { problems: FileProblem[] }> {
  const read = readConsultation(yaml);
  if (read.problems) return { problems: read.problems };
  const unfit = await unfitOwner(yaml, read.consultation, context);
  return unfit ? { problems: [unfit] } : { draftId: await addDraft(read.consultation, act, context) };
}

/** Begins a draft with its promise card; questions come later. */
export async function startDraft(basics: Basics, act: Act, context: Context): Promise<string> {
  const slug = await freeSlug(basics.title, context);
  return addDraft(withBasics(undefined, basics, { slug, language: WRITTEN_IN }), act, context, NOT_PUBLISHED);
}

/** A slug for this title that no consultation or draft has. */
export async function freeSlug(title: string, { store }: Context): Promise<string> {
  const published = (await store.consultations.all()).map(({ published: { slug } }) => slug);
  const begun = (await store.drafts.all()).map(({ content: { slug } }) => slug);
  return slugFor(title, [...published, ...begun]);
}

/**
 * A draft of what runs now, to extend or correct it; colleagues who do that at the same time work on the same one.
 * Nothing when there is no such consultation.
 */
export async function redraft(slug: string, act: Act, context: Context): Promise<string | undefined> {
  const running = await context.store.consultations.find(slug);
  if (!running) return undefined;
  const { version, ...content } = running.published;
  const begun = (await context.store.drafts.all()).find(
    (draft) => draft.content.slug === slug && draft.base === version,
  );
  return begun ? begun.id : addDraft(content, act, context, version);
}

/** Keeps something as a draft; `base` is the version of what runs that it was made from. */
export async function addDraft(
  content: Consultation,
  act: Act,
  context: Context,
  base: number | null = null,
): Promise<string> {
  const { store, now } = context;
  const id = store.idFor(act.key);
  const writes = [
    store.drafts.forgetOld(now()),
    store.drafts.add({ id, content, madeAt: now(), version: 1, base }),
    ...audited("draft", id, content.slug, act, context),
  ];
  await store.commit({ steps: [{ subject: `draft ${id}`, version: 1 }], eventKey: act.key, writes }, now());
  return id;
}

/** `clash`: somebody else changed the same fields, so that nothing is stored; `draft` is what they made of it. */
export type DraftChanged =
  | { outcome: "changed" | "gone" }
  | { outcome: "clash"; clashes: string[]; draft: Consultation };

export type DraftChange = (draft: Consultation, published: Consultation | undefined) => Change<Consultation>;

/** Changes a draft. Who changes it at the same time changes what the other made of it. */
export async function changeDraft(id: string, change: DraftChange, act: Act, context: Context): Promise<DraftChanged> {
  const { store, now } = context;
  return decideAgain<DraftChanged>(`a change of draft ${id}`, async () => {
    const draft = await store.drafts.find(id);
    if (!draft) return { outcome: "gone" };
    const running = await store.consultations.find(draft.content.slug);
    const changed = change(draft.content, running?.published);
    if ("clashes" in changed) return { outcome: "clash", clashes: changed.clashes, draft: draft.content };
    const { content } = changed;
    const version = draft.version + 1;
    const writes = [
      store.drafts.change({ id, content, version, now: now() }),
      ...audited("change-draft", id, content.slug, act, context),
    ];
    const step = { subject: `draft ${id}`, version };
    const { outcome } = await store.commit({ steps: [step], eventKey: act.key, writes }, now());
    return outcome === "outrun" ? "outrun" : { outcome: "changed" };
  });
}

export async function readDraft(id: string, { store }: Context): Promise<Consultation | undefined> {
  return (await store.drafts.find(id))?.content;
}

/** Drafts that somebody began, the one that was worked on last first. */
export async function listDrafts({ store, teamLanguage }: Context): Promise<{ id: string; title: string }[]> {
  const drafts = await store.drafts.all();
  return drafts.map(({ id, content: { title } }) => ({ id, title: inLanguage(title, teamLanguage).literal }));
}

/** Who worked on a draft last, on which day and at what time; `isNew`: they began it. */
export type LastChange = { by: string; day: string; time: string; isNew: boolean };

export async function lastChangeOf(id: string, { store, calendar }: Context): Promise<LastChange | undefined> {
  const last = await store.audit.newest(`draft ${id}`);
  if (!last) return undefined;
  const { colleague: by, act, at } = last;
  return { by, day: calendar.day(at), time: calendar.time(at), isNew: act === "draft" };
}

export async function removeDraft(id: string, act: Act, context: Context): Promise<void> {
  const { store, now } = context;
  const draft = await store.drafts.find(id);
  if (!draft) return;
  const writes = [store.drafts.remove(id), ...audited("remove-draft", id, draft.content.slug, act, context)];
  const step = { subject: `draft ${id}`, version: draft.version + 1 };
  await store.commit({ steps: [step], eventKey: act.key, writes }, now());
}

type OfDraft = "draft" | "change-draft" | "remove-draft";

function audited(name: OfDraft, id: string, slug: string, act: Act, context: Context): SqlStatement[] {
  return audit(act, { act: name, slug, subject: `draft ${id}`, detail: {} }, context);
}

type Refused = { outcome: "refused"; problems: DraftProblem[] };

/** What became of a draft. Published, it is no draft any more; nothing when it was none. */
export async function publishDraft(
  id: string,
  version: number,
  act: Act,
  context: Context,
): Promise<
  (Exclude<Launched, { outcome: "refused" }> & { links: Link[] }) | Refused | { outcome: "changed" } | undefined
> {
  const stored = await context.store.drafts.find(id);
  if (!stored) return undefined;
  if (stored.version !== version) return { outcome: "changed" };
  const draft = stored.content;
  const problems = await whatStops(stored, context);
  if (problems.length > 0) return { outcome: "refused", problems };
  const besides = [context.store.drafts.remove(id)];
  const launched = await launch(draft, { act, besides, keepsClosed: true }, context);
  if (launched.outcome === "unchanged") await removeDraft(id, act, context);
  return launched.outcome === "refused"
    ? launched
    : { ...launched, links: draft.audience === "residents" ? linksOf(draft, context) : [] };
}
