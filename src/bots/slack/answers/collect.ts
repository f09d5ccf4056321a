import type { InputBlock, KnownBlock, ModalView } from "@slack/types";
import {
  type CollectedAnswer,
  collect,
  ideaOf,
  type TextQuestion,
  textQuestions,
  withoutPersonalData,
} from "../../../core/answers/collect.ts";
import { type FormField, paperFormOf } from "../../../core/answers/paper-form.ts";
import { PAPER_DAYS } from "../../../core/model/consultation/stage.ts";
import { ways } from "../../../core/model/messages/way.ts";
import { IDEAS } from "../../../core/model/resident.ts";
import { shorten, split } from "../../../core/texts/cut.ts";
import { context, grouped, longText, modal, option, optionalSelect, select, severalOf } from "../view/blocks.ts";
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
import { limits } from "../view/limits.ts";
import { COLLECT, FORM } from "../view/names.ts";

const AN_IDEA = `${IDEAS} idea`;

/** What stands between the parts of a message that one field cannot hold. */
type State = { between: string[] };

/** A message of a colleague becomes what a resident said: first it is shown, without personal data. */
export const openCollect: Handler = async (interaction, desk) => {
  const places = await desk.core.run(textQuestions);
  return show(interaction, collectView(desk.core.run(withoutPersonalData, interaction.value), places, desk.say));
};

/** The same for words that were typed behind the command: they stand nowhere else yet. */
export const openIdea: Handler = async (interaction, { core, say }) => {
  const places = await core.run(textQuestions);
  const text = core.run(withoutPersonalData, interaction.value);
  return { ...show(interaction, collectView(text, places, say, AN_IDEA)), typed: interaction.value };
};

export const submitCollect: Handler = async (interaction, { core, say }) => {
  const text = core.run(withoutPersonalData, wholeOf(interaction));
  const place = interaction.fields.place?.option;
  if (place === undefined) return keepOpen({ place: say("collect-choose") });
  const [slug = "", questionId = ""] = place.split(" ");
  if (text === "") return keepOpen({ text: say("collect-empty") });
  const given: CollectedAnswer =
    slug === IDEAS ? core.run(ideaOf, text) : { questionId, answer: { kind: "text", text } };
  const collected = await core.run(collect, slug, [given], "team", interaction);
  if (collected === "closed") return keepOpen({ place: say("collect-closed") });
  return update(toldView("collect-title", "collect-stored", say));
};

function collectView(text: string, places: TextQuestion[], say: Say, place?: string): ModalView {
  const pieces = split(text, limits.inputText);
  const parts = (pieces.length > 0 ? pieces : [""]).slice(0, limits.modalBlocks - BLOCKS_BESIDE);
  const fields = parts.map((initial, i) => {
    const part = say("collect-part", { part: i + 1, of: parts.length });
    return longText(fieldOf(i), parts.length > 1 ? part : say("collect-text"), { initial, isOptional: i > 0 });
  });
  const blocks = [context(say("collect-how")), placeField(places, say, place), ...fields];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  const state: State = { between: between(text, parts) };
  return modal({ title: say("collect-title"), ...buttons, callback: COLLECT, state, blocks });
}

/** Questions stand below their consultation, by their number there; nothing stands chosen but this place. */
function placeField(places: TextQuestion[], say: Say, place: string | undefined): InputBlock {
  const bySlug = [...Map.groupBy(places, ({ slug }) => slug)].slice(0, limits.selectOptions - 1);
  const titles = bySlug.map(([, [first]]) => first?.title ?? "");
  const isAlone = (title: string) => titles.filter((each) => sameInList(each, title)).length === 1;
  const groups = bySlug.map(([slug, questions], i) => {
    const title = titles[i] ?? "";
    const label = isAlone(title) ? title : `${shorten(title, limits.optionText - slug.length - 3)} · ${slug}`;
    const options = questions.map(({ questionId, question, number }) =>
      option(`${number}. ${question}`, `${slug} ${questionId}`),
    );
    return { label, options };
  });
  const idea = { label: say("collect-other"), options: [option(say("collect-idea"), AN_IDEA)] };
  return grouped("place", say("collect-place"), [...groups, idea], place);
}

