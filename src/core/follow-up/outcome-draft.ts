import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import type { Change } from "../model/drafts/merge.ts";
import {
  emptyOutcomes,
  isMachineTranslated,
  type OutcomeDraft,
  outcomeTexts,
  statementsIn,
  subjectOf,
} from "../model/drafts/outcome.ts";
import { inLanguage, type Language } from "../model/language.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import { type CountedThemes, countedThemes } from "../placing/counted-themes.ts";

/** What an outcome can be about, with its name and how many texts are about it. */
export type Subject = { id: string; title: string; count?: number };
export type Subjects = { subjects: Subject[]; counted: CountedThemes["counted"] };

/** What colleagues wrote so far; what was told last, when nothing was written since. */
export async function outcomeDraft(slug: string, { store }: Context): Promise<OutcomeDraft> {
  const draft = await store.outcomeDrafts.find(slug);
  return draft?.content ?? (await store.followUps.versions(slug))[0]?.content ?? emptyOutcomes;
}

/** `clash`: somebody else changed the same fields, so that nothing is stored; `draft` is what they made of it. */
export type OutcomesChanged = { outcome: "changed" } | { outcome: "clash"; clashes: string[]; draft: OutcomeDraft };

/** Changes the draft by one step of a colleague. Two at once lose nothing: the second is made on what the first left. */
export async function changeOutcomes(
  slug: string,
  change: (draft: OutcomeDraft) => Change<OutcomeDraft>,
  act: Act,
  context: Context,
): Promise<OutcomesChanged> {
  const { store, now } = context;
  return decideAgain<OutcomesChanged>(`the draft of outcomes of ${slug}`, async () => {
    const version = ((await store.outcomeDrafts.find(slug))?.version ?? 0) + 1;
    const draft = await outcomeDraft(slug, context);
    const changed = change(draft);
    if ("clashes" in changed) return { outcome: "clash", clashes: changed.clashes, draft };
    const step = { subject: `outcome draft ${slug}`, version };
    const writes = [store.outcomeDrafts.save({ slug, version, content: changed.content })];
    const { outcome } = await store.commit({ steps: [step], eventKey: act.key, writes }, now());
    return outcome === "outrun" ? "outrun" : { outcome: "changed" };
  });
}

/** A language of a consultation beside the team's own, and how many of the draft's texts are in it. */
export type OutcomeLanguage = { language: Language; written: number; of: number; isByMachine: boolean };

/** The languages into which outcomes of a consultation are written; ideas have none of their own. */
export async function outcomeLanguages(slug: string, context: Context): Promise<OutcomeLanguage[]> {
  const c = (await context.store.consultations.find(slug))?.published;
  const draft = await outcomeDraft(slug, context);
  const texts = outcomeTexts(draft);
  return Object.keys(c?.title ?? {})
    .filter((language) => language !== WRITTEN_IN && !language.endsWith("-simple"))
    .map((language) => ({
      language,
      written: texts.filter(({ text }) => text[language] !== undefined).length,
      of: texts.length,
      isByMachine: isMachineTranslated(draft, language),
    }));
}

/** Whether residents are told what was learned too: only of an experiment. */
export async function isExperiment(slug: string, { store }: Context): Promise<boolean> {
  return (await store.consultations.find(slug))?.published.experiment !== undefined;
}

/** What outcomes of a consultation, or of the ideas, can be about: the whole, every theme, every statement. */
export async function subjectsOf(slug: string, context: Context): Promise<Subjects> {
  const c = (await context.store.consultations.find(slug))?.published;
  const { themes, counted } = await countedThemes(slug, context);
  const subjects = [
    { id: subjectOf({}), title: c ? inLanguage(c.title, context.teamLanguage).literal : "" },
    ...themes.map(({ id, title, count }) => ({ id: subjectOf({ theme: id }), title, count })),
    ...(c ? statementsIn(c) : []).map(({ id, text }) => ({
      id: subjectOf({ statement: id }),
      title: inLanguage(text, context.teamLanguage).literal,
    })),
  ];
  return { subjects, counted };
}
