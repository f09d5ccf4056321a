import type { Written } from "./channel.ts";
import type { Act } from "./colleagues.ts";
import type { Context } from "./context.ts";
import { type Launched, publishConsultation, whatStopsLaunch } from "./launch.ts";
import { question } from "./model/ask.ts";
import { type Consultation, languagesOf } from "./model/consultation.ts";
import { inLanguage, type Language, type LocalText } from "./model/language.ts";
import type { Message } from "./model/message.ts";
import { promiseCard } from "./model/say.ts";
import { invite } from "./model/session.ts";
import { TEAM_LANGUAGE } from "./model/team.ts";
import { checkPlain, type PlainReport } from "./plain/check-plain.ts";
import { readConsultation } from "./read-consultation.ts";
import { write } from "./texts/texts.ts";

/** A text of a consultation that is not as plain as it could be. */
export type HardText = { language: Language; text: string; report: PlainReport };

/** A consultation as residents will see it, with what is hard to read in it and what stops it from being published. */
export type DraftPreview = { messages: Written[]; hard: HardText[]; problems: string[] };

const HARDEST_PLAIN_LEVEL = 2;

/** Keeps a consultation file as a draft; or says what is wrong in it, a line each. */
export async function keepDraft(
  yaml: string,
  act: Act,
  { store, now }: Context,
): Promise<{ draftId: string } | { problems: string[] }> {
  const read = readConsultation(yaml);
  if (read.problems)
    return { problems: read.problems.map(({ line, field, problem }) => `${line}: ${field} ${problem}`) };
  const { consultation } = read;
  const draftId = store.idFor(act.key);
  const audited = { at: now(), colleague: act.by, act: "draft", slug: consultation.slug, subject: `draft ${draftId}` };
  const writes = [
    store.drafts.forgetOld(now()),
    store.drafts.add({ id: draftId, content: consultation, madeAt: now() }),
    store.audit.add({ ...audited, detail: {} }),
  ];
  await store.commit({ steps: [{ subject: `draft ${draftId}`, version: 1 }], eventKey: act.key, writes }, now());
  return { draftId };
}

export async function previewDraft(draftId: string, context: Context): Promise<DraftPreview | undefined> {
  const consultation = await context.store.drafts.find(draftId);
  if (!consultation) return undefined;
  const language = languagesOf(consultation).includes(TEAM_LANGUAGE)
    ? TEAM_LANGUAGE
    : (languagesOf(consultation)[0] ?? "");
  const session = invite({ ...consultation, version: 1 }, "preview", language);
  const messages: Message[] = [
    promiseCard(session, consultation),
    ...consultation.questions.map((each) => question(session, each, consultation)),
  ];
  return {
    messages: messages.map((message) => write(message, language, context.texts)),
    hard: textsOf(consultation).flatMap(hardOnes),
    problems: await whatStopsLaunch(consultation, context),
  };
}

/** Nothing when the draft is no more. */
export async function publishDraft(
  draftId: string,
  act: Act,
  context: Context,
): Promise<(Launched & { consultation: Consultation }) | undefined> {
  const consultation = await context.store.drafts.find(draftId);
  return consultation && { ...(await publishConsultation(consultation, context, act)), consultation };
}

function textsOf({ title, promise, questions }: Consultation): LocalText[] {
  return [
    ...[title, promise.decided, promise.open, promise.decider],
    ...questions.flatMap((each) => [
      each.text,
      ...("options" in each ? each.options.map(({ text }) => text) : []),
      ...("seed" in each ? each.seed.map(({ text }) => text) : []),
      ...(each.kind === "scale" ? [each.low, each.high] : []),
    ]),
  ];
}

function hardOnes(text: LocalText): HardText[] {
  return Object.keys(text)
    .filter((language) => /^(nl|en)/.test(language))
    .map((language) => {
      const words = inLanguage(text, language).literal;
      return { language, text: words, report: checkPlain(words, language) };
    })
    .filter(({ text: words, report }) => {
      const isSentence = words.trim().split(/\s+/).length > 3;
      return (
        report.jargon.length > 0 ||
        report.longSentences.length > 0 ||
        (isSentence && report.level > HARDEST_PLAIN_LEVEL)
      );
    });
}
