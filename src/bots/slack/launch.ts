import type { KnownBlock, ModalView } from "@slack/types";
import { keepDraft, publishDraft } from "../../core/consultation/draft.ts";
import { closeConsultation } from "../../core/consultation/launch.ts";
import {
  type DraftPreview,
  type DraftProblem,
  type PreviewMessage,
  previewDraft,
} from "../../core/consultation/preview-draft.ts";
import { type TakenToCouncil, takeToCouncil } from "../../core/consultation/take-to-council.ts";
import { languageName } from "../../core/model/language.ts";
import { mayFollow, type Stage } from "../../core/model/stage.ts";
import { actions, button, context, fileField, modal, section, sections } from "./blocks.ts";
import { goneView } from "./draft-view.ts";
import { faultAt, fileFaults } from "./faults.ts";
import { type Desk, type Handler, type Interaction, keepOpen, type Say, show, toldView, update } from "./handler.ts";
import { menuAfter } from "./home.ts";
import { limits } from "./limits.ts";
import { DRAFT, FILE, RESUME } from "./names.ts";

const LARGEST_FILE_CHARACTERS = 200_000;

/** Takes no more answers; the overview shows that at once. Two colleagues who close do it once. */
export const close: Handler = async (interaction, desk) => {
  const was = await desk.core.run(closeConsultation, interaction.value, interaction);
  const isDone = was !== undefined && mayFollow("close", was) !== "no";
  return menuAfter(isDone ? undefined : desk.say(was ? "close-not-any-more" : "outcomes-gone"), interaction, desk);
};

const refusals: Record<Exclude<TakenToCouncil["outcome"], "taken">, string> = {
  unknown: "outcomes-gone",
  already: "with-council-already",
  "not-closed": "with-council-not-closed",
  answering: "with-council-answering",
  answered: "with-council-answered",
};

/** A closed consultation is with who decides from now on; the overview shows that at once. */
export const markWithCouncil: Handler = async (interaction, desk) => {
  const { outcome } = await desk.core.run(takeToCouncil, interaction.value, interaction);
  return menuAfter(outcome === "taken" ? undefined : desk.say(refusals[outcome]), interaction, desk);
};

export const openFile: Handler = async (interaction, { say }) => {
  const blocks = [context(say("file-how")), fileField("file", say("file-field"), ["yaml", "yml", "txt"])];
  const buttons = { submit: say("file-submit"), close: say("moderate-close") };
  return show(interaction, modal({ title: say("launch-title"), ...buttons, callback: FILE, blocks }));
};

/**
 * A file that comes at once is kept as a draft before Slack is answered; for a slow one "one moment" is shown, and what
 * was read takes its place after the answer. Only such a slow one is lost when the program dies in between.
 */
export const submitFile: Handler = async (interaction, desk) => {
  const { say } = desk;
  const { viewId } = interaction;
  const url = interaction.fields.file?.file;
  if (url === undefined) return keepOpen({ file: say("file-none") });
  const coming = desk
    .download(url)
    .catch(() => undefined)
    .then((yaml) => fileView(yaml, interaction, desk));
  const view = await Promise.race([coming, sleep(PATIENCE_MILLISECONDS)]);
  if (view) return update(view);
  return {
    ...update(toldView("launch-title", "file-reading", say)),
    show: async (client) => viewId && client.views.update({ view_id: viewId, view: await coming }),
  };
};

/** Slack waits three seconds for its answer. */
const PATIENCE_MILLISECONDS = 1500;

function sleep(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function fileView(yaml: string | undefined, interaction: Interaction, desk: Desk): Promise<ModalView> {
  const { say } = desk;
  if (yaml === undefined || yaml.length > LARGEST_FILE_CHARACTERS)
    return toldView("launch-title", "file-unreadable", say);
  const kept = await desk.core.run(keepDraft, yaml, interaction);
  if ("problems" in kept)
    return toldView("launch-title", [section(say("file-problems")), ...sections(fileFaults(kept.problems, desk))], say);
  return lookAt(kept.draftId, desk);
}

/** From the overview of a draft to what residents will see. */
export const submitLook: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  return update(await lookAt(draftId, desk));
};

async function lookAt(draftId: string, desk: Desk, told?: string): Promise<ModalView> {
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
  const blocks = [
    ...(told === undefined ? [] : [section(told)]),
    actions([button(say("button-redraft"), RESUME, draftId)]),
    ...(isGood ? [] : [section(say("draft-stopped"))]),
    ...(reopens ? [section(reopensWords(reopens, say))] : []),
    ...(remarks.length > 0 ? remarks.slice(0, limits.modalBlocks / 2) : [context(say("draft-plain"))]),
    ...untranslated.map(({ language, paths }) =>
      context(say("draft-untranslated", { language: languageName(language), count: paths.length })),
    ),
    context(say("draft-how")),
    ...messages.flatMap((message) => messageBlocks(message, say)),
  ];
  const fitting =
    blocks.length > limits.modalBlocks
      ? [...blocks.slice(0, limits.modalBlocks - 1), context(say("draft-cut"))]
      : blocks;
  const submit = isGood ? { submit: say("draft-publish") } : {};
  return modal({
    title: say("launch-title"),
    close: say("moderate-close"),
    ...submit,
    callback: DRAFT,
    state: { draftId, version },
    blocks: fitting,
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

export const submitDraft: Handler = async (interaction, desk) => {
  const { say } = desk;
  const { draftId, version: seen } = interaction.state as { draftId: string; version: number };
  const launched = await desk.core.run(publishDraft, draftId, seen, interaction);
  if (!launched) return update(goneView(desk));
  if (launched.outcome === "changed") return update(await lookAt(draftId, desk, say("draft-changed")));
  if (launched.outcome === "refused") return update(await lookAt(draftId, desk));
  const { version, links: ways } = launched;
  const links = [...ways.map(({ name, url }) => section(`${name}\n${url}`)), context(say("draft-codes"))];
  return update(toldView("launch-title", [section(say(`draft-${launched.outcome}`, { version })), ...links], say));
};

function problemWords(found: DraftProblem, desk: Desk): string {
  const { say } = desk;
  if (found.problem === "unfit") return say("stopped-unfit", { fault: faultAt(found, desk) });
  const { problem, ...values } = found;
  return say(`stopped-${problem}`, values);
}
