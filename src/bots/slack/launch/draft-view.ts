import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { readDraft } from "../../../core/consultation/draft/draft.ts";
import { type Consultation, MOST_QUESTIONS } from "../../../core/model/consultation/consultation.ts";
import { kinds, type Question, rulesOf } from "../../../core/model/kinds/kinds.ts";
import { inLanguage, languageName, PLAIN_DUTCH } from "../../../core/model/language.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import * as block from "../view/blocks.ts";
import { type Desk, type Say, toldView } from "../view/handler.ts";
import { lastChange } from "../view/last-change.ts";
import {
  ADD_QUESTION,
  CHANGE_BASICS,
  CHANGE_QUESTION,
  EARLIER,
  LOOK,
  REMOVE_QUESTION,
  TRANSLATE,
} from "../view/names.ts";

/** A draft as it stands: its promise, its questions, and everything that can be done with it. */
export async function draftView(draftId: string, desk: Desk, told?: string): Promise<ModalView> {
  const { say } = desk;
  const draft = await desk.core.run(readDraft, draftId);
  if (!draft) return goneView(desk);
  const { title, promise, opens, closes, questions } = draft;
  const literal = (text: typeof title) => inLanguage(text, WRITTEN_IN).literal;
  const days = { opens: { date: opens }, closes: { date: closes }, answerBy: { date: promise.answerBy } };
  const languages = otherLanguages(draft, desk);
  const blocks: KnownBlock[] = [
    ...(told === undefined ? [] : [block.section(told)]),
    block.header(literal(title)),
    ...(await lastChange(draftId, desk)),
    block.context(`${say("draft-days", days)} ${say(`audience-${draft.audience}`)}.`),
    block.section([promise.decided, promise.open, promise.decider].map(literal).join("\n")),
    ...ownBlocks(draft, say),
    block.actions([
      block.button(say("button-basics"), CHANGE_BASICS, ""),
      block.pick(say("pick-language"), TRANSLATE, languages),
    ]),
    ...questions.map((question, i) => questionSection(question, i, say)),
    ...(questions.length === 0 ? [block.context(say("draft-no-questions"))] : []),
    ...(questions.length < MOST_QUESTIONS
      ? [
          block.actions([
            block.pick(
              say("pick-kind"),
              ADD_QUESTION,
              kinds.map((kind) => block.option(say(`kind-${kind}`), kind)),
            ),
          ]),
        ]
      : []),
    block.context(say("draft-kept")),
  ];
  const buttons = { submit: say("file-submit"), close: say("moderate-close") };
  return block.modal({ title: say("launch-title"), ...buttons, callback: LOOK, state: { draftId }, blocks });
}

/** What only some consultations have. */
function ownBlocks({ reasons, experiment }: Consultation, say: Say): KnownBlock[] {
  const literal = (text: Consultation["title"]) => inLanguage(text, WRITTEN_IN).literal;
  const all = reasons.map(({ text }) => literal(text)).join("; ");
  const words = experiment && { try: literal(experiment.try), expect: literal(experiment.expect) };
  return [
    ...(all === "" ? [] : [block.context(say("draft-reasons", { reasons: all }))]),
    ...(words ? [block.context(say("draft-experiment", words))] : []),
  ];
}

function questionSection(question: Question, i: number, say: Say): KnownBlock {
  const { parts, partsField } = rulesOf(question);
  const listed = partsField ? parts(question).map(({ text }) => inLanguage(text, WRITTEN_IN).literal) : [];
  const words = [
    `${i + 1}. ${inLanguage(question.text, WRITTEN_IN).literal}`,
    [say(`kind-${question.kind}`), ...listed].join(" · "),
    ...(question.showIf ? [say("draft-only-if", { question: question.showIf.question })] : []),
  ];
  const acts = [
    { label: say("act-change"), action: CHANGE_QUESTION, value: question.id },
    ...(i > 0 ? [{ label: say("act-earlier"), action: EARLIER, value: question.id }] : []),
    { label: say("act-remove"), action: REMOVE_QUESTION, value: question.id },
  ];
  return block.section(words.join("\n"), block.more(acts));
}

export function goneView({ say }: Desk): ModalView {
  return toldView("launch-title", "draft-gone", say);
}

/** A text that no field here can hold stays as it is. */
export function tooLongView({ say }: Desk): ModalView {
  return toldView("launch-title", "draft-too-long", say);
}

/** The languages that a draft can have beside the team's own; a mark stands before those that it has. */
function otherLanguages(draft: Consultation, { core }: Desk): PlainTextOption[] {
  const offered = new Set([...core.languages.filter((language) => language !== WRITTEN_IN), PLAIN_DUTCH]);
  return [...offered].map((language) =>
    block.option(`${draft.title[language] === undefined ? "" : "✓ "}${languageName(language)}`, language),
  );
}
