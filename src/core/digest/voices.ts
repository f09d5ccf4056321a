import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { type CounterVoice, type Poles, SMALLEST_QUOTED_GROUP } from "../model/digests/digest.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import type { Language } from "../model/language.ts";
import { phrase } from "../model/messages/message.ts";
import { stancesOf } from "../points/holding/stance.ts";
import type { AcceptedText } from "../store/counts.ts";
import type { Say } from "../texts/texts.ts";
import { OTHER } from "../themes/seeds/seed-theme.ts";
import { bare, choseToo, packed } from "./points/packed.ts";

/** The closed question by which we know what else an author wants, and what each participation chose there. */
export type Sides = { question: Question; c: Consultation; chosen: Map<string, string> };

type Voiced = { id: string; title: string; members: AcceptedText[]; people: number };

/** The first question with one answer out of several; nothing when the consultation asks none. */
export async function sidesOf(c: Consultation, before: number, { store }: Context): Promise<Sides | undefined> {
  const question = c.questions.find((each) => rulesOf(each).role === "side");
  if (!question) return undefined;
  const { id: questionId, kind } = question;
  return { question, c, chosen: new Map(await store.counts.chosen({ slug: c.slug, before, questionId, kind })) };
}

/** Which options of that question are for and which against what was asked; nothing when their words tell no two sides. */
export function polesOf({ question, c }: Sides, language: Language): Poles | null {
  const rules = rulesOf(question);
  const options = rules.options(question, c).map(({ id }) => ({ id, text: rules.label(question, id, language, c) }));
  const stances = [...stancesOf(options)];
  const inFavour = stances.filter(([, stance]) => stance === "for").map(([id]) => id);
  const against = stances.filter(([, stance]) => stance === "against").map(([id]) => id);
  if (inFavour.length === 0 || against.length === 0) return null;
  return { questionId: question.id, for: inFavour, against };
}

/** Those who are few, by name and count; what fits nowhere is no group. */
export function smallVoice({ id: themeId, title, people, members }: Voiced, context: Context): CounterVoice[] {
  if (themeId === OTHER) return [];
  const text = context.texts.say(councilLanguage(context), phrase("digest-small-voice", { title, people }));
  return [{ themeId, kind: "small", text, count: members.length, quotes: [] }];
}

/**
 * Those in a large theme who chose something else at the closed question than most. Nothing when nobody was asked, or
 * everybody is on one side. Their quotes stand with the theme.
 */
export function dissentIn(
  { id, title, members, people }: Voiced,
  sides: Sides | undefined,
  context: Context,
): CounterVoice | undefined {
  if (people < SMALLEST_QUOTED_GROUP || !sides) return undefined;
  const { question, c, chosen } = sides;
  const language = councilLanguage(context);
  const authors = [...new Set(members.map(({ participationId }) => participationId))];
  const groups = [...Map.groupBy(authors, (author) => chosen.get(author))].filter(([value]) => value !== undefined);
  const bySize = groups.toSorted(([, a], [, b]) => b.length - a.length);
  const [largest, ...others] = bySize;
  if (!largest || others.length === 0) return undefined;
  const labelOf = (value = "") => rulesOf(question).label(question, value, language, c);
  const say: Say = (key, values) => context.texts.say(language, phrase(key, values));
  const [top, { length: most }] = largest;
  const first = say("digest-dissent-chosen", { title, count: most, label: bare(labelOf(top)) });
  const parts = others.map(([value, { length }]) => choseToo(length, labelOf(value), say));
  const text = packed([{ first, later: first }, ...parts], language);
  const dissenting = new Set(others.flatMap(([, group]) => group));
  const count = members.filter((text) => dissenting.has(text.participationId)).length;
  return { themeId: id, kind: "dissent", text, count, quotes: [] };
}
