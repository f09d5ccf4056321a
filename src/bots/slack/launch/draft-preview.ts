import type { KnownBlock, ModalView } from "@slack/types";
import {
  type DraftPreview,
  type DraftProblem,
  type PreviewMessage,
  previewDraft,
} from "../../../core/consultation/draft/preview-draft.ts";
import type { Stage } from "../../../core/model/consultation/stage.ts";
import { languageNameIn } from "../../../core/model/language.ts";
import { actions, button, context, modal, section, sections } from "../view/blocks.ts";
import type { Desk, Say } from "../view/handler.ts";
import { limits } from "../view/limits.ts";
import { DRAFT, RESUME, TRY_OUT } from "../view/names.ts";
import { goneView } from "./draft-view.ts";
import { faultAt } from "./faults.ts";

/** A draft as residents will see it, what is hard to read in it, and what keeps it from being published. */
export async function lookAt(draftId: string, desk: Desk, told?: string): Promise<ModalView> {
  const preview = await desk.core.run(previewDraft, draftId);
  return preview ? previewView(draftId, preview, desk, told) : goneView(desk);
}

function previewView(
  draftId: string,
  { version, messages, hard, untranslated, problems, reopens }: DraftPreview,
  desk: Desk,
  told?: string,
): ModalView {
  const { say } = desk;
  const remarks = [
    ...problems.map((problem) => section(`⚠ ${problemWords(problem, desk)}`)),
    ...hard.map(({ text, report: { level, longestSentenceWords, jargon } }) =>
      context(
        [
          say("draft-hard", { text, level, words: longestSentenceWords }),
          ...jargon.map(({ word, plain }) => say("relay-jargon", { word, plain })),
        ].join(" "),
      ),
    ),
  ];
  const isGood = problems.length === 0;
  const canBeTried = !problems.some(({ problem }) => problem === "unfit" || problem === "no-questions");
  const blocks = [
    ...(told === undefined ? [] : sections(told)),
    actions([
      button(say("button-redraft"), RESUME, draftId),
      ...(canBeTried ? [button(say("button-try-out"), TRY_OUT, `draft ${draftId}`)] : []),
    ]),
    ...(isGood ? [] : [section(say("draft-stopped"))]),
    ...(reopens ? [section(reopensWords(reopens, say))] : []),
    ...(remarks.length > 0 ? remarks.slice(0, limits.modalBlocks / 2) : [context(say("draft-plain"))]),
    ...untranslated.map(({ language, paths }) =>
      context(
        say("draft-untranslated", { language: languageNameIn(language, desk.core.teamLanguage), count: paths.length }),
      ),
    ),
    context(say("draft-how")),
    ...messages.flatMap((message) => messageBlocks(message, say)),
  ];
  const submit = isGood ? { submit: say("draft-publish") } : {};
  return modal({
    title: say("launch-title"),
    close: say("moderate-close"),
    ...submit,
    callback: DRAFT,
    state: { draftId, version },
    blocks: fitting(blocks, say),
  });
}

/** What publishing ends: residents had their answer, or it was closed. */
function reopensWords({ told, answeredOn }: Stage, say: Say): string {
  if (answeredOn !== undefined) return say("draft-reopens-answered", { since: { date: answeredOn } });
  return say(told ? "draft-reopens-told" : "draft-reopens");
}

/** A message as residents see it: its words, and its buttons in a line; before it, when it comes. */
function messageBlocks({ text, buttons, onlyAfter }: PreviewMessage, say: Say): KnownBlock[] {
  const labels = buttons.flat().map(({ label }) => `[${label}]`);
  const answers = onlyAfter?.answers.map((answer) => `“${answer}”`).join(", ") ?? "";
  const condition = onlyAfter ? [context(say("draft-comes-after", { question: onlyAfter.question, answers }))] : [];
  return [...condition, ...sections(text), context(labels.join(" "))];
}

function problemWords(found: DraftProblem, desk: Desk): string {
  const { say } = desk;
  if (found.problem === "unfit") return say("stopped-unfit", { fault: faultAt(found, desk) });
  const { problem, ...values } = found;
  return say(`stopped-${problem}`, values);
}

/** What does not fit in one modal is told, not dropped. */
function fitting(blocks: KnownBlock[], say: Say): KnownBlock[] {
  if (blocks.length <= limits.modalBlocks) return blocks;
  return [...blocks.slice(0, limits.modalBlocks - 1), context(say("draft-cut"))];
}
