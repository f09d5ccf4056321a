/** Words that may be a threat, unless the text also has others that show what they are about. */
export type Rule = { words: RegExp; unless?: RegExp };

// Letters as `foldSpelling` leaves them. Naming them keeps the patterns small: the class of all letters is a large one.
const latin = "a-zęß'";
const cyrillic = "а-яёіїєґ'";
const arabic = "\u0621-\u064a";

/** Makes rules for one alphabet, in which @ stands for a letter; a rule matches whole words only. */
const ruleOf =
  (letters: string) =>
  (words: string, unless?: string): Rule => {
    const whole = (pattern: string) =>
      new RegExp(`(?<![${letters}\\d])(?:${pattern.replaceAll("@", `[${letters}]`)})(?![${letters}\\d])`);
    return { words: whole(words), ...(unless && { unless: whole(unless) }) };
  };

export const latinRule = ruleOf(latin);
export const cyrillicRule = ruleOf(cyrillic);
export const arabicRule = ruleOf(arabic);
