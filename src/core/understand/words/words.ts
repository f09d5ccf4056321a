/**
 * What people of one language type: phrases with a comma between them, in any spelling that `plain` makes the same.
 * Where a row counts, phrases that mean the same stand together with a / between them.
 */
export type Words = {
  hello: string;
  yes: string;
  no: string;
  agree: string;
  disagree: string;
  unsure: string;
  neutral: string;
  skip: string;
  finish: string;
  back: string;
  stop: string;
  help: string;
  /** May stand round an order. */
  polite: string;
  /** May stand round a choice and change nothing of it: "ik woon in de", "graag". */
  round: string;
  /** As `round`, but of what is not so yet: "I want to be satisfied" is not "I am". */
  wish: string;
  /** Makes what follows stronger. */
  very: string;
  /** Turns round what stands beside it. */
  not: string;
  /** As `not`, but of what stands before it. */
  notAfter: string;
  /** A word that begins so says the opposite of the rest of it. */
  un: string;
  /** A word that ends so says the opposite of another. */
  less: string;
  /** What one word has at its end more than another form of it. */
  endings: string;
  /** From nought on. */
  numbers: string;
  /** From the first on. */
  ordinals: string;
  /** How often, from never on. */
  howOften: string;
  /** After a number: so many times. */
  times: string;
  /** After a number: or more than that. */
  orMore: string;
  moreThan: string;
  lessThan: string;
  atLeast: string;
  /** Between two numbers: as far as. */
  upTo: string;
  /** Between two numbers: out of so many. */
  outOf: string;
  and: string;
  or: string;
  /** What comes first, next and last in an order. */
  first: string;
  next: string;
  last: string;
  all: string;
  because: string;
  /** Takes back, limits or doubts what stands beside it. */
  turns: string;
};
