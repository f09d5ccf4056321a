import type { Context } from "../context.ts";
import { valueToAnswer } from "../model/answer.ts";
import { type Consultation, questionOf } from "../model/consultation/consultation.ts";
import { type Vote, voteName } from "../model/digests/vote.ts";
import { type FollowUp, isMachineTranslated, type Outcome, statementOf, subjectOf } from "../model/drafts/outcome.ts";
import { inLanguage, inRow, type Language, type LocalText, languageNameIn, otherLanguage } from "../model/language.ts";
import { type Button, type Message, type Phrase, phrase } from "../model/messages/message.ts";
import { button, FELT } from "../model/messages/press.ts";
import { reasonsOf } from "../model/messages/reasons.ts";
import { feelings, IDEAS, type Resident } from "../model/resident.ts";
import { themesOfAnswers } from "../placing/theme-of.ts";
import type { StoredAnswer } from "../store/answers.ts";
import { shorten } from "../texts/cut.ts";
import { write } from "../texts/texts.ts";
import { withStop } from "./stop.ts";

const LONGEST_OWN_WORDS = 200;
const MOST_OUTCOMES = 3;

/** One person's part: what they said, and what they said about which subject. */
type Part = {
  c: Consultation | undefined;
  texts: Pick<StoredAnswer, "text" | "status" | "reason">[];
  themes: Map<string, Theme>;
  votes: Map<string, Vote>;
};

/** What a theme is called, and the person's own words that belong to it. */
type Theme = { title: LocalText; words: string };

/**
 * What one participant hears back: their own words, what became of them, what was decided about it and why, and the
 * question whether they felt heard. Nothing when they got it, it says nothing new to them (unless they were promised
 * another answer, because it was opened again), a newer one is on its way, or they are gone.
 */
export async function composeFollowUp(
  { slug, version }: { slug: string; version: number },
  participationId: string,
  resident: Resident,
  context: Context,
): Promise<Message | undefined> {
  const { store } = context;
  const versions = await store.followUps.versions(slug);
  const had = await store.tellings.toldTo(participationsIn(slug, resident));
  if (had >= version || versions[0]?.version !== version) return undefined;
  const read = await readerOf(slug, participationId, resident, context);
  const [now, before] = [version, had].map((each) => versions.find((one) => one.version === each)?.content);
  const message = now && read?.(now);
  const isSame = before !== undefined && JSON.stringify(read?.(before)) === JSON.stringify(message);
  return isSame && !(await isPromisedAnew(slug, had, context)) ? undefined : message;
}

/** It was opened again since this version: whoever had it was promised another answer. */
async function isPromisedAnew(slug: string, had: number, { store }: Context): Promise<boolean> {
  return had <= ((await store.consultations.find(slug))?.reopenedAfter ?? 0);
}

/** What this person heard last; nothing before anything was told to anybody. */
export async function toldLast(
  slug: string,
  participationId: string,
  resident: Resident,
  context: Context,
): Promise<Message | "nothing" | undefined> {
  const { store } = context;
  const versions = await store.followUps.versions(slug);
  const had = await store.tellings.toldTo(participationsIn(slug, resident));
  const told = versions.find(({ version }) => version === had) ?? versions[0];
  if (!told) return "nothing";
  return (await readerOf(slug, participationId, resident, context))?.(told.content);
}

function participationsIn(slug: string, { participations }: Resident): string[] {
  return participations.filter((each) => each.slug === slug).map(({ id }) => id);
}

/** Puts follow-ups in words for one person; nothing for who is gone, or only looked. */
async function readerOf(
  slug: string,
  participationId: string,
  resident: Resident,
  context: Context,
): Promise<((content: FollowUp) => Message) | undefined> {
  const { language, participations } = resident;
  const token = participations.find(({ id }) => id === participationId)?.token;
  const part = token && (await partOf(slug, participationsIn(slug, resident), context));
  const url = context.links.page(`/c/${slug}`);
  return part ? (content) => ({ text: told(content, part, language, url), buttons: feltButtons(token) }) : undefined;
}

function told(followUp: FollowUp, part: Part, language: Language, url: string | undefined): Phrase[] {
  const outcomes = relevantTo(part, followUp);
  const hasMore = outcomes.length > MOST_OUTCOMES && url !== undefined;
  return [
    part.c ? phrase("follow-up", { title: inLanguage(part.c.title, language).literal }) : phrase("follow-up-ideas"),
    ...whatYouSaid(part, language),
    ...languageNotes(followUp, language),
    ...outcomes.slice(0, MOST_OUTCOMES).flatMap((outcome) => outcomePhrases(outcome, part, language)),
    ...(outcomes.length === 0 ? [phrase("follow-up-nothing")] : []),
    ...(hasMore ? [phrase("follow-up-more", { url })] : []),
    phrase("follow-up-next", { next: inLanguage(followUp.next, language).literal }),
    phrase("felt-ask"),
  ];
}

/** What one made-up participant would read, who said something in the first theme and voted on the first statement. */
export async function previewFollowUp(
  slug: string,
  followUp: FollowUp,
  { words, language, titleOf }: { words: string; language: Language; titleOf(themeId: string): LocalText },
  { store, links, texts }: Context,
): Promise<string> {
  const c = (await store.consultations.find(slug))?.published;
  const theme = followUp.outcomes.find((outcome) => outcome.theme !== undefined)?.theme;
  const statement = followUp.outcomes.find((outcome) => outcome.statement !== undefined)?.statement;
  const part: Part = {
    c,
    texts: [{ text: words, status: "accepted", reason: null }],
    themes: new Map(theme === undefined ? [] : [[subjectOf({ theme }), { title: titleOf(theme), words }]]),
    votes: new Map(statement === undefined ? [] : [[statement, 1 as const]]),
  };
  const text = told(followUp, part, language, links.page(`/c/${slug}`));
  return write(withStop({ text, buttons: feltButtons("preview") }), language, texts).text;
}

