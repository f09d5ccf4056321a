import { type Consultation, optionsOf, type Question, questionOf } from "./consultation.ts";
import type { LocalText } from "./language.ts";

/**
 * What a new version would do to answers that were given already: put them under other words, or take their question
 * away. One sentence a problem, for who publishes; adding questions, options and translations is always fine.
 */
export function wrongsToAnswers(before: Consultation, after: Consultation, answered: string[]): string[] {
  return answered.flatMap((id) => {
    const was = questionOf(before, id);
    return was ? wrongsTo(was, before, after) : [];
  });
}

function wrongsTo(was: Question, before: Consultation, after: Consultation): string[] {
  const is = questionOf(after, was.id);
  if (!is) return [`question "${was.id}" has answers and is gone; leave it in`];
  if (is.kind !== was.kind)
    return [`question "${was.id}" has answers and was a ${was.kind}; give the new one another id`];
  const changed = saysElse(was.text, is.text)
    ? [`question "${was.id}" has answers and asks something else; give it another id`]
    : [];
  const parts =
    "seed" in was ? [was.seed, "seed" in is ? is.seed : []] : [optionsOf(was, before), optionsOf(is, after)];
  const [earlier = [], now = []] = parts;
  return [
    ...changed,
    ...earlier.flatMap(({ id, text }) => {
      const same = now.find((each) => each.id === id);
      if (!same) return [`"${id}" of question "${was.id}" has answers and is gone; leave it in`];
      return saysElse(text, same.text)
        ? [`"${id}" of question "${was.id}" has answers and says something else; give it another id`]
        : [];
    }),
  ];
}

function saysElse(before: LocalText, after: LocalText): boolean {
  return Object.entries(before).some(([language, words]) => after[language] !== words);
}
