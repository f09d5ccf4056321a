import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { inLanguage, type Language } from "../model/language.ts";
import { inStretches } from "../placing/in-stretches.ts";
import { createTopicReader, type TopicReader } from "../points/on-topic.ts";
import type { Said } from "../points/reading/saying.ts";
import { mayBeShown } from "./shown.ts";

/** What a model works on: what was asked, what was said that it may see, and what that is about. */
export type Subject = { slug: string; language: Language; asked: string[]; answers: Said[]; topics: TopicReader };

export async function readSubject(c: Consultation, context: Context): Promise<Subject> {
  const { store, frequencies, officeHolders, now } = context;
  const language = councilLanguage(context);
  const accepted = await store.counts.accepted({ slug: c.slug, before: Number.MAX_SAFE_INTEGER });
  const answers = accepted
    .filter(({ text }) => mayBeShown(text))
    .map(({ id, participationId: person, text, language, isQuotable }) => ({ id, person, text, language, isQuotable }));
  const asked = [c.title, ...c.questions.map(({ text }) => text)].map((text) => inLanguage(text, language).literal);
  const reading = createTopicReader({ answers, asked, language, frequencies, officeHolders });
  return { slug: c.slug, language, asked, answers, topics: await inStretches(reading, now) };
}
