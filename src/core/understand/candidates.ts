import { type Consultation, questionOf } from "../model/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import type { Button, Message, Phrase, Press } from "../model/message.ts";
import { AGAIN, BEGIN, NO_REMARK, REMARK, RIGHT, UNTICK } from "../model/press.ts";
import { NO, YES } from "../model/resident.ts";
import type { Texts } from "../texts/texts.ts";
import { emojiOf, plain } from "./spelling.ts";
import { wordsOf } from "./word-lists.ts";

/** A button that typed words may mean: its labels, and other words that press it, as `plain` spells them. */
export type Candidate = { press: Press; labels: string[]; also: Set<string>; emoji: string[]; isOption: boolean };

/** Buttons of the program that other words press as well, by what they do or by their label. */
const alsoCalled: Record<string, string> = {
  [BEGIN]: "words-yes",
  [RIGHT]: "words-yes",
  [REMARK]: "words-yes",
  [YES]: "words-yes",
  [NO_REMARK]: "words-no",
  [NO]: "words-no",
  [AGAIN]: "words-no",
  "button-agree": "words-agree",
  "button-disagree": "words-disagree",
  "button-pass": "words-unsure",
  "button-skip": "words-skip",
  "button-enough": "words-skip",
  "button-finish": "words-finish",
  "button-back": "words-back",
};

/** Everything that can be pressed under a message. */
export function candidatesOf(message: Message, c: Consultation | undefined, texts: Texts): Candidate[] {
  return withYesAndNo(
    (message.buttons ?? []).flat().map((button) => toCandidate(button, c, texts)),
    texts,
  );
}

function toCandidate({ label, press }: Button, c: Consultation | undefined, texts: Texts): Candidate {
  const id = press.optionId.replace(UNTICK, "");
  const question = c && questionOf(c, press.questionId);
  const option =
    question &&
    rulesOf(question)
      .options(question, c)
      .find((each) => each.id === id);
  const labels = option ? Object.values(option.text) : "literal" in label ? [label.literal] : inAll(label, texts);
  const also = alsoCalled[id] ?? ("key" in label ? alsoCalled[label.key] : undefined);
  return {
    press: { ...press, optionId: id },
    labels: labels.flatMap((words) => withAndWithoutArticle(plain(words))).filter((words) => words !== ""),
    also: also ? wordsOf(also, texts) : new Set(),
    emoji: labels.map(emojiOf).filter((signs) => signs !== ""),
    isOption: option !== undefined,
  };
}

function inAll(label: Phrase, texts: Texts): string[] {
  return texts.languages.map((language) => texts.say(language, label));
}

/** "De bankjes" are "bankjes". */
export function withAndWithoutArticle(words: string): string[] {
  const bare = words.replace(/^(?:de|het|een|the|an?|der|die|das) (?=\S)/u, "");
  return bare === words ? [words] : [words, bare];
}

/** Where one option says yes and one no, every word for yes or no means it. */
function withYesAndNo(candidates: Candidate[], texts: Texts): Candidate[] {
  const [yes, no] = [wordsOf("words-yes", texts), wordsOf("words-no", texts)];
  const saying = (words: Set<string>) =>
    candidates.filter(({ isOption, labels }) => isOption && labels.some((label) => words.has(label)));
  const [yeses, noes] = [saying(yes), saying(no)];
  if (yeses.length !== 1 || noes.length !== 1) return candidates;
  const also = (each: Candidate) => (each === yeses[0] ? yes : each === noes[0] ? no : each.also);
  return candidates.map((each) => ({ ...each, also: also(each) }));
}
