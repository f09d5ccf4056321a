import type { Language } from "../../model/language.ts";
import { directionWordsOf } from "../../points/reading/words/words-of-language.ts";
import { findPersonalData } from "../../privacy/mask.ts";
import { wordsOf } from "../../themes/words.ts";
import type { CitedSentence, Means } from "../cited-sentence.ts";
import { numberIn } from "../reading/numbers.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import { namesIn } from "./names-in.ts";

/** What may not be told whatever the answers say: persons, parties, insults, counts that nobody made, advice, the report itself. */
export function faultsOfWording(
  { text, answers }: CitedSentence,
  language: Language,
  words: SentenceWords,
  { officeHolders }: Pick<Means, "officeHolders">,
): string[] {
  const source = answers.map((answer) => answer.text).join("\n");
  const faults: [boolean, string][] = [
    [findPersonalData(text, officeHolders).length > 0, "has personal data"],
    [namesIn(text, source, words).length > 0, "names a person, a party or a group"],
    [words.parties.test(text), "names a party or a group"],
    [words.officials.test(text), "speaks of council, mayor or civil servants"],
    [words.insults.test(text), "insults somebody"],
    [words.counts.test(text), "says how many without counting"],
    [answers.length === 1 && words.several.test(text), "speaks of several people, and cites one answer"],
    [words.kindsOfPeople.test(text), "says who says what, which code cannot check"],
    [words.advice.test(text) || words.town.test(text), "gives advice to the municipality"],
    [
      directionWordsOf(language).imperatives.has(wordsOf(text)[0] ?? ""),
      "is an order, and no telling of what was said",
    ],
    [words.report.test(text), "tells about the report itself"],
  ];
  return [
    ...faults.filter(([isWrong]) => isWrong).map(([, fault]) => fault),
    ...numbersIn(text)
      .filter((n) => !numbersIn(source).includes(n))
      .map((n) => `has a number that no cited answer has: ${n}`),
  ];
}

function numbersIn(text: string): string[] {
  return wordsOf(text).flatMap((word) => numberIn(word) ?? []);
}
