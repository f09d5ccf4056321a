import type { Week } from "../calendar.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import type { MissingGroup } from "../model/digests/digest.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { Groups, Tally } from "../store/counts.ts";

/**
 * Who took part, group by group, so that the council sees who did not. Where people stopped and whom no message reaches
 * is known only as it is now: once the week is over it stays as it was told first.
 */
export async function missingGroups(
  c: Consultation,
  week: Week,
  { tally, groups: { source, language: languages, helped } }: { tally: Tally; groups: Groups },
  before: MissingGroup[] | undefined,
  context: Context,
): Promise<MissingGroup[]> {
  const language = councilLanguage(context);
  const settled = before?.filter(({ isFinal }) => isFinal) ?? [];
  return [
    ...neighbourhoodGroups(c, tally, language),
    ...sourceGroups(c, source),
    ...languages.map(({ id, n }) => group("language", id, n)),
    ...(helped > 0 ? [group("helper", "true", helped)] : []),
    ...(settled.length > 0 ? settled : await unfinishedGroups(c, context.now() >= week.ends, language, context)),
  ];
}

/** How many answered the first question about a place with each neighbourhood, beside how many people live there. */
function neighbourhoodGroups(
  { questions, neighbourhoods }: Consultation,
  tally: Tally,
  language: Language,
): MissingGroup[] {
  const place = questions.find((question) => rulesOf(question).role === "neighbourhood");
  if (!place) return [];
  const given = tally.filter(({ questionId, kind }) => questionId === place.id && kind === place.kind);
  return neighbourhoods.map(({ id, name, residents }) => ({
    ...group("neighbourhood", id, given.find(({ value }) => value === id)?.n ?? 0),
    residents: residents ?? null,
    name: inLanguage(name, language).literal,
  }));
}

function sourceGroups(c: Consultation, bySource: Groups["source"]): MissingGroup[] {
  const known = c.sources.map(({ id }) => id);
  const other = bySource.filter(({ id }) => id !== null && !known.includes(id)).reduce((sum, { n }) => sum + n, 0);
  return [
    ...c.sources.map(({ id, name }) => ({
      ...group("source", id, bySource.find((each) => each.id === id)?.n ?? 0),
      name,
    })),
    group("source", "other", other),
    group("source", "none", bySource.find(({ id }) => id === null)?.n ?? 0),
  ];
}

/** Who stopped before the end, by the question that was on the screen, and whom messages do not reach any more. */
async function unfinishedGroups(
  { slug, questions }: Consultation,
  isFinal: boolean,
  language: Language,
  { store }: Context,
): Promise<MissingGroup[]> {
  const stopped = await store.counts.unfinished(slug);
  const at = (id: string | null) => stopped.find(({ questionId }) => questionId === id)?.n ?? 0;
  const groups: MissingGroup[] = [
    group("question", "start", at(null)),
    ...questions.map(({ id, text }) => ({
      ...group("question", id, at(id)),
      name: inLanguage(text, language).literal,
    })),
    ...(await store.counts.unreachable(slug)).map(({ because, n }) => group("unreachable", because ?? "not-found", n)),
  ];
  return groups.filter(({ count }) => count > 0).map((each) => ({ ...each, ...(isFinal && { isFinal }) }));
}

function group(by: MissingGroup["by"], id: string, count: number): MissingGroup {
  return { by, id, count, residents: null };
}