function feltButtons(token: string): Button[][] {
  return feelings.map((value) => [button(token, FELT, value, phrase(`button-felt-${value}`))]);
}

/** Of all that one person took part with: who helped others has several. Nothing for who only looked. */
async function partOf(slug: string, participationIds: string[], context: Context): Promise<Part | undefined> {
  const { store } = context;
  const c = slug === IDEAS ? undefined : (await store.consultations.find(slug))?.published;
  const all = await Promise.all(participationIds.map((id) => store.answers.allOf(id)));
  const answers = all.flat().filter(({ hidden }) => !hidden);
  if (answers.length === 0) return undefined;
  const texts = answers.filter(({ kind }) => kind === "text");
  const accepted = texts.filter(({ status }) => status === "accepted");
  const themeOf = await themesOfAnswers(slug, accepted, context);
  const themes = new Map<string, Theme>();
  for (const { id, text } of accepted) {
    const theme = themeOf.get(id);
    const subject = theme && subjectOf({ theme: theme.id });
    if (subject && !themes.has(subject)) themes.set(subject, { title: theme.title, words: text });
  }
  return { c, texts, themes, votes: c ? votesIn(answers, c) : new Map() };
}

function votesIn(answers: StoredAnswer[], c: Consultation): Map<string, Vote> {
  const given = answers.flatMap(({ kind, questionId, value }) => {
    const question = questionOf(c, questionId);
    const answer = question && valueToAnswer(question, kind, value, "", c);
    return answer?.kind === "statements" ? answer.votes : [];
  });
  return new Map(given.map(({ statementId, vote }) => [statementId, vote]));
}

function relevantTo({ themes, votes }: Part, { outcomes }: FollowUp): Outcome[] {
  return outcomes.filter(
    (outcome) =>
      subjectOf(outcome) === "whole" ||
      themes.has(subjectOf(outcome)) ||
      (outcome.statement !== undefined && votes.has(outcome.statement)),
  );
}

/** Their own words, the themes these became part of, and what happened to words that count nowhere. */
function whatYouSaid({ c, texts, themes }: Part, language: Language): Phrase[] {
  const [first] = texts;
  const titles = [...themes.values()].flatMap(({ title }) => nameFor(title, language) ?? []);
  if (!first) return [phrase("follow-up-took-part")];
  const reasons = reasonsOf(c, language);
  const rejected = texts.filter(({ status }) => status === "rejected");
  const reasonLabel = reasons.find(({ id }) => id === rejected[0]?.reason)?.label;
  const has = (status: string) => texts.some((text) => text.status === status);
  return [
    phrase("follow-up-said", { words: shorten(first.text, LONGEST_OWN_WORDS) }),
    ...(texts.length > 1 ? [phrase("follow-up-said-more", { count: texts.length - 1 })] : []),
    ...(titles.length > 0 ? [phrase("follow-up-themes", { themes: inRow(titles, language, ";") })] : []),
    ...(has("apart") ? [phrase("follow-up-apart")] : []),
    ...(rejected.length > 0 ? [phrase("follow-up-rejected")] : []),
    ...(rejected.length > 0 && reasonLabel ? [reasonLabel] : []),
    ...(has("waiting") ? [phrase("follow-up-waiting")] : []),
  ];
}

function outcomePhrases(outcome: Outcome, part: Part, language: Language): Phrase[] {
  const local = (text: Outcome["what"]) => inLanguage(text, language).literal;
  const { statement, link } = outcome;
  const vote = statement === undefined ? undefined : part.votes.get(statement);
  const values = {
    what: local(outcome.what),
    because: local(outcome.because),
    decidedBy: local(outcome.decidedBy),
  };
  const about = aboutWhat(outcome, part, language);
  return [
    ...(vote === undefined ? [] : [phrase(`follow-up-voted-${voteName(vote)}`, { statement: about })]),
    phrase(`follow-up-${outcome.result}`, { about, ...values }),
    ...(link === undefined ? [] : [{ literal: link, language }]),
  ];
}

/** A name in the reader's language, when it has one in that. */
function nameFor(title: LocalText, language: Language): string | undefined {
  const { literal, language: its } = inLanguage(title, language);
  return otherLanguage(its, language) === undefined ? literal : undefined;
}

/** That the answer is in another language than the reader's, or was put into theirs by a machine. */
function languageNotes(followUp: FollowUp, language: Language): Phrase[] {
  const its = inLanguage(followUp.next, language).language;
  const other = otherLanguage(its, language);
  if (other !== undefined) return [phrase("answer-in-language", { language: languageNameIn(other, language) })];
  return isMachineTranslated(followUp, its) ? [phrase("answer-by-machine")] : [];
}

/** What an outcome is about, as its reader calls it: a theme without a name in their language by what they said of it. */
function aboutWhat(outcome: Outcome, { c, themes }: Part, language: Language): string {
  const statement = outcome.statement === undefined || !c ? undefined : statementOf(c, outcome.statement);
  if (statement) return inLanguage(statement, language).literal;
  const theme = themes.get(subjectOf(outcome));
  if (theme) return nameFor(theme.title, language) ?? shorten(theme.words, LONGEST_OWN_WORDS);
  return c ? inLanguage(c.title, language).literal : "";
}
