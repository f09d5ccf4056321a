import type { Spent } from "../ask-for.ts";
import type { Context } from "../context.ts";
import { finishedDraft, languagesWithout, type OutcomeDraft, outcomeTexts } from "../model/drafts/outcome.ts";
import { inLanguage, type Language, type LocalText } from "../model/language.ts";
import { markOf } from "../model/mark.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import { translateTexts } from "../translate-texts.ts";

const MOST_AT_ONCE = 20;

/**
 * What the clock does: outcomes that colleagues finished are put into the languages of their consultation by a model, each
 * text once and with one call a run. A colleague sees them in the form, and nothing of it goes out before they store it.
 */
export async function proposeTranslations(context: Context): Promise<void> {
  const { llm, store, log } = context;
  const next = llm && (await nextToTranslate(context));
  if (!next) return;
  const { language, words } = next;
  const spent: Spent = { calls: 0, tokens: 0 };
  const originals = words.map((text) => ({ text, language: WRITTEN_IN }));
  const found = await translateTexts(originals, language, context, spent).catch((error) => {
    log.warn({ error: String(error) }, "the language model translated nothing");
    return undefined;
  });
  if (!found) return;
  log.info({ ...next, ...spent, words: words.length }, "a language model proposed translations of outcomes");
  const rows = words.map((text, i) => ({ mark: markOf(text), language, text: found[i] ?? "" }));
  await store.write(rows.map(store.proposedTranslations.save));
}

/** Texts of finished outcomes that a model was not asked about yet. */
async function nextToTranslate(context: Context) {
  for (const { slug, content } of await context.store.outcomeDrafts.all())
    for (const language of await languagesToWrite(slug, content, context)) {
      const words = await withoutProposal(content, language, context);
      if (words.length > 0) return { slug, language, words: words.slice(0, MOST_AT_ONCE) };
    }
  return undefined;
}

/** The languages of a consultation that finished outcomes are not in yet. */
async function languagesToWrite(slug: string, draft: OutcomeDraft, { store }: Context): Promise<Language[]> {
  const c = (await store.consultations.find(slug))?.published;
  const finished = finishedDraft(draft);
  return c && finished ? languagesWithout(finished, c) : [];
}

async function withoutProposal(draft: OutcomeDraft, language: Language, { store }: Context): Promise<string[]> {
  const open = outcomeTexts(draft).filter(({ text }) => text[language] === undefined);
  const words = [...new Set(open.map(({ text }) => ofTeam(text)))];
  const known = await store.proposedTranslations.ofMarks(words.map(markOf), language);
  const marks = new Set(known.map(({ mark }) => mark));
  return words.filter((text) => !marks.has(markOf(text)));
}

/** What a model proposed for each of a draft's texts in a language, as far as it did. */
export async function proposalsFor(
  draft: OutcomeDraft,
  language: Language,
  { store }: Context,
): Promise<(text: LocalText) => string | undefined> {
  const marks = outcomeTexts(draft).map(({ text }) => markOf(ofTeam(text)));
  const found = await store.proposedTranslations.ofMarks(marks, language);
  const byMark = new Map(found.map(({ mark, text }) => [mark, text]));
  return (text) => byMark.get(markOf(ofTeam(text))) || undefined;
}

const ofTeam = (text: LocalText) => inLanguage(text, WRITTEN_IN).literal;
