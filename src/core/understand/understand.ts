import { type Consultation, questionOf } from "../model/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import type { Message, Press } from "../model/message.ts";
import type { Texts } from "../texts/texts.ts";
import { type Candidate, candidatesOf, withAndWithoutArticle } from "./candidates.ts";
import { areForms } from "./forms.ts";
import { meaningOf, type Several } from "./meaning.ts";
import { type Asked, toAsked } from "./parts.ts";
import { cutsOf, isRemarkOn } from "./remark.ts";
import { isInexact, wordsAndNumbersIn } from "./signs.ts";
import { type IsWord, slippedInto } from "./slip.ts";
import { plain } from "./spelling.ts";
import { isIn, numbers } from "./word-lists.ts";

/** The button that words mean; `remark`: they say more than that, and the rest has to be kept as well. */
export type Understood = { press: Press; remark?: true };

/**
 * The button that typed words mean, in any language: its label, its number or letter in the list, its emoji, a word for
 * yes or no, several options where several may be chosen, or one of these with words around that change nothing, and
 * perhaps a slip of the pen. Nothing when they mean none, or may mean more than one: then one has to ask.
 */
export function understand(
  text: string,
  message: Message,
  c: Consultation,
  texts: Texts,
  isWord: IsWord = () => false,
): Understood | undefined {
  const candidates = candidatesOf(message, c, texts);
  const question = questionOf(c, candidates[0]?.press.questionId ?? "");
  const asked = toAsked(candidates, question ? Object.values(question.text) : [], isWord);
  const several = question && rulesOf(question).several;
  const whole = wholly(text, asked, several);
  if (whole) return { press: whole };
  const withRemark = beforeRemark(text, asked, several);
  return withRemark && { press: withRemark, remark: true };
}

/** As `understand`, but only for words that are a button's whole label: where words of one's own are asked. */
export function understandLabel(
  text: string,
  message: Message,
  c: Consultation | undefined,
  texts: Texts,
): Press | undefined {
  return byLabel(plain(text), candidatesOf(message, c, texts))?.press;
}

/** Whether words say hello and nothing else: who comes back after days often begins so. */
export function isGreeting(text: string): boolean {
  return isIn("hello", plain(text));
}

/** Whether words say yes or no and nothing else. */
export function isYesOrNo(text: string): boolean {
  return isIn("yes", plain(text)) || isIn("no", plain(text));
}

/** The press that a text means when nothing of it is left over. */
function wholly(text: string, asked: Asked, several: Several): Press | undefined {
  const written = asked.candidates.find((each) => each.written.some((label) => isSame(label, text)));
  if (written) return written.press;
  if (isQuestion(text) || isInexact(text, several !== undefined)) return undefined;
  if (!asked.isYesOrNo && isNoFirst(text)) return undefined;
  const words = wordsAndNumbersIn(text);
  const called = byLabel(words.join(" "), asked.candidates) ?? byPieceOfLabel(words.join(" "), asked);
  if (called) return called.press;
  const [first] = asked.candidates;
  const optionId = meaningOf(words, asked, several);
  if (optionId !== undefined && first) return { ...first.press, optionId };
  return slippedInto(words.join(" "), asked.candidates, asked.isWord)?.press;
}

function isSame(label: string, text: string): boolean {
  return label.trim().toLowerCase() === text.trim().toLowerCase();
}

function isQuestion(text: string): boolean {
  return /[?؟]/u.test(text);
}

/** "No, satisfied" is not "not satisfied". */
function isNoFirst(text: string): boolean {
  const [, first] = /^([^,.;:!]+)[,.;:!]\s*\S/u.exec(text) ?? [];
  return first !== undefined && isIn("no", plain(first));
}

function byLabel(words: string, candidates: Candidate[]): Candidate | undefined {
  const called = withAndWithoutArticle(words);
  return (
    candidates.find(({ labels }) => called.some((each) => labels.includes(each))) ??
    candidates.find(({ also }) => also.some((list) => isIn(list, words)))
  );
}

/** The part of one label that tells it from the others: "more" of "more green", or what stands behind its comma. */
function byPieceOfLabel(words: string, { candidates, topic }: Asked): Candidate | undefined {
  if (/^\d*$/.test(words) || isIn("yes", words) || isIn("no", words)) return undefined;
  if (isIn("not", words))
    return numbers.get(words) === 0 ? only(candidates.filter((each) => begins(each, words))) : undefined;
  const isCommon = (word: string, own: Candidate) =>
    topic.includes(word) ||
    candidates.some((each) => each !== own && each.labels.some((label) => label.split(" ").includes(word)));
  const isPiece = (own: Candidate) =>
    own.labels.some(
      (label) =>
        label.startsWith(`${words} `) &&
        label
          .slice(words.length + 1)
          .split(" ")
          .every((word) => isCommon(word, own)),
    ) ||
    own.written.some((label) =>
      label.split(/[,(;:]\s*/u).some((piece, _, all) => all.length > 1 && areForms(plain(piece), words)),
    );
  const meant = candidates.filter(isPiece);
  return meant.length === 1 && candidates.filter((each) => begins(each, words)).every((each) => each === meant[0])
    ? meant[0]
    : undefined;
}

function begins({ labels }: Candidate, words: string): boolean {
  return labels.some((label) => label.startsWith(`${words} `));
}

/** "4, want er is licht": the number and, after it, why. */
function beforeRemark(text: string, asked: Asked, several: Several): Press | undefined {
  for (const cut of cutsOf(text)) {
    const press = wholly(cut.head, asked, several);
    const found = asked.candidates.find((each) => each.press.optionId === press?.optionId);
    if (found?.isAnswer) return isRemarkOn(found, cut, asked) ? found.press : undefined;
  }
  return undefined;
}

function only(candidates: Candidate[]): Candidate | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
