import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  ModalView,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
} from "@slack/types";
import { shorten, split } from "../../core/texts/cut.ts";
import { limits } from "./limits.ts";

/** Text as it is: Slack reads no markup, mentions or emoji names in it. */
export function plain(text: string, most: number = limits.sectionText): PlainTextElement {
  return { type: "plain_text", text: shorten(text.trim() === "" ? "–" : text, most), emoji: false };
}

export function header(text: string): HeaderBlock {
  return { type: "header", text: plain(text, limits.headerText) };
}

/** A text of any length, in as many sections as it takes. */
export function sections(text: string): SectionBlock[] {
  return split(text, limits.sectionText).map((piece) => ({ type: "section", text: plain(piece) }));
}

export function section(text: string): SectionBlock {
  return { type: "section", text: plain(text) };
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

export function actions(buttons: Button[]): ActionsBlock {
  return { type: "actions", elements: buttons };
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plain(label, limits.optionText), value };
}

/** A field under a label; its block is named by the question that it answers. */
function input(id: string, label: string, element: InputBlock["element"], optional = false): InputBlock {
  const labelled = { block_id: id, label: plain(label, limits.inputLabel), element };
  return { type: "input", ...labelled, ...(optional && { optional }) };
}

/** A list to pick one from; the first option stands chosen. */
export function select(id: string, label: string, [first, ...rest]: PlainTextOption[]): InputBlock {
  const options = (first ? [first, ...rest] : []).slice(0, limits.selectOptions);
  const chosen = first && { initial_option: first };
  return input(id, label, { type: "static_select", action_id: "value", options, ...chosen });
}

/** A list from which one may be picked, or none. */
export function optionalSelect(id: string, label: string, options: PlainTextOption[]): InputBlock {
  const most = options.slice(0, limits.selectOptions);
  return input(id, label, { type: "static_select", action_id: "value", options: most }, true);
}

/** A list from which several may be picked, or none. */
export function severalOf(id: string, label: string, options: PlainTextOption[]): InputBlock {
  const most = options.slice(0, limits.selectOptions);
  return input(id, label, { type: "multi_static_select", action_id: "value", options: most }, true);
}

/** A field for words of more than one line. */
export function longText(id: string, label: string, initial = ""): InputBlock {
  const begun = initial === "" ? {} : { initial_value: shorten(initial, limits.inputText) };
  const element = { type: "plain_text_input", action_id: "value", multiline: true } as const;
  return input(id, label, { ...element, max_length: limits.inputText, ...begun });
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
