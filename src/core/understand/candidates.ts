import { type Consultation, questionOf } from "../model/consultation/consultation.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import type { Button, Message, Phrase, Press } from "../model/messages/message.ts";
import { AGAIN, BEGIN, NO_REMARK, REMARK, RIGHT, SKIP, UNTICK } from "../model/messages/press.ts";
import { NO, YES } from "../model/resident.ts";
import type { Texts } from "../texts/texts.ts";
import { emojiOf, plain } from "./spelling.ts";
import { isIn, type ListName } from "./word-lists.ts";

/** A button that typed words may mean: its label in every language, and the lists of other words that press it. */
export type Candidate = {
  press: Press;
  /** As they were written. */
  written: string[];
  /** As `plain` spells them, with and without an article. */
  labels: string[];
  emoji: string[];
  /** The words with which it is told what was chosen, as `plain` spells them. */
  told: string[];
  also: ListName[];
  /** It answers the question, as against going on or back. */
  isAnswer: boolean;
  /** It stands in the list that one can count. */
  isListed: boolean;
};

/** Buttons of the program that other words press as well, by what they do or by their label. */
const alsoCalled: Record<string, ListName[]> = {
  [BEGIN]: ["yes"],
  [RIGHT]: ["yes"],
  [REMARK]: ["yes"],
  [YES]: ["yes"],
  [NO_REMARK]: ["no"],
  [NO]: ["no"],
  [AGAIN]: ["no"],
  [SKIP]: ["skip"],
  "button-agree": ["agree"],
  "button-disagree": ["disagree"],
  "button-pass": ["unsure", "neutral"],
  "button-finish": ["finish"],
  "button-back": ["back"],
};

/** Everything that can be pressed under a message. */
export function candidatesOf(message: Message, c: Consultation | undefined, texts: Texts): Candidate[] {
  return withOtherWords((message.buttons ?? []).flat().map((button) => toCandidate(button, c, texts)));
}

function toCandidate({ label, press }: Button, c: Consultation | undefined, texts: Texts): Candidate {
  const id = press.optionId.replace(UNTICK, "");
  const question = c && questionOf(c, press.questionId);
  const option = question && optionOf(question, id, c);
  const written = option ? Object.values(option.text) : "literal" in label ? [label.literal] : inAll(label, texts);
  const also = alsoCalled[id] ?? ("key" in label ? alsoCalled[label.key] : undefined) ?? [];
  return {
    press: { ...press, optionId: id },
    written,
    labels: written.flatMap((words) => withAndWithoutArticle(plain(words))).filter((words) => words !== ""),
    told: option ? texts.languages.map((language) => plain(rulesOf(question).label(question, id, language, c))) : [],
    emoji: written.map(emojiOf).filter((signs) => signs !== ""),
    also,
    isAnswer: question !== undefined && !id.startsWith("_"),
    isListed: option !== undefined,
  };
}

function optionOf(question: Question, id: string, c: Consultation) {
  return rulesOf(question)
    .options(question, c)
    .find((each) => each.id === id);
}

function inAll(label: Phrase, texts: Texts): string[] {
  return texts.languages.map((language) => texts.say(language, label));
}

/** "De bankjes" are "bankjes". */
export function withAndWithoutArticle(words: string): string[] {
  const bare = words.replace(/^(?:(?:de|het|een|the|an?|der|die|das) (?=\S)|ال(?=\S{3}))/u, "");
  return bare === words ? [words] : [words, bare];
}

/** Where one option says yes and one no, every word for yes or no means it; and where one does, for not knowing. */
function withOtherWords(candidates: Candidate[]): Candidate[] {
  const sayerOf = (list: ListName) => {
    const sayers = candidates.filter((each) => each.isListed && each.labels.some((label) => isIn(list, label)));
    return sayers.length === 1 ? sayers[0] : undefined;
  };
  const isYesOrNo = sayerOf("yes") !== undefined && sayerOf("no") !== undefined;
  const lists: ListName[] = isYesOrNo ? ["yes", "no", "unsure"] : ["unsure"];
  return candidates.map((each) => ({
    ...each,
    also: [...each.also, ...lists.filter((list) => sayerOf(list) === each)],
  }));
}
