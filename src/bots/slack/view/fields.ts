import type { Button, InputBlock, KnownBlock } from "@slack/types";
import { type Filled, isUntouched, type Values } from "../../../core/model/drafts/merge.ts";
import { markOf } from "../../../core/model/mark.ts";
import { button, confirmation, section } from "./blocks.ts";
import { type Field, type Handled, type Interaction, keepOpen, type Say } from "./handler.ts";

/** What came back; `rest` is what stands behind the name in the id of the field. */
export type FilledIn = Record<string, Filled[string] & { rest: string }>;

/**
 * What a form is shown with: what is stored, what a colleague filled in before somebody else was first, and what stands
 * above all fields.
 */
export type Shown = { stored: Values; filled?: FilledIn; clashes?: string[]; above?: KnownBlock[] };

/**
 * What a form has to know of itself when it comes back. `slot` tells one opening from the next: Slack keeps what was filled
 * in under an id that it saw before. `seen` are the marks of what this colleague saw that others made of a field meanwhile.
 */
export type FormState = { slot: string; seen: Record<string, string> };

export type FormFields = {
  /** A field, below what somebody else wrote there meanwhile. */
  field(name: string, draw: (id: string, value: string) => InputBlock): KnownBlock[];
  /** What stands above all fields. */
  told: KnownBlock[];
  state: FormState;
};

/**
 * The fields of a form. The id of each carries the mark of what is stored, so that what comes back tells whether it is
 * still that. A field that was filled in keeps its id: Slack then keeps the words, and asks before they are closed away.
 */
export function formFields(
  { stored, filled = {}, clashes = [], above = [] }: Shown,
  { key, state }: Interaction,
  say: Say,
): FormFields {
  const slot = clashes.length === 0 ? key : slotOf(state);
  const seen: FormState["seen"] = {};
  const told = clashes.length === 0 ? above : [...above, section(say("form-clash"))];
  function field(name: string, draw: (id: string, value: string) => InputBlock): KnownBlock[] {
    const [theirs, mine] = [stored[name] ?? "", filled[name]];
    if (!mine || isUntouched(mine)) return [draw(`${name} ${slot} ${markOf(theirs)}`, theirs)];
    if (mine.was !== markOf(theirs)) seen[name] = markOf(theirs);
    const input = draw(`${name} ${mine.rest}`, mine.now);
    return clashes.includes(name) ? [section(theirWords(draw("-", theirs), say)), input] : [input];
  }
  return { field, told, state: { slot, seen } };
}

/** What a field holds, as its reader sees it. */
function theirWords({ element }: InputBlock, say: Say): string {
  const begun = element as {
    initial_value?: string;
    initial_date?: string;
    initial_option?: { text: { text: string } };
    initial_options?: { text: { text: string } }[];
  };
  const chosen = [begun.initial_option ?? [], begun.initial_options ?? []].flat().map(({ text }) => text.text);
  if (begun.initial_date !== undefined) return say("form-clash-day", { day: { date: begun.initial_date } });
  const words = begun.initial_value ?? chosen.join("; ");
  return words === "" ? say("form-clash-empty") : say("form-clash-field", { words });
}

function slotOf(state: unknown): string {
  return (state as Partial<FormState> | undefined)?.slot ?? "";
}

/** What a colleague filled in, by the names of the fields. */
export function filledIn({ fields, state }: Interaction): FilledIn {
  const { seen = {} } = (state ?? {}) as Partial<FormState>;
  const slot = slotOf(state);
  const all = Object.entries(fields).flatMap(([id, field]) => {
    const at = id.indexOf(` ${slot} `);
    const [name, mark] = [id.slice(0, at), id.slice(at + slot.length + 2)];
    if (slot === "" || at < 0) return [];
    return [[name, { rest: `${slot} ${mark}`, was: seen[name] ?? mark, now: wordsOf(field) }] as const];
  });
  return Object.fromEntries(all);
}

/** A field as one text; of several options a line each. */
function wordsOf({ value, option, options, day, colleague }: Field): string {
  return (value ?? option ?? options?.toSorted().join("\n") ?? day ?? colleague ?? "").trim();
}

/** What stands in the fields now, whoever wrote it. */
export function nowIn(filled: Filled): Values {
  return Object.fromEntries(Object.entries(filled).map(([name, { now }]) => [name, now]));
}

/** Leaves the form open, with what is wrong at each of these fields; what is about none of them stands at the first one. */
export function refuseFields(errors: Values, filled: FilledIn): Handled {
  const [first = ""] = Object.keys(filled);
  const idOf = (name: string) => `${name} ${filled[name]?.rest ?? ""}`;
  const at = (name: string) => idOf(name in filled ? name : first);
  return keepOpen(Object.fromEntries(Object.entries(errors).map(([name, words]) => [at(name), words])));
}

/** What this form is about is gone: nothing is stored, and what was written stays where it can be copied. */
export function refuseAll(words: string, filled: FilledIn): Handled {
  return refuseFields({ "": words }, filled);
}

/** Goes back one screen without storing what was filled in, which is asked first. */
export function backButton(label: string, action: string, value: string, say: Say): Button {
  const words = [say("back-title"), say("back-what"), say("back-yes"), say("back-no")] as const;
  return { ...button(label, action, value), confirm: confirmation(...words) };
}
