import type { ModalView } from "@slack/types";
import { keepFile } from "../../../core/consultation/begin.ts";
import { publishDraft } from "../../../core/consultation/draft/draft.ts";
import { closeConsultation } from "../../../core/consultation/launch.ts";
import { type TakenToCouncil, takeToCouncil } from "../../../core/consultation/take-to-council.ts";
import { mayFollow } from "../../../core/model/consultation/stage.ts";
import type { Lessons } from "../../../core/model/digests/lessons.ts";
import { menuAfter } from "../overview/home.ts";
import { context, fileField, modal, section, sections } from "../view/blocks.ts";
import {
  type Desk,
  type Handler,
  type Interaction,
  keepOpen,
  type Say,
  show,
  toldView,
  update,
} from "../view/handler.ts";
import { FILE } from "../view/names.ts";
import { lookAt } from "./draft-preview.ts";
import { goneView } from "./draft-view.ts";
import { fileFaults } from "./faults.ts";

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
  const kept = await desk.core.run(keepFile, yaml, interaction);
  if ("problems" in kept)
    return toldView("launch-title", [section(say("file-problems")), ...sections(fileFaults(kept.problems, desk))], say);
  return lookAt(kept.draftId, desk, kept.card && learnedThere(kept.card, say));
}

/** What the other town writes on its card, for who begins with it. */
function learnedThere({ municipality, failed, again }: Lessons, say: Say): string {
  return [
    say("begin-card", { municipality }),
    ...(failed === "" ? [] : [say("begin-card-failed", { words: failed })]),
    ...(again === "" ? [] : [say("begin-card-again", { words: again })]),
  ].join("\n\n");
}

/** From the overview of a draft to what residents will see. */
export const submitLook: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  return update(await lookAt(draftId, desk));
};

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