function sameInList(one: string, other: string): boolean {
  return shorten(one, limits.optionText) === shorten(other, limits.optionText);
}

function fieldOf(part: number): string {
  return part === 0 ? "text" : `text ${part + 1}`;
}

/** Parts are cut at white space, which belongs to the message. */
function between(text: string, parts: string[]): string[] {
  let at = 0;
  return parts.slice(0, -1).map((part, i) => {
    at = text.indexOf(part, at) + part.length;
    const end = text.indexOf(parts[i + 1] ?? "", at);
    return text.slice(at, end);
  });
}

/** The parts of a message as one text again. */
function wholeOf({ fields, state }: Interaction): string {
  const { between: gaps = [] } = (state ?? {}) as Partial<State>;
  const parts = [...gaps, ""].map((gap, i) => `${fields[fieldOf(i)]?.value ?? ""}${gap}`);
  return parts.join("");
}

const BLOCKS_BESIDE = 6;

type FormState = { slug: string; stored: number };

/** Several answers in a row: from paper, by phone, in the street. */
export const openForm: Handler = async (interaction, desk) =>
  show(interaction, await formView({ slug: interaction.value, stored: 0 }, [], desk));

export const submitForm: Handler = async (interaction, desk) => {
  const { slug, stored } = interaction.state as FormState;
  const form = await desk.core.run(paperFormOf, slug);
  const { given, faults } = form?.read((fieldId) => answerIn(fieldId, interaction, desk)) ?? { given: [], faults: [] };
  if (faults.length > 0) {
    const errors = faults.map(({ fieldId, key }) => [`${fieldId}#${stored}`, desk.say(key)]);
    return keepOpen(Object.fromEntries(errors));
  }
  const way = ways.find((each) => each === interaction.fields.way?.option) ?? "paper";
  const collected = await desk.core.run(collect, slug, given, way, interaction);
  if (collected !== "stored") return keepOpen({ way: desk.say(`form-${collected}`, { days: PAPER_DAYS }) });
  return update(await formView({ slug, stored: stored + 1 }, [desk.say("form-stored", { count: stored + 1 })], desk));
};

/** Every new form has fields of its own names: Slack keeps what was filled in under names that it saw before. */
function answerIn(fieldId: string, { fields, state }: Interaction, { core }: Desk): { ids: string[]; text: string } {
  const field = fields[`${fieldId}#${(state as FormState).stored}`];
  return {
    ids: field?.options ?? (field?.option === undefined ? [] : [field.option]),
    text: core.run(withoutPersonalData, field?.value ?? ""),
  };
}

async function formView(state: FormState, told: string[], { core, say }: Desk): Promise<ModalView> {
  const form = await core.run(paperFormOf, state.slug);
  const fields = (form?.fields ?? []).map((field) => fieldBlock(field, `${field.id}#${state.stored}`));
  const way = select(
    "way",
    say("form-way"),
    ways.slice(0, -1).map((each) => option(say(`way-${each}`), each)),
  );
  const shown = fields.slice(0, limits.modalBlocks - BLOCKS_BESIDE);
  const rest = fields.length > shown.length ? [context(say("form-more", { count: fields.length - shown.length }))] : [];
  const time = form?.time.is === "late" ? { until: { date: form.time.until }, days: PAPER_DAYS } : undefined;
  const late = time ? [context(say("form-late", time))] : [];
  const reads = form?.audience === "residents" ? [context(say("form-council-reads"))] : [];
  const blocks = [...told.map(context), context(say("form-how")), ...late, ...reads, way, ...shown, ...rest];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("collect-title"), ...buttons, callback: FORM, state, blocks });
}

function fieldBlock({ type, label, options }: FormField, id: string): KnownBlock {
  const all = options.map(({ id: value, label: text }) => option(text, value));
  switch (type) {
    case "words":
      return longText(id, label, { isOptional: true });
    case "several":
      return severalOf(id, label, all);
    case "one":
      return optionalSelect(id, label, all);
  }
}
