import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { changeDraft, type DraftChange, readDraft } from "../../../core/consultation/draft/draft.ts";
import { type Consultation, questionOf } from "../../../core/model/consultation/consultation.ts";
import { LONGEST_LABEL } from "../../../core/model/consultation/question-parts.ts";
import { withQuestion } from "../../../core/model/drafts/draft.ts";
import { faultsInQuestion, linesOf } from "../../../core/model/drafts/draft-form.ts";
import { questionIn, toQuestionForm } from "../../../core/model/drafts/draft-values.ts";
import { type Merged, merge } from "../../../core/model/drafts/merge.ts";
import type { FormFieldName } from "../../../core/model/kinds/kind-rules.ts";
import { kinds, type Question, rulesOf } from "../../../core/model/kinds/kinds.ts";
import { inLanguage } from "../../../core/model/language.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import * as block from "../view/blocks.ts";
import {
  backButton,
  type FilledIn,
  filledIn,
  formFields,
  nowIn,
  refuseAll,
  refuseFields,
  type Shown,
} from "../view/fields.ts";
import { type Handler, type Interaction, type Say, show, update } from "../view/handler.ts";
import { lastChange } from "../view/last-change.ts";
import { limits } from "../view/limits.ts";
import { QUESTION_FORM, RESUME } from "../view/names.ts";
import { draftView, goneView, tooLongView } from "./draft-view.ts";

type State = { draftId: string; kind: Question["kind"]; id?: string };

export const addQuestion: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  const draft = await desk.core.run(readDraft, draftId);
  const kind = kinds.find((each) => each === interaction.value) ?? "text";
  const shown = { stored: { own: "not-own" }, above: await lastChange(draftId, desk) };
  const view = draft && questionView({ draftId, kind }, draft, shown, interaction, desk.say);
  return show(interaction, view ?? goneView(desk));
};

export const changeQuestion: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  const draft = await desk.core.run(readDraft, draftId);
  const question = draft && questionOf(draft, interaction.value);
  if (!question) return show(interaction, draft ? await draftView(draftId, desk) : goneView(desk));
  const stored = questionIn(question, WRITTEN_IN);
  // Longer than a field takes: opening and saving it would cut it.
  if (Object.values(stored).some(({ length }) => length > limits.inputText))
    return show(interaction, tooLongView(desk));
  const about = { draftId, kind: question.kind, id: question.id };
  return show(
    interaction,
    questionView(about, draft, { stored, above: await lastChange(draftId, desk) }, interaction, desk.say),
  );
};

export const submitQuestionForm: Handler = async (interaction, desk) => {
  const { draftId, id, kind } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const draft = await core.run(readDraft, draftId);
  if (!draft) return refuseAll(say("draft-gone-words"), filled);
  const { form, mixed } = toQuestionForm(kind, nowIn(filled));
  const at = sameQuestion(draft, id, kind)?.id;
  const faults = { ...faultsInQuestion(form, draft, at), ...(mixed && { showIf: "fault-show-if" }) };
  const errors = Object.entries(faults).map(([field, key]) => [field, say(key)]);
  if (errors.length > 0) return refuseFields(Object.fromEntries(errors), filled);
  const change: DraftChange = (newest, published) => {
    const { values, clashes } = merged(newest, { id, kind, filled });
    if (clashes.length > 0) return { clashes };
    const [changedForm, place] = [toQuestionForm(kind, values).form, sameQuestion(newest, id, kind)?.id];
    return { content: withQuestion(newest, changedForm, place, WRITTEN_IN, published) };
  };
  const changed = await core.run(changeDraft, draftId, change, interaction);
  if (changed.outcome === "gone") return refuseAll(say("draft-gone-words"), filled);
  if (changed.outcome === "clash") {
    const question = sameQuestion(changed.draft, id, kind);
    const stored = question ? questionIn(question, WRITTEN_IN) : {};
    const shown = { stored, filled, clashes: changed.clashes, above: await lastChange(draftId, desk) };
    return update(questionView({ draftId, kind, ...(id && { id }) }, changed.draft, shown, interaction, say));
  }
  const isBack = id !== undefined && at === undefined;
  return update(await draftView(draftId, desk, isBack ? say("question-back") : undefined));
};

/** A question that a colleague took away meanwhile comes back as the last one, as this colleague wrote it. */
function merged(
  draft: Consultation,
  { id, kind, filled }: { id: string | undefined; kind: Question["kind"]; filled: FilledIn },
): Merged {
  const question = sameQuestion(draft, id, kind);
  return question ? merge(questionIn(question, WRITTEN_IN), filled) : { values: nowIn(filled), clashes: [] };
}

/** An id may be given again after a question was taken away: then it is another question. */
function sameQuestion(draft: Consultation, id: string | undefined, kind: Question["kind"]): Question | undefined {
  return draft.questions.find((each) => each.id === id && each.kind === kind);
}

/** How each field that a kind can ask for is drawn here. */
const fields: Record<FormFieldName, (id: string, label: string, value: string, say: Say) => InputBlock> = {
  parts: (id, label, initial) => block.longText(id, label, { initial }),
  low: (id, label, initial) => block.shortText(id, label, { initial, most: LONGEST_LABEL }),
  high: (id, label, initial) => block.shortText(id, label, { initial, most: LONGEST_LABEL }),
  own(id, label, value, say) {
    const options = (["not-own", "own"] as const).map((each) => block.option(say(`statements-${each}`), each));
    return block.select(id, label, options, value);
  },
};

function questionView(about: State, draft: Consultation, shown: Shown, interaction: Interaction, say: Say): ModalView {
  const { kind, draftId, id: questionId } = about;
  const { field, told, state } = formFields(shown, interaction, say);
  const conditions = conditionOptions(draft, questionId);
  const blocks: KnownBlock[] = [
    ...told,
    block.actions([backButton(say("back"), RESUME, draftId, say)]),
    block.context(say(`kind-${kind}-how`)),
    ...field("text", (id, initial) => block.longText(id, say("question-text"), { initial })),
    ...rulesOf({ kind }).formFields.flatMap(({ name, label }) =>
      field(name, (id, value) => fields[name](id, say(label), value, say)),
    ),
    ...(conditions.length === 0
      ? []
      : field("showIf", (id, value) => block.severalOf(id, say("question-show-if"), conditions, linesOf(value)))),
  ];
  const buttons = { submit: say("basics-submit"), close: say("moderate-close") };
  const known = { ...state, ...about };
  return block.modal({ title: say("question-title"), ...buttons, callback: QUESTION_FORM, state: known, blocks });
}

/** Every option of an earlier question can be the condition for this one. */
function conditionOptions(draft: Consultation, questionId: string | undefined): PlainTextOption[] {
  const found = draft.questions.findIndex((each) => each.id === questionId);
  return draft.questions.slice(0, found < 0 ? undefined : found).flatMap((each, i) =>
    conditionsOn(each, draft).map((one) => {
      const label = `${i + 1}. ${inLanguage(each.text, WRITTEN_IN).literal}`;
      const words = `${rulesOf(each).label(each, one.id, WRITTEN_IN, draft)} · ${label}`;
      return block.option(words, `${each.id} ${one.id}`);
    }),
  );
}

function conditionsOn(question: Question, draft: Consultation) {
  const { isCondition, options } = rulesOf(question);
  return isCondition ? options(question, draft) : [];
}
