import { markOf } from "../../model/mark.ts";
import { wordsOf } from "../../themes/words.ts";

/** The mark of what somebody says: the same for the same words, however they are written. */
export function wordsMark(text: string): string {
  return markOf(wordsOf(text).join(" "));
}
