import { untranslatedIn } from "../../core/model/draft.ts";
import { languageName } from "../../core/model/language.ts";
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
}
