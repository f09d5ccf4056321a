import { markOf } from "../mark.ts";

/** What stands in the fields of a form, by their names. */
export type Values = Record<string, string>;

/** What came back from a form: of each field the mark of what stood in it when it was opened, and what stands in it now. */
export type Filled = Record<string, { was: string; now: string }>;

/** `clashes`: the fields that somebody else changed since, in another way. */
export type Merged = { values: Values; clashes: string[] };

/** What a change makes of something stored; or the fields that it cannot change, because somebody else did. */
export type Change<Content> = { content: Content } | { clashes: string[] };

/** Whether a colleague left a field as they found it. */
export function isUntouched({ was, now }: Filled[string]): boolean {
  return markOf(now) === was;
}

/**
 * What stands where after a form that was open for a while: what only others changed stays, what only this colleague
 * changed is taken. What both changed is told, and holds what stands there now.
 */
export function merge(stored: Values, filled: Filled): Merged {
  const mine = Object.entries(filled).filter(([, field]) => !isUntouched(field));
  const clashes = mine.flatMap(([name, { was, now }]) => {
    const theirs = stored[name] ?? "";
    return markOf(theirs) === was || theirs === now ? [] : [name];
  });
  const taken = mine.filter(([name]) => !clashes.includes(name)).map(([name, { now }]) => [name, now]);
  return { values: { ...stored, ...Object.fromEntries(taken) }, clashes };
}
