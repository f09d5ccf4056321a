import type { Act } from "./colleagues.ts";
import type { Context } from "./context.ts";
import { wrongsToAnswers } from "./model/compare.ts";
import type { Consultation } from "./model/consultation.ts";
import { isNothingOpen } from "./model/promise.ts";
import type { Running } from "./store/consultations.ts";

export type Launched =
  | { outcome: "published"; version: number; tellsResidents: boolean }
  | { outcome: "unchanged"; version: number }
  | { outcome: "refused"; problems: string[] };

/**
 * Freezes a consultation as a new version, open again if it was closed by hand. What was published before stays as it
 * was; when the promise changed, everybody who took part is told. Answers never come to stand under other words.
 */
export async function publishConsultation(c: Consultation, context: Context, act?: Act): Promise<Launched> {
  const { store, now } = context;
  const running = await store.consultations.find(c.slug);
  if (running?.closedOn === undefined && running && sameContent(running.published, c))
    return { outcome: "unchanged", version: running.published.version };
  const problems = await whatStopsLaunch(c, context);
  if (problems.length > 0) return { outcome: "refused", problems };
  const version = (running?.published.version ?? 0) + 1;
  const tellsResidents = running !== undefined && promisesSomethingElse(running, c);
  const writes = store.consultations.publish(c, version, now());
  if (tellsResidents)
    writes.push(
      store.broadcasts.add({
        ...{ id: context.randomId(20), version: 0, slug: c.slug, news: "promise-changed", cursor: "", dueAt: now() },
      }),
    );
  const subject = `consultation ${c.slug}`;
  if (act)
    writes.push(
      store.audit.add({ at: now(), colleague: act.by, act: "publish", slug: c.slug, subject, detail: { version } }),
    );
  const change = { steps: [{ subject, version }], ...(act && { eventKey: act.key }), writes };
  const { outcome } = await store.commit(change, now());
  if (outcome !== "stored") return publishConsultation(c, context, act);
  return { outcome: "published", version, tellsResidents };
}

/** Why a consultation cannot be published: it would change what was answered, or there is nothing to decide. */
export async function whatStopsLaunch(c: Consultation, { store }: Context): Promise<string[]> {
  const running = await store.consultations.find(c.slug);
  const answered = running ? await store.counts.answeredQuestions(c.slug) : [];
  return [
    ...(isNothingOpen(c.promise) ? ["`promise.open` says that nothing is open; then there is nothing to ask"] : []),
    ...(running ? wrongsToAnswers(running.published, c, answered) : []),
  ];
}

function sameContent({ version: _, ...published }: Consultation & { version: number }, c: Consultation): boolean {
  return JSON.stringify(published) === JSON.stringify(c);
}

function promisesSomethingElse({ published }: Running, c: Consultation): boolean {
  const promised = ({ promise, opens, closes }: Consultation) => JSON.stringify([promise, opens, closes]);
  return promised(published) !== promised(c);
}

/** Takes no more answers from now on. Nothing when there is no such consultation; what it was before, if there is. */
export async function closeConsultation(slug: string, context: Context, act?: Act): Promise<Running | undefined> {
  const { store, calendar, now } = context;
  const running = await store.consultations.find(slug);
  if (running && running.closedOn === undefined) {
    const subject = `consultation ${slug}`;
    const audited = act && { at: now(), colleague: act.by, act: "close", slug, subject, detail: {} };
    const writes = [
      store.consultations.close(slug, calendar.day(now())),
      ...(audited ? [store.audit.add(audited)] : []),
    ];
    const step = { subject: `closing ${slug}`, version: running.published.version };
    await store.commit({ steps: [step], ...(act && { eventKey: act.key }), writes }, now());
  }
  return running;
}
