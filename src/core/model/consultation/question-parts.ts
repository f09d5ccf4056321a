import { z } from "zod";
import { faultParams } from "../drafts/fault.ts";
import { type LocalText, localText } from "../language.ts";

export const partId = z.string().regex(/^[a-z0-9-]{1,16}$/, "an id has 1 to 16 characters: a-z, 0-9 and -");
/** Not a name that every JavaScript object has by itself. */
const questionId = partId.refine((id) => !(id in {}), {
  error: "is a word that cannot be an id; choose another",
  ...faultParams("id-word"),
});

export const LONGEST_LABEL = 64;
/** What stands on a button. */
export const label = localText.refine(
  (text) => Object.values(text).every((words) => [...words].length <= LONGEST_LABEL),
  { error: `a label has at most ${LONGEST_LABEL} characters`, ...faultParams("label", { count: LONGEST_LABEL }) },
);

/** Whether this does not fit on a button. */
export function isTooLong(label: string): boolean {
  return [...label].length > LONGEST_LABEL;
}

/** With finish, skip and back below them, 100 buttons: the most that one Telegram message holds. */
export const MOST_OPTIONS = 97;
export const option = z.strictObject({ id: partId, text: label });

/** A question is asked only of who picked one of these at an earlier one. */
const showIf = z.strictObject({ question: questionId, is: z.array(partId).min(1) });

/** What a question of every kind has. */
export const everyQuestion = { id: questionId, text: localText, showIf: showIf.optional() };

export const neighbourhood = z.strictObject({ id: partId, name: label, residents: z.int().positive().optional() });
export type Neighbourhood = z.infer<typeof neighbourhood>;

/** A wording inside a question, by its id there: an option, a statement, an end of a scale. */
export type Part = { id: string; text: LocalText };

/** What of a consultation a question depends on besides itself. */
export type Setting = { neighbourhoods: Neighbourhood[] };
