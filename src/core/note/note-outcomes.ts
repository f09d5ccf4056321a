import type { ShownConsultation } from "../follow-up/show-consultation.ts";
import type { NoteOutcome } from "../model/digests/note.ts";
import { inLanguage, type Language, type LocalText } from "../model/language.ts";

/** An outcome under its number, and the theme that it is about; about everything when it names none. */
export type NumberedOutcome = { outcome: NoteOutcome; theme: string | undefined; isForAll: boolean };

/** What was done, as everybody who took part heard it. */
export function outcomesIn({ outcomes, c }: ShownConsultation, language: Language): NumberedOutcome[] {
  const say = (text: LocalText) => inLanguage(text, language).literal;
  return outcomes.map(({ theme, statement, result, link = "", ...told }, i) => ({
    outcome: {
      number: i + 1,
      result,
      about: say(told.about ?? c.title),
      what: say(told.what),
      because: say(told.because),
      decidedBy: say(told.decidedBy),
      link,
    },
    theme,
    isForAll: theme === undefined && statement === undefined,
  }));
}
