import { type Consultation, questionOf } from "../model/consultation/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import type { Message, Press } from "../model/messages/message.ts";
import type { Texts } from "../texts/texts.ts";
import { candidatesOf } from "./candidates.ts";
import { byLabel, byPieceOfLabel } from "./labels.ts";
import { meaningOf, type Several } from "./meaning.ts";
import { type Asked, partsOf, toAsked } from "./parts.ts";
import { type Cut, cutsOf, isRemarkOn } from "./remark.ts";
import { isInexact, wordsAndNumbersIn } from "./signs.ts";
import { type IsWord, slippedInto } from "./slip.ts";
import { plain } from "./spelling.ts";
import { isIn } from "./word-lists.ts";

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

/** "4, want er is licht": the number and, after it, why. */
function beforeRemark(text: string, asked: Asked, several: Several): Press | undefined {
  for (const cut of cutsOf(text)) {
    const press = wholly(cut.head, asked, several);
    const found = asked.candidates.find((each) => each.press.optionId === press?.optionId);
    if (found?.isAnswer)
      return isAboutAnswer(text, cut, asked) || !isRemarkOn(found, cut, asked) ? undefined : found.press;
  }
  return undefined;
}

/** Whether every word is about the answer, and says nothing together: "no, I want trees". */
function isAboutAnswer(text: string, { isReason }: Cut, asked: Asked): boolean {
  return !isReason && partsOf(wordsAndNumbersIn(text), asked) !== undefined;
}
