import type { KnownBlock, ModalView } from "@slack/types";
import { changeDraft, readDraft } from "../../core/consultation/draft.ts";
import { type Consultation, questionOf } from "../../core/model/consultation.ts";
import { withQuestion } from "../../core/model/draft.ts";
import { faultsInQuestion, linesOf, type QuestionForm } from "../../core/model/draft-form.ts";
import type { FormFieldName } from "../../core/model/kinds/kind-rules.ts";
import { kinds, type Question, rulesOf } from "../../core/model/kinds/kinds.ts";
import { inLanguage } from "../../core/model/language.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import * as block from "./blocks.ts";
import { draftView, goneView, tooLongView } from "./draft-view.ts";
import { type Handler, type Interaction, keepOpen, type Say, show, update } from "./handler.ts";
import { limits } from "./limits.ts";
import { QUESTION_FORM } from "./names.ts";

/** `slot` is part of the name of each field: Slack keeps what was filled in under a name that it saw before. */
type State = { draftId: string; kind: Question["kind"]; id?: string; slot: string };

export const addQuestion: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  const draft = await desk.core.run(readDraft, draftId);
  const kind = kinds.find((each) => each === interaction.value) ?? "text";
  return show(
    interaction,
    draft ? questionView({ draftId, kind, slot: interaction.key }, draft, desk.say) : goneView(desk),
  );
};

export const changeQuestion: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  const draft = await desk.core.run(readDraft, draftId);
  const question = draft && questionOf(draft, interaction.value);
  if (!question) return show(interaction, draft ? await draftView(draftId, desk) : goneView(desk));
  if (isTooLongHere(question)) return show(interaction, tooLongView(desk));
  const state = { draftId, kind: question.kind, id: question.id, slot: interaction.key };
  return show(interaction, questionView(state, draft, desk.say, question));
};

export const submitQuestionForm: Handler = async (interaction, desk) => {
  const { draftId, id, slot, ...state } = interaction.state as State;
  const draft = await desk.core.run(readDraft, draftId);
  if (!draft) return update(goneView(desk));
  const { form, mixed } = readForm(interaction, state.kind, slot);
  const faults = { ...faultsInQuestion(form, draft, id), ...(mixed && { showIf: "fault-show-if" }) };
  const errors = Object.entries(faults).map(([field, key]) => [`${field} ${slot}`, desk.say(key)]);
  if (errors.length > 0) return keepOpen(Object.fromEntries(errors));
  await desk.core.run(
    changeDraft,
    draftId,
    (newest, published) => withQuestion(newest, form, id, TEAM_LANGUAGE, published),
    interaction,
  );
  return update(await draftView(draftId, desk));
};

/** Longer than a field takes: opening and saving it would cut it. */
function isTooLongHere(question: Question): boolean {
  return [linesIn(question), inLanguage(question.text, TEAM_LANGUAGE).literal].some(
    ({ length }) => length > limits.inputText,
  );
}

/** `mixed`: conditions on more than one question were picked, which a question cannot have. */
function readForm(
  { fields }: Interaction,
  kind: Question["kind"],
  slot: string,
): { form: QuestionForm; mixed: boolean } {
  const field = (name: string) => fields[`${name} ${slot}`];
  const words = (name: string) => (field(name)?.value ?? "").trim();
  const picked = (field("showIf")?.options ?? []).map((value) => value.split(" "));
  const [question] = picked[0] ?? [];
  const form = {
    kind,
    text: words("text"),
    parts: linesOf(words("parts")),
    low: words("low"),
    high: words("high"),
    own: field("own")?.option === "own",
    ...(question !== undefined && { showIf: { question, is: picked.map(([, id = ""]) => id) } }),
  };
  return { form, mixed: picked.some(([other]) => other !== question) };
}

/** Options or statements, a line each. */
function linesIn(question: Question): string {
  const { parts, partsField } = rulesOf(question);
  return partsField
    ? parts(question)
        .map(({ text }) => inLanguage(text, TEAM_LANGUAGE).literal)
        .join("\n")
    : "";
}

/** How each field that a kind can ask for is drawn here. */
const fields: Record<
  FormFieldName,
  (id: string, label: string, question: Question | undefined, say: Say) => KnownBlock
> = {
  parts: (id, label, question) => block.longText(id, label, question && linesIn(question)),
  low: (id, label, question) => block.shortText(id, label, partNamed("low", question)),
  high: (id, label, question) => block.shortText(id, label, partNamed("high", question)),
  own(id, label, question, say) {
    const options = (["not-own", "own"] as const).map((each) => block.option(say(`statements-${each}`), each));
    return block.select(id, label, options, question && "own" in question && question.own ? "own" : "not-own");
  },
};

function partNamed(name: string, question: Question | undefined): string | undefined {
  const all = question ? rulesOf(question).parts(question) : [];
  const part = all.find(({ id }) => id === name);
  return part && inLanguage(part.text, TEAM_LANGUAGE).literal;
}

function questionView(state: State, draft: Consultation, say: Say, question?: Question): ModalView {
  const { kind, slot } = state;
  const name = (field: string) => `${field} ${slot}`;
  const blocks: KnownBlock[] = [
    block.context(say(`kind-${kind}-how`)),
    block.longText(name("text"), say("question-text"), question && inLanguage(question.text, TEAM_LANGUAGE).literal),
    ...rulesOf({ kind }).formFields.map((field) =>
      fields[field.name](name(field.name), say(field.label), question, say),
    ),
    ...conditionField(name("showIf"), draft, say, question),
  ];
  const buttons = { submit: say("basics-submit"), close: say("moderate-close") };
  return block.modal({ title: say("question-title"), ...buttons, callback: QUESTION_FORM, state, blocks });
}

/** Every option of an earlier question can be the condition for this one. */
function conditionField(id: string, draft: Consultation, say: Say, question: Question | undefined): KnownBlock[] {
  const at = question ? draft.questions.findIndex((each) => each.id === question.id) : draft.questions.length;
  const options = draft.questions.slice(0, at).flatMap((each, i) =>
    conditionsOn(each, draft).map((one) => {
      const label = `${i + 1}. ${inLanguage(each.text, TEAM_LANGUAGE).literal}`;
      return block.option(
        `${rulesOf(each).label(each, one.id, TEAM_LANGUAGE, draft)} · ${label}`,
        `${each.id} ${one.id}`,
      );
    }),
  );
  const { question: on = "", is = [] } = question?.showIf ?? {};
  return options.length > 0
    ? [
        block.severalOf(
          id,
          say("question-show-if"),
          options,
          is.map((one) => `${on} ${one}`),
        ),
      ]
    : [];
}

function conditionsOn(question: Question, draft: Consultation) {
  const { isCondition, options } = rulesOf(question);
  return isCondition ? options(question, draft) : [];
}
