import { isSentenceItem } from "../../core/model/digests/sentence.ts";
import type { ReviewChoice } from "../../core/model/reviews/review.ts";

/** What the buttons under an item are called in its form. */
export type ReviewButton =
  | Exclude<ReviewChoice["type"], "let-through">
  | "right-without"
  | "right-only"
  | "let-through-all"
  | "let-through-none"
  | "let-through-ticked";

/** What a form lacks before it says something: then nothing is decided. */
export type FormFault = "tick-some" | "tick-one" | "untick" | "pick-point" | "strange";

const tellings = [
  ...(["right", "join", "reverse", "split", "label", "none", "let-through", "drop-sentence"] as const),
  ...(["right-sentence", "let-through-none"] as const),
  ...(["repeated", "changed", "gone", "tick-some", "tick-one", "untick", "pick-point"] as const),
];

/** What is told of the last choice: what was stored, or why nothing was. */
export type Telling = (typeof tellings)[number];

export function isTelling(word: string | undefined): word is Telling {
  return tellings.some((each) => each === word);
}

/** What is told of a choice that was stored: of a model's sentence, and of words that stay out, other things than of a point. */
export function tellingOf(choice: ReviewChoice, itemId: string): Telling {
  if (choice.type === "let-through" && choice.clauseIds.length === 0) return "let-through-none";
  return choice.type === "right" && isSentenceItem(itemId) ? "right-sentence" : choice.type;
}

/** Names of the fields of an item's form. */
export const FIELD = {
  token: "token",
  item: "item",
  version: "version",
  page: "page",
  /** The item that stands below it: there one goes on. */
  next: "next",
  choice: "choice",
  /** A ticked clause. */
  clause: "clause",
  /** A clause that stood on the page. */
  shown: "shown",
  point: "point",
} as const;

/** What a colleague chose. A button for all of it means nothing while something is ticked, and the other way round. */
export function readChoice(form: URLSearchParams): ReviewChoice | FormFault {
  const ticked = form.getAll(FIELD.clause);
  const pointId = form.get(FIELD.point) ?? "";
  const button = (form.get(FIELD.choice) ?? "") as ReviewButton;
  if (ticked.length > 0 && ["right", "none", "reverse", "let-through-all", "let-through-none"].includes(button))
    return "untick";
  if (ticked.length === 0 && ["right-without", "right-only", "split", "let-through-ticked"].includes(button))
    return "tick-some";
  if (pointId === "" && ["join", "reverse"].includes(button)) return "pick-point";
  switch (button) {
    case "right":
    case "right-without":
      return { type: "right", without: ticked };
    case "right-only":
      return { type: "right", without: form.getAll(FIELD.shown).filter((id) => !ticked.includes(id)) };
    case "join":
      return { type: "join", pointId, clauseIds: ticked };
    case "reverse":
      return { type: "reverse", pointId };
    case "split":
      return { type: "split", clauseIds: ticked };
    case "label":
      return ticked[0] !== undefined && ticked.length === 1 ? { type: "label", clauseId: ticked[0] } : "tick-one";
    case "let-through-all":
      return { type: "let-through", clauseIds: form.getAll(FIELD.shown) };
    case "let-through-none":
    case "let-through-ticked":
      return { type: "let-through", clauseIds: ticked };
    case "none":
    case "drop-sentence":
      return { type: button };
    default:
      return "strange";
  }
}
