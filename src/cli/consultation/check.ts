import { MOST_CARD_WORDS, MOST_FIRST_WORDS, readingLengths } from "../../core/consultation/read/reading-length.ts";
import { untranslatedIn } from "../../core/model/drafts/draft.ts";
import { languageName } from "../../core/model/language.ts";
import { readTexts } from "../../http/sources/read-texts.ts";
import { tell } from "../terminal.ts";
import { consultationIn } from "./read-file.ts";

export function checkFile(file: string): void {
  const consultation = consultationIn(file);
  const { slug, questions, promise } = consultation;
  tell(
    `${file} is fit to publish: "${slug}", ${questions.length} questions, residents hear back by ${promise.answerBy}.`,
  );
  for (const { language, paths } of untranslatedIn(consultation))
    tell(
      `${languageName(language)} (${language}) lacks ${paths.length} texts; its readers get Dutch: ${paths.join(", ")}`,
    );
  const texts = readTexts();
  for (const { language, card, first } of readingLengths(consultation, texts)) {
    if (card > MOST_CARD_WORDS)
      tell(
        `In ${language} residents read ${card} words before the first tap; keep title and decider short (${MOST_CARD_WORDS} in all).`,
      );
    if (first > MOST_FIRST_WORDS)
      tell(
        `In ${language} the first question has ${first} words with its options; ${MOST_FIRST_WORDS} are read in 20 seconds.`,
      );
  }
}
