import type { ModalView } from "@slack/types";
import { type Beginning, beginDraft, type From, readToCopy, usualDays } from "../../../core/consultation/begin.ts";
import { templates } from "../../../core/model/drafts/templates.ts";
import * as block from "../view/blocks.ts";
import { type Desk, type Handler, keepOpen, type Say, show, toldView, update } from "../view/handler.ts";
import { BEGINNING } from "../view/names.ts";
import { wholeForm } from "./basics-form.ts";
import { lookAt } from "./draft-preview.ts";
import { goneView } from "./draft-view.ts";

/** `copy`: what is copied, by its slug. */
type State = { copy?: string };

/** To begin without a template. */
const NOTHING = "nothing";

/** Asks only what cannot be guessed. */
export const openNew: Handler = async (interaction, desk) => {
  const { closes, answerBy } = desk.core.run(usualDays);
  return show(interaction, beginView({}, { title: "", decider: "", closes, answerBy }, undefined, desk.say));
};

/** The same for a copy of what was asked before, with the words of then. */
export const openCopy: Handler = async (interaction, desk) => {
  const copied = await desk.core.run(readToCopy, interaction.value);
  if (!copied) return show(interaction, toldView("launch-title", "outcomes-gone", desk.say));
  const { closes, answerBy } = desk.core.run(usualDays);
  const beginning = { ...copied, closes, answerBy };
  return show(interaction, beginView({ copy: interaction.value }, beginning, copied.title, desk.say));
};

export const submitBeginning: Handler = async (interaction, desk) => {
  const { fields } = interaction;
  const { copy } = (interaction.state ?? {}) as State;
  const beginning: Beginning = {
    title: fields.title?.value?.trim() ?? "",
    decider: fields.decider?.value?.trim() ?? "",
    closes: fields.closes?.day ?? "",
    answerBy: fields.answerBy?.day ?? "",
  };
  const errors = faultsIn(beginning, desk);
  if (Object.keys(errors).length > 0) return keepOpen(errors);
  const template = fields.from?.option ?? NOTHING;
  if (copy === undefined && template === NOTHING) {
    const { opens } = desk.core.run(usualDays);
    return update(wholeForm({ ...beginning, opens }, interaction, desk));
  }
  const from: From = copy === undefined ? { template } : { copy };
  const draftId = await desk.core.run(beginDraft, from, beginning, interaction);
  const told = desk.say(copy === undefined ? "begin-look" : "begin-look-copy");
  return update(draftId === undefined ? goneView(desk) : await lookAt(draftId, desk, told));
};

function faultsIn({ title, decider, closes, answerBy }: Beginning, { core, say }: Desk): Record<string, string> {
  return {
    ...(title === "" && { title: say("begin-empty") }),
    ...(decider === "" && { decider: say("begin-empty") }),
    ...(closes < core.calendar.day(core.now()) && { closes: say("begin-past") }),
    ...(answerBy < closes && { answerBy: say("fault-answer-by") }),
  };
}

function beginView(state: State, beginning: Beginning, copied: string | undefined, say: Say): ModalView {
  const { title, decider, closes, answerBy } = beginning;
  const options = [...templates.map(({ id }) => id), NOTHING].map((id) => block.option(say(`template-${id}`), id));
  const from =
    copied === undefined
      ? block.select("from", say("begin-from"), options)
      : block.context(say("begin-copy", { title: copied }));
  return block.modal({
    title: say("launch-title"),
    submit: say("file-submit"),
    close: say("moderate-close"),
    callback: BEGINNING,
    state,
    blocks: [
      from,
      block.shortText("title", say("basics-title"), { initial: title }),
      block.shortText("decider", say("basics-decider"), { initial: decider }),
      block.dayField("closes", say("begin-closes"), closes),
      block.dayField("answerBy", say("basics-answer-by"), answerBy),
      block.context(say("begin-how")),
    ],
  });
}
