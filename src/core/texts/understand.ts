import { distance } from "fastest-levenshtein";
import { type Consultation, questionOf } from "../model/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import { type Button, type Message, type Phrase, type Press, phrase } from "../model/message.ts";
import { AGAIN, BEGIN, NO_REMARK, REMARK, RIGHT, UNTICK } from "../model/press.ts";
import { NO, YES } from "../model/resident.ts";
import type { Texts } from "./texts.ts";

type LabelledPress = { press: Press; labels: string[]; isOption: boolean };

/** Words this long may hold a slip of the pen, and longer ones two. */
const ONE_SLIP_LENGTH = 4;
const TWO_SLIPS_LENGTH = 9;

/**
 * The button that typed words mean: its label in any language, the beginning of it, its number or letter in the
 * list, or its label but for a slip of the pen. Nothing when they mean none, or more than one.
 */
export function understand(text: string, message: Message, c: Consultation, texts: Texts): Press | undefined {
  const words = plain(text);
  const candidates = (message.buttons ?? []).flat().map((button) => toLabelledPress(button, c, texts));
  if (words === "") return undefined;
  return (
    byLabel(words, candidates) ??
    byPlace(words, candidates) ??
    only(candidates.filter(({ labels }) => labels.some((label) => label.startsWith(`${words} `)))) ??
    bySlip(words, candidates)
  );
}

/** Whether words say hello and nothing else: who comes back after days often begins so. */
export function isGreeting(text: string, texts: Texts): boolean {
  const words = plain(text);
  return inAll(phrase("words-hello"), texts).flatMap(listed).map(plain).includes(words);
}

/** As `understand`, but only for words that are a button's whole label: where words of one's own are asked. */
export function understandLabel(
  text: string,
  message: Message,
  c: Consultation | undefined,
  texts: Texts,
): Press | undefined {
  return byLabel(
    plain(text),
    (message.buttons ?? []).flat().map((button) => toLabelledPress(button, c, texts)),
  );
}

function toLabelledPress({ label, press }: Button, c: Consultation | undefined, texts: Texts): LabelledPress {
  const id = press.optionId.replace(UNTICK, "");
  const question = c && questionOf(c, press.questionId);
  const options = question ? rulesOf(question).options(question, c) : [];
  const option = options.find((each) => each.id === id);
  const labels = option ? Object.values(option.text) : "literal" in label ? [label.literal] : inAll(label, texts);
  const meaning = yesOrNo[id];
  const asWell = meaning ? inAll(phrase(meaning), texts).flatMap(listed) : [];
  return {
    press: { ...press, optionId: id },
    labels: [...labels, ...asWell].map(plain),
    isOption: option !== undefined,
  };
}

/** Buttons that a plain yes or no presses as well. */
const yesOrNo: Record<string, string> = {
  [BEGIN]: "words-yes",
  [RIGHT]: "words-yes",
  [REMARK]: "words-yes",
  [YES]: "words-yes",
  [NO_REMARK]: "words-no",
  [NO]: "words-no",
  [AGAIN]: "words-no",
};

function listed(words: string): string[] {
  return words.split(/[,،]/);
}

function inAll(label: Phrase, texts: Texts): string[] {
  return texts.languages.map((language) => texts.say(language, label));
}

function byLabel(words: string, candidates: LabelledPress[]): Press | undefined {
  return candidates.find(({ labels }) => labels.includes(words))?.press;
}

/** "2", "2)" or "b": the second option. On a scale the number is the label itself. */
function byPlace(words: string, candidates: LabelledPress[]): Press | undefined {
  const options = candidates.filter(({ isOption }) => isOption);
  const n = /^[a-z]$/.test(words) ? words.charCodeAt(0) - 97 : /^\d{1,2}$/.test(words) ? Number(words) - 1 : -1;
  return options[n]?.press;
}

function bySlip(words: string, candidates: LabelledPress[]): Press | undefined {
  const slips = words.length >= TWO_SLIPS_LENGTH ? 2 : words.length >= ONE_SLIP_LENGTH ? 1 : 0;
  const isNear = (label: string) =>
    oneOfEach(label) === oneOfEach(words) || (label.length >= ONE_SLIP_LENGTH && distance(words, label) <= slips);
  return only(candidates.filter(({ labels }) => labels.some(isNear)));
}

/** "jaaa" is "ja". */
function oneOfEach(words: string): string {
  return words.replace(/(.)\1+/gu, "$1");
}

function only(candidates: LabelledPress[]): Press | undefined {
  return candidates.length === 1 ? candidates[0]?.press : undefined;
}

/** Small letters and digits only: no accents, signs or emoji; Arabic digits as ours. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90))
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
