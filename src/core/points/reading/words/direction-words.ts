/** Words that turn, mark or join what stands near them. All are words of a language at large, of no subject. */
export type DirectionWords = {
  negators: Set<string>;
  /** After these a word is not negated: "niet alleen". */
  softeners: Set<string>;
  /** These only reach the noun after them: "geen auto's". */
  nounNegators: Set<string>;
  /** These tell that one thing is not there: "zonder hek". */
  absence: Set<string>;
  /** From here on nothing is negated any more: "niet hier, wel daar". */
  resets: Set<string>;
  first: Set<string>;
  later: Set<string>;
  /** What follows gives a reason, a purpose or a consequence; negations do not cross it. */
  reasons: Set<string>;
  conditions: Set<string>;
  /** These always limit what is said; the other conditions only after one of `restricting`. */
  strict: Set<string>;
  restricting: Set<string>;
  /** Somebody else says it. */
  reports: Set<string>;
  /** What these want is no wish of who writes: "de gemeente wil". */
  others: Set<string>;
  wanting: Set<string>;
  /** What follows is compared away: "X in plaats van Y". */
  instead: string[];
  /** The same, but only after a word of preference: "liever X dan Y". */
  preferring: Set<string>;
  than: Set<string>;
  /** Two or three words that negate together: "verre van". */
  denying: string[];
  /** "Ik ben tegen X": a negator after one of these only. */
  against: Set<string>;
  siding: Set<string>;
  objection: ObjectionWords;
  /** Verbs that tell how it is, and those that could also stand behind "moet". */
  stating: Set<string>;
  statingOrNot: Set<string>;
  determiners: Set<string>;
  /** These point to what the sentence before speaks of. */
  pointers: Set<string>;
  wishes: Set<string>;
  /** What grows with these grows in that dimension: more distance is further away. */
  measures: Map<string, string>;
  /** "te hoog" is another thing than "hoog": who says so wants it lower. */
  excess: Set<string>;
  excessive: Map<string, Pole>;
  poles: Map<string, Pole>;
  /** A verb and a word after it that point somewhere together: "haal … weg", "laat … toe". */
  phrases: { verb: RegExp; particle: RegExp; pole: Pole }[];
  /** Words that do not go together: who speaks of the old ones does not speak of the new ones. */
  contrasts: Map<string, Pole>;
  /** At the head of a clause: somebody is told to do it. */
  imperatives: Set<string>;
};

/** Words with which somebody objects to a change, or agrees with it. */
export type ObjectionWords = {
  /** "Bezwaar tegen X". */
  objecting: Set<string>;
  /** What follows is objected to: "object to X". */
  opposing: string[];
  /** A verb and a word after it that refuse what stands between them: "wijs … af"; "valt … mee" only denies it. */
  refusing: { verb: RegExp; particle: RegExp; isFact?: true }[];
  /** What follows one of these would be kept from happening. */
  preventing: Set<string>;
  /** Whoever calls it so does not want it: "een ramp als …". */
  regrets: Set<string>;
  /** "Het zou … zijn als": somebody judges what may come, in whatever words. */
  hypothetical: Set<string>;
  /** After these stands what a regret or an objection is about. */
  linking: Set<string>;
  /** Nouns that name a change, beside "het sluiten van": who speaks of one need not want it. */
  changes: Set<string>;
  of: Set<string>;
  /** Words for a plan: "het plan om te sluiten" names a change too. */
  plans: Set<string>;
  /** With these somebody says that it must be so: a change that is named is wanted. */
  consents: Set<string>;
  inFavour: Set<string>;
};

/** A direction on a dimension. A weak one counts only where no other stands beside it: "blijft open" is open. */
export type Pole = { dimension: string; sign: 1 | -1; isWeak: boolean };

/** Words, written with spaces between them. */
export const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** A line a dimension: its name, a star when weak, its words for and its words against. */
export function poles(lines: string): Map<string, Pole> {
  const found = new Map<string, Pole>();
  for (const line of lines.trim().split("\n")) {
    const [name = "", up = "", down = ""] = line.split("|").map((part) => part.trim());
    const dimension = name.replace("*", "");
    for (const word of set(up)) found.set(word, { dimension, sign: 1, isWeak: name.endsWith("*") });
    for (const word of set(down)) found.set(word, { dimension, sign: -1, isWeak: name.endsWith("*") });
  }
  return found;
}
