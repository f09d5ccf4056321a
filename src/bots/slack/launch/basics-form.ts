import type { ModalView } from "@slack/types";
import {
  changeDraft,
  type DraftChange,
  readDraft,
  redraft,
  removeDraft,
  startDraft,
} from "../../../core/consultation/draft/draft.ts";
import type { Consultation } from "../../../core/model/consultation/consultation.ts";
import { rungs } from "../../../core/model/consultation/promise.ts";
import { earlier, withBasics, withoutQuestion } from "../../../core/model/drafts/draft.ts";
import { faultsInBasics } from "../../../core/model/drafts/draft-form.ts";
import { basicsIn, toBasics } from "../../../core/model/drafts/draft-values.ts";
import { merge, type Values } from "../../../core/model/drafts/merge.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import { openMenu } from "../overview/home.ts";
import * as block from "../view/blocks.ts";
import { backButton, filledIn, formFields, nowIn, refuseAll, refuseFields, type Shown } from "../view/fields.ts";
import { type Desk, type Handled, type Handler, type Interaction, show, update } from "../view/handler.ts";
import { lastChange } from "../view/last-change.ts";
import { limits } from "../view/limits.ts";
import { BASICS, RESUME } from "../view/names.ts";
import { draftView, goneView, tooLongView } from "./draft-view.ts";

type State = { draftId: string };

/** A form to fill in wholly, with what is known already. */
export function wholeForm(known: Values, interaction: Interaction, desk: Desk): ModalView {
  const usual = { rung: "consult", audience: "residents", moderation: "after" };
  return basicsView(undefined, { stored: { ...usual, ...known } }, interaction, desk);
}

export const changeBasics: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as State;
  const draft = await desk.core.run(readDraft, draftId);
  if (!draft) return show(interaction, goneView(desk));
  const [stored, above] = [basicsIn(draft, WRITTEN_IN), await lastChange(draftId, desk)];
  const isTooLong = Object.values(stored).some(({ length }) => length > limits.inputText);
  return show(interaction, isTooLong ? tooLongView(desk) : basicsView(draftId, { stored, above }, interaction, desk));
};

export const resume: Handler = async (interaction, desk) => show(interaction, await draftView(interaction.value, desk));

/** What runs now, to extend or correct it: publishing makes a new version. */
export const redraftPublished: Handler = async (interaction, desk) => {
  const draftId = await desk.core.run(redraft, interaction.value, interaction);
  return show(interaction, draftId === undefined ? goneView(desk) : await draftView(draftId, desk));
};

export const drop: Handler = async (interaction, desk) => {
  await desk.core.run(removeDraft, interaction.value, interaction);
  return openMenu(interaction, desk);
};

export const submitBasics: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as Partial<State>;
  const filled = filledIn(interaction);
  const basics = toBasics(nowIn(filled));
  const faults = Object.entries(faultsInBasics(basics)).map(([field, key]) => [field, desk.say(key)]);
  if (faults.length > 0) return refuseFields(Object.fromEntries(faults), filled);
  if (draftId === undefined) return update(await draftView(await desk.core.run(startDraft, basics, interaction), desk));
  const change: DraftChange = (draft, published) => {
    const { values, clashes } = merge(basicsIn(draft, WRITTEN_IN), filled);
    if (clashes.length > 0) return { clashes };
    return { content: withBasics(draft, toBasics(values), { slug: draft.slug, language: WRITTEN_IN, published }) };
  };
  const changed = await desk.core.run(changeDraft, draftId, change, interaction);
  if (changed.outcome === "changed") return update(await draftView(draftId, desk));
  if (changed.outcome !== "clash") return refuseAll(desk.say("draft-gone-words"), filled);
  const { draft, clashes } = changed;
  const shown = { stored: basicsIn(draft, WRITTEN_IN), filled, clashes, above: await lastChange(draftId, desk) };
  return update(basicsView(draftId, shown, interaction, desk));
};

export const removeQuestion: Handler = (interaction, desk) =>
  changed(interaction, desk, (draft) => withoutQuestion(draft, interaction.value));
export const moveEarlier: Handler = (interaction, desk) =>
  changed(interaction, desk, (draft) => earlier(draft, interaction.value));

async function changed(
  interaction: Interaction,
  desk: Desk,
  change: (draft: Consultation) => Consultation,
): Promise<Handled> {
  const { draftId } = interaction.state as State;
  await desk.core.run(changeDraft, draftId, (draft: Consultation) => ({ content: change(draft) }), interaction);
  return show(interaction, await draftView(draftId, desk));
}

/** What few consultations have: asked when a draft is changed, not when it is begun. */
const rare = [
  ["reasons", "basics-reasons"],
  ["try", "basics-try"],
  ["expect", "basics-expect"],
] as const;

function basicsView(draftId: string | undefined, shown: Shown, interaction: Interaction, { say }: Desk): ModalView {
  const { field, told, state } = formFields(shown, interaction, say);
  const short = (name: string, key: string) => field(name, (id, initial) => block.shortText(id, say(key), { initial }));
  const long = (name: string, key: string, isOptional = false) =>
    field(name, (id, initial) => block.longText(id, say(key), { initial, isOptional }));
  const day = (name: string, key: string) => field(name, (id, value) => block.dayField(id, say(key), value));
  const one = (name: string, values: readonly string[]) =>
    field(name, (id, chosen) => {
      const options = values.map((value) => block.option(say(`${name}-${value}`), value));
      return block.select(id, say(`basics-${name}`), options, chosen);
    });
  const blocks = [
    ...told,
    ...(draftId === undefined ? [] : [block.actions([backButton(say("back"), RESUME, draftId, say)])]),
    ...short("title", "basics-title"),
    ...long("decided", "basics-decided"),
    ...long("open", "basics-open"),
    ...short("decider", "basics-decider"),
    ...one("rung", rungs),
    ...day("opens", "basics-opens"),
    ...day("closes", "basics-closes"),
    ...day("answerBy", "basics-answer-by"),
    ...(draftId === undefined ? [] : long("because", "basics-because", true)),
    ...one("audience", ["residents", "team"]),
    ...one("moderation", ["after", "before"]),
    ...(draftId === undefined ? [] : one("results", ["after", "live"])),
    ...long("sources", "basics-sources", true),
    ...long("neighbourhoods", "basics-neighbourhoods", true),
    ...(draftId === undefined ? [] : rare.flatMap(([name, key]) => long(name, key, true))),
  ];
  const buttons = { submit: say("basics-submit"), close: say("moderate-close") };
  const known = draftId === undefined ? state : { ...state, draftId };
  return block.modal({ title: say("launch-title"), ...buttons, callback: BASICS, state: known, blocks });
}
