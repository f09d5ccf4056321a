import type {
  ActionsBlock,
  Button,
  ConfirmationDialog,
  ContextBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  ModalView,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from "@slack/types";
import { shorten, split } from "../../../core/texts/cut.ts";
import { limits } from "./limits.ts";

/** Text as it is: Slack reads no markup, mentions or emoji names in it. */
function plain(text: string, most: number = limits.sectionText): PlainTextElement {
  return { type: "plain_text", text: shorten(text.trim() === "" ? "–" : text, most), emoji: false };
}

export function header(text: string): HeaderBlock {
  return { type: "header", text: plain(text, limits.headerText) };
}

/** A text of any length, in as many sections as it takes. */
export function sections(text: string): SectionBlock[] {
  return split(text, limits.sectionText).map((piece) => ({ type: "section", text: plain(piece) }));
}

export function section(text: string, accessory?: Button | Overflow): SectionBlock {
  return { type: "section", text: plain(text), ...(accessory && { accessory }) };
}

export function context(text: string): ContextBlock {
  return { type: "context", elements: [plain(text)] };
}

/** Our own words with a colleague's name in them; never words of a resident. */
export function withMention(text: string): ContextBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text: shorten(text, limits.sectionText) }] };
}

/** `action` names the handler; the value is what it needs to know. */
export function button(label: string, action: string, value: string): Button {
  return { type: "button", text: plain(label, limits.buttonText), action_id: action, value };
}

/** Leads out of Slack. Slack tells that it was pressed as well: without a value, so that it means nothing. */
export function linkButton(label: string, action: string, url: string): Button {
  return { type: "button", text: plain(label, limits.buttonText), action_id: action, url, style: "primary" };
}

/** The `action_id` of every list of acts; what is picked in it names the handler and what that needs to know. */
export const MORE = "_more";

type SeldomAct = { label: string; action: string; value: string };

/** Acts that are seldom needed, behind three dots. */
export function more(acts: SeldomAct[]): Overflow {
  return { type: "overflow", action_id: MORE, options: optionsOf(acts) };
}

/** The same, where there may be more of them than fit behind three dots. */
export function moreOf(label: string, acts: SeldomAct[]): StaticSelect {
  return pick(label, MORE, optionsOf(acts));
}

function optionsOf(acts: SeldomAct[]): PlainTextOption[] {
  return acts.map(({ label, action, value }) => option(label, `${action} ${value}`));
}

/** A list in which picking something is the act itself. */
export function pick(label: string, action: string, options: PlainTextOption[]): StaticSelect {
  const most = options.slice(0, limits.selectOptions);
  return { type: "static_select", action_id: action, placeholder: plain(label, limits.placeholder), options: most };
}

export function actions(buttons: ActionsBlock["elements"]): ActionsBlock {
  return { type: "actions", elements: buttons };
}

/** Asks once more before something is done that cannot be undone. */
export function confirmation(title: string, text: string, yes: string, no: string): ConfirmationDialog {
  return {
    title: plain(title, limits.confirmTitle),
    text: plain(text, limits.confirmText),
    confirm: plain(yes, limits.confirmButton),
    deny: plain(no, limits.confirmButton),
  };
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plain(label, limits.optionText), value };
}

/** A field under a label; its block is named by the question that it answers. */
function input(id: string, label: string, element: InputBlock["element"], optional = false): InputBlock {
  const labelled = { block_id: id, label: plain(label, limits.inputLabel), element };
  return { type: "input", ...labelled, ...(optional && { optional }) };
}

/** A list to pick one from; the first option stands chosen, or the one with this value. */
export function select(id: string, label: string, all: PlainTextOption[], value?: string): InputBlock {
  const options = all.slice(0, limits.selectOptions);
  const first = options.find((each) => each.value === value) ?? options[0];
  const chosen = first && { initial_option: first };
  return input(id, label, { type: "static_select", action_id: "value", options, ...chosen });
}

