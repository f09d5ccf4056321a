import type { Button, Phrase } from "./message.ts";

/** What a press can mean besides an option; no option id holds these signs. */
export const BEGIN = "_begin";
/** The same below what one reads first, and below a word to who answers too early: that text stays. */
export const BEGIN_READ = "_begin-read";
export const BEGIN_LATE = "_begin-late";
export const READ_FIRST = "_read-first";
export const SKIP = "_skip";
export const FINISH = "_finish";
export const BACK = "_back";
export const KEEP = "_keep";
export const UNTICK = "!";
export const HELPER = "_helper";
export const ANOTHER = "_another";
export const ADD = "_add";
export const LIST = "_list";
export const CHANGE = "_change";
export const SHOW = "_show";
export const REMARK = "_remark";
export const NO_REMARK = "_no-remark";
export const RIGHT = "_right";
export const AGAIN = "_again";
export const TYPE = "_type";
export const RELAY = "_relay";

/** What a button can be about besides a question. */
export const PROMISE = "_promise";
export const RECEIPT = "_receipt";
export const HEARD = "_heard";
export const FELT = "_felt";
export const PROOF = "_proof";

export function button(token: string, questionId: string, optionId: string, label: Phrase): Button {
  return { label, press: { token, questionId, optionId } };
}
