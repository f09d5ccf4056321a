import { tell } from "../terminal.ts";
import { consultationIn } from "./read-file.ts";

export function checkFile(file: string): void {
  const { slug, questions, promise } = consultationIn(file);
  tell(
    `${file} is fit to publish: "${slug}", ${questions.length} questions, residents hear back by ${promise.answerBy}.`,
  );
}
