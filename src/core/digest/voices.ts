import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Consultation } from "../model/consultation.ts";
import { type CounterVoice, SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import { phrase } from "../model/message.ts";
import type { AcceptedText } from "../store/counts.ts";
import { soundsAgainst } from "../themes/quotes.ts";

/** The closed question by which we know what else an author wants, and what each participation chose there. */
export type Sides = { question: Question; c: Consultation; chosen: Map<string, string> };

type Voiced = { id: string; title: string; members: AcceptedText[]; people: number };

/** The first question with one answer out of several; nothing when the consultation asks none. */
export async function sidesOf(c: Consultation, before: number, { store }: Context): Promise<Sides | undefined> {
  const question = c.questions.find((each) => rulesOf(each).role === "side");
  if (!question) return undefined;
  const { id: questionId, kind } = question;
  const rows = await store.counts.chosen({ slug: c.slug, before, questionId, kind });
  return { question, c, chosen: new Map(rows.map(({ participationId, value }) => [participationId, value])) };
}

/** Those who are few, by name and count. */
export function smallVoice({ id: themeId, title, people, members }: Voiced, context: Context): CounterVoice {
  const text = context.texts.say(councilLanguage(context), phrase("digest-small-voice", { title, people }));
  return { themeId, kind: "small", text, count: members.length, quotes: [] };
}

/**
 * Those in a large theme who want something else than most: by what they chose at the closed question, else by words
 * like "not" and "less". Nothing when everybody is on one side. Their quotes stand with the theme.
 */
export function dissentIn(theme: Voiced, sides: Sides | undefined, context: Context): CounterVoice | undefined {
  if (theme.people < SMALLEST_QUOTED_GROUP) return undefined;
  return (sides && dissentByChoice(theme, sides, context)) ?? dissentByWords(theme, context);
}

function dissentByChoice({ id, title, members }: Voiced, { question, c, chosen }: Sides, context: Context) {
  const language = councilLanguage(context);
  const authors = [...new Set(members.map(({ participationId }) => participationId))];
  const groups = [...Map.groupBy(authors, (author) => chosen.get(author))].filter(([value]) => value !== undefined);
  const bySize = groups.toSorted(([, a], [, b]) => b.length - a.length);
  const [largest, ...others] = bySize;
  if (!largest || others.length === 0) return undefined;
  const choices = bySize.map(
    ([value = "", { length }]) => `${rulesOf(question).label(question, value, language, c)} (${length})`,
  );
  const values = { title, choices: choices.join("; ") };
  const count = members.filter((text) => others.some(([, group]) => group.includes(text.participationId))).length;
  return voice(id, context.texts.say(language, phrase("digest-dissent-chosen", values)), count);
}

function dissentByWords({ id, title, members }: Voiced, context: Context): CounterVoice | undefined {
  const against = members.filter(({ text }) => soundsAgainst(text)).length;
  if (against === 0 || against === members.length) return undefined;
  const values = { title, against, all: members.length };
  const text = context.texts.say(councilLanguage(context), phrase("digest-dissent-words", values));
  return voice(id, text, Math.min(against, members.length - against));
}

function voice(themeId: string, text: string, count: number): CounterVoice {
  return { themeId, kind: "dissent", text, count, quotes: [] };
}
