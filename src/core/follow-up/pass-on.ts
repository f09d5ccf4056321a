import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { inLanguage, type Language, languageNameIn, otherLanguage } from "../model/language.ts";
import { type Message, type News, phrase } from "../model/messages/message.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import type { Resident } from "../model/resident.ts";
import { tellEverybody } from "../outbox/broadcast.ts";
import { type CountedThemes, countedThemes } from "../placing/counted-themes.ts";
import { themesOfAnswers } from "../placing/theme-of.ts";
import type { CouncilAct } from "../store/consultations/council-acts.ts";
import { write } from "../texts/texts.ts";

type CouncilWords = Extract<News, { type: "council-words" }>;

export type PassedOn = { outcome: "passed-on"; receivers: number } | { outcome: "already" | "gone" };

/** A councillor's words as residents will read them, and the themes of which only the contributors can be told. */
export type PassOnPreview = CountedThemes & { text: string };

export async function previewPassOn(actId: string, context: Context): Promise<PassOnPreview | undefined> {
  const act = await context.store.councilActs.find(actId);
  if (!act) return undefined;
  const message = await councilMessage(act, context.teamLanguage, context);
  const { text } = write(message, context.teamLanguage, context.texts);
  return { text, ...(await countedThemes(act.slug, context)) };
}

/** Tells residents what a councillor said, once: everybody who contributed, or those whose words are in one theme. */
export async function passOn(actId: string, themeId: string | undefined, by: Act, context: Context): Promise<PassedOn> {
  const { store, now } = context;
  const act = await store.councilActs.find(actId);
  if (!act) return { outcome: "gone" };
  if (await isPassedOn(actId, context)) return { outcome: "already" };
  const detail = { themeId: themeId ?? null };
  const writes = [
    tellEverybody(act.slug, { type: "council-words", actId, ...(themeId !== undefined && { themeId }) }, context),
    store.councilActs.markRead({ id: actId, readAt: now() }),
    ...audit(by, { act: "pass-on", slug: act.slug, subject: `council act ${actId}`, detail }, context),
  ];
  const change = { steps: [{ subject: `passing on ${actId}`, version: 1 }], eventKey: by.key, writes };
  const { outcome } = await store.commit(change, now());
  const receivers = await store.sums.receivers(act.slug);
  return outcome === "stored" ? { outcome: "passed-on", receivers } : { outcome: "already" };
}

async function isPassedOn(actId: string, { store }: Context): Promise<boolean> {
  return (await store.broadcasts.all()).some(({ news }) => news.type === "council-words" && news.actId === actId);
}

/** Words of a councillor for one person; nothing for who contributed nothing, or nothing to that theme. */
export async function composeCouncilWords(
  { actId, themeId }: CouncilWords,
  { slug, resident }: { slug: string; resident: Resident },
  context: Context,
): Promise<Message | undefined> {
  const { store } = context;
  const act = await store.councilActs.find(actId);
  if (!act) return undefined;
  const ids = resident.participations.filter((each) => each.slug === slug).map(({ id }) => id);
  const answers = (await Promise.all(ids.map((id) => store.answers.allOf(id)))).flat().filter(({ hidden }) => !hidden);
  const texts = answers.filter(({ kind, status }) => kind === "text" && status === "accepted");
  const themes = themeId === undefined ? [] : [...(await themesOfAnswers(slug, texts, context)).values()];
  const isTheirs = themeId === undefined ? answers.length > 0 : themes.some(({ id }) => id === themeId);
  return isTheirs ? councilMessage(act, resident.language, context) : undefined;
}

/** The same words for every reader; only what stands around them is in their language. */
async function councilMessage(
  { slug, kind, words, name }: CouncilAct,
  language: Language,
  { store }: Context,
): Promise<Message> {
  const c = (await store.consultations.find(slug))?.published;
  const title = c ? inLanguage(c.title, language).literal : "";
  const other = otherLanguage(WRITTEN_IN, language);
  return {
    text: [
      phrase(`news-council-${kind}`, { title }),
      ...(other === undefined ? [] : [phrase("answer-in-language", { language: languageNameIn(other, language) })]),
      { literal: words, language: WRITTEN_IN },
      ...(name === null ? [] : [{ literal: name, language: WRITTEN_IN }]),
    ],
  };
}