/** A list from which one may be picked, or none. */
export function optionalSelect(id: string, label: string, options: PlainTextOption[]): InputBlock {
  const most = options.slice(0, limits.selectOptions);
  return input(id, label, { type: "static_select", action_id: "value", options: most }, true);
}

/** A list from which several may be picked, or none. */
export function severalOf(id: string, label: string, options: PlainTextOption[], values: string[] = []): InputBlock {
  const isChosen = ({ value = "" }: PlainTextOption) => values.includes(value);
  const chosen = options.filter(isChosen).slice(0, limits.selectOptions);
  const most = [...chosen, ...options.filter((each) => !isChosen(each))].slice(0, limits.selectOptions);
  const begun = chosen.length > 0 ? { initial_options: chosen } : {};
  return input(id, label, { type: "multi_static_select", action_id: "value", options: most, ...begun }, true);
}

/** A list to pick one from in which nothing stands chosen before somebody chooses. */
export function choice(id: string, label: string, all: PlainTextOption[], value?: string): InputBlock {
  const options = all.slice(0, limits.selectOptions);
  const chosen = options.find((each) => each.value === value);
  const begun = chosen && { initial_option: chosen };
  return input(id, label, { type: "static_select", action_id: "value", options, ...begun });
}

/** The same in groups, each below its own label. */
export function grouped(
  id: string,
  label: string,
  groups: { label: string; options: PlainTextOption[] }[],
  value?: string,
): InputBlock {
  const most = groups.slice(0, limits.selectOptions).map((group) => ({
    label: plain(group.label, limits.optionText),
    options: group.options.slice(0, limits.selectOptions),
  }));
  const chosen = most.flatMap(({ options }) => options).find((each) => each.value === value);
  const begun = chosen && { initial_option: chosen };
  return input(id, label, { type: "static_select", action_id: "value", option_groups: most, ...begun });
}

type Words = { initial?: string | undefined; isOptional?: boolean; most?: number };

/** A field for words of more than one line. */
export function longText(id: string, label: string, words: Words = {}): InputBlock {
  return textField(id, label, true, words);
}

/** A field for words of one line. */
export function shortText(id: string, label: string, words: Words = {}): InputBlock {
  return textField(id, label, false, words);
}

/** Slack counts along, and takes no more than `most`; what stands there already is never cut below what it is. */
function textField(id: string, label: string, multiline: boolean, { initial = "", isOptional, most }: Words) {
  const longest = Math.min(
    Math.max(most ?? 0, most === undefined ? limits.inputText : initial.length),
    limits.inputText,
  );
  const begun = initial === "" ? {} : { initial_value: shorten(initial, longest) };
  const element = { type: "plain_text_input", action_id: "value", multiline, max_length: longest, ...begun } as const;
  return input(id, label, element, isOptional);
}

/** A field for a day, as YYYY-MM-DD. */
export function dayField(id: string, label: string, initial: string): InputBlock {
  return input(id, label, { type: "datepicker", action_id: "value", initial_date: initial });
}

/** A field for a colleague. */
export function colleagueField(id: string, label: string, initial: string | undefined): InputBlock {
  const chosen = initial === undefined ? {} : { initial_user: initial };
  return input(id, label, { type: "users_select", action_id: "value", ...chosen });
}

/** A field for one file. */
export function fileField(id: string, label: string, filetypes: string[]): InputBlock {
  return input(id, label, { type: "file_input", action_id: "value", filetypes, max_files: 1 });
}

type Modal = { title: string; close: string; submit?: string; callback: string; blocks: KnownBlock[]; state?: unknown };

/** A modal; `state` comes back with everything that is done in it. */
export function modal({ title, close, submit, callback, blocks, state }: Modal): ModalView {
  return {
    type: "modal",
    callback_id: callback,
    title: plain(title, limits.viewTitle),
    close: plain(close, limits.viewButton),
    ...(submit !== undefined && { submit: plain(submit, limits.viewButton) }),
    ...(state !== undefined && { private_metadata: JSON.stringify(state) }),
    blocks: blocks.slice(0, limits.modalBlocks),
  };
}

/** For the line that stands in a notification: there Slack does read markup. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
