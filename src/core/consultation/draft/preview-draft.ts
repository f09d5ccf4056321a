import type { WrittenMessage } from "../../channel.ts";
import type { Context } from "../../context.ts";
import { type Consultation, consultation, languagesOf } from "../../model/consultation/consultation.ts";
import type { Stage } from "../../model/consultation/stage.ts";
import type { Obstacle } from "../../model/drafts/compare.ts";
import { untranslatedIn } from "../../model/drafts/draft.ts";
import { type FaultAt, faultOf } from "../../model/drafts/fault.ts";
import { type Question, rulesOf } from "../../model/kinds/kinds.ts";
import { inLanguage, type Language, type LocalText } from "../../model/language.ts";
import type { Message } from "../../model/messages/message.ts";
import { WRITTEN_IN } from "../../model/messages/team.ts";
import { question } from "../../model/session/ask.ts";
import { promiseCard, wholePromise } from "../../model/session/card.ts";
import type { Picked } from "../../model/session/route.ts";
import { invite } from "../../model/session/session.ts";
import { type CheckPlain, isPlain, type PlainReport } from "../../plain/check-plain.ts";
import type { Draft } from "../../store/consultations/drafts.ts";
import { write } from "../../texts/texts.ts";
import { reopenedBy, whatStopsLaunch } from "../launch.ts";
import { channelFor } from "../overview.ts";

/** The base of a draft that is something new. */
export const NOT_PUBLISHED = 0;

/** A text of a consultation that is not as plain as it could be. */
export type HardText = { language: Language; text: string; report: PlainReport };

/** What stops a draft: an obstacle to its launch, or something that it still lacks. */
export type DraftProblem =
  | Obstacle
  | { problem: "outdated"; version: number }
  | { problem: "no-questions" }
  | ({ problem: "unfit" } & FaultAt);

/** A message as residents will see it; `onlyAfter`: the answers to an earlier question after which it comes. */
export type PreviewMessage = WrittenMessage & { onlyAfter?: { question: number; answers: string[] } };

/** A consultation as residents will see it, with what is hard to read in it and what stops it from being published. */
export type DraftPreview = {
  /** The version of the draft that was looked at: only that one can be published from here. */
  version: number;
  messages: PreviewMessage[];
  hard: HardText[];
  /** Languages that some texts have, and how many others lack. */
  untranslated: { language: Language; paths: string[] }[];
  problems: DraftProblem[];
  /** The stage that ends when this is published: answers are taken again. */
  reopens: Stage | undefined;
};

export async function previewDraft(id: string, context: Context): Promise<DraftPreview | undefined> {
  const stored = await context.store.drafts.find(id);
  if (!stored) return undefined;
  const { content: draft } = stored;
  const languages = languagesOf(draft);
  const language = languages.includes(WRITTEN_IN) ? WRITTEN_IN : (languages[0] ?? WRITTEN_IN);
  const channel = channelFor(draft, context);
  const session = invite({ ...draft, version: 1 }, "preview", language);
  const asWritten = (message: Message) => write(message, language, context.texts, channel);
  const questions = draft.questions.map((each) => ({
    ...asWritten(question({ ...session, picked: picksBefore(each, draft) }, each, draft)),
    ...conditionOf(each, draft),
  }));
  return {
    messages: [...[promiseCard(session, draft), wholePromise(session, draft)].map(asWritten), ...questions],
    version: stored.version,
    untranslated: untranslatedIn(draft),
    hard: textsOf(draft).flatMap((text) => hardOnes(text, context.checkPlain)),
    problems: await whatStops(stored, context),
    reopens: await reopenedBy(draft, context),
  };
}

/** What keeps a draft from being published as it is. */
export async function whatStops({ content: draft, base }: Draft, context: Context): Promise<DraftProblem[]> {
  const running = await context.store.consultations.find(draft.slug);
  const version = running?.published.version ?? NOT_PUBLISHED;
  if (base !== null && version !== base) return [{ problem: "outdated", version }];
  if (draft.questions.length === 0) return [{ problem: "no-questions" }];
  const unfit = consultation.safeParse(draft).error?.issues ?? [];
  if (unfit.length === 0) return whatStopsLaunch(draft, context);
  return unfit.map((issue) => ({
    problem: "unfit",
    path: issue.path,
    fault: faultOf(issue, isNothingAt(issue.path, draft)),
  }));
}

function isNothingAt(path: PropertyKey[], draft: Consultation): boolean {
  const found = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], draft);
  return found === undefined;
}

/** The answers of a resident who gets to see this question: where it needs one, that one; else they skipped. */
function picksBefore(asked: Question, { questions }: Consultation): Picked {
  const picked: Picked = {};
  const at = questions.indexOf(asked);
  for (const each of questions.slice(0, at)) picked[each.id] = "skipped";
  for (let needs = asked.showIf; needs; ) {
    const { question: on, is } = needs;
    picked[on] = is.slice(0, 1);
    needs = questions.slice(0, at).find(({ id }) => id === on)?.showIf;
    if (needs?.question === on) break;
  }
  return picked;
}

/** When a question comes: after which answers to which one, by its place in the row. */
function conditionOf({ showIf }: Question, draft: Consultation): Pick<PreviewMessage, "onlyAfter"> {
  const at = draft.questions.findIndex(({ id }) => id === showIf?.question);
  const on = draft.questions[at];
  if (!showIf || !on) return {};
  const answers = showIf.is.map((id) => rulesOf(on).label(on, id, WRITTEN_IN, draft));
  return { onlyAfter: { question: at + 1, answers } };
}

function textsOf({ title, promise, questions, reasons, experiment }: Consultation): LocalText[] {
  return [
    title,
    promise.decided,
    promise.open,
    promise.decider,
    ...(promise.because ? [promise.because] : []),
    ...reasons.map(({ text }) => text),
    ...(experiment ? [experiment.try, experiment.expect] : []),
    ...questions.flatMap((each) => [
      each.text,
      ...rulesOf(each)
        .parts(each)
        .map(({ text }) => text),
    ]),
  ];
}

function hardOnes(text: LocalText, checkPlain: CheckPlain): HardText[] {
  return Object.keys(text)
    .filter((language) => /^(nl|en)/.test(language))
    .map((language) => {
      const words = inLanguage(text, language).literal;
      return { language, text: words, report: checkPlain(words, language) };
    })
    .filter(({ text: words, report }) => {
      const isSentence = words.trim().split(/\s+/).length > 3;
      const { jargon, longSentences } = report;
      return jargon.length > 0 || longSentences.length > 0 || (isSentence && !isPlain(report));
    });
}
