import type { Candidate } from "./candidates.ts";
import { NUMBER, numbersOf, type Sign, signsOf, wordsAndNumbersIn } from "./signs.ts";
import { isIn } from "./word-lists.ts";

/** Whole numbers from one to another. */
export type Amount = { from: number; to: number };

const MORE = Number.POSITIVE_INFINITY;

/** What the numbers and signs of a text say together: "2", "3 or more", "more than 3", "1 to 4"; else nothing. */
export function amountOf(shape: string, [a = 0, b = 0]: number[]): Amount | undefined {
  if (shape === "n") return { from: a, to: a };
  if (/^(?:n\+|≥n|n≥)$/.test(shape)) return { from: a, to: MORE };
  if (/^(?:>n|n>)$/.test(shape)) return { from: a + 1, to: MORE };
  if (/^(?:<n|n<)$/.test(shape)) return { from: 0, to: a - 1 };
  return /^n[-|]n$/.test(shape) && a <= b ? { from: a, to: b } : undefined;
}

/** The options that numbers may mean: by the amounts of their labels, by a number in them, or by their place. */
export type Numbered = {
  amounts: Map<Candidate, Amount>;
  named: Map<Candidate, number[]>;
  hasDigits: boolean;
  listed: Candidate[];
};

export function numberedIn(candidates: Candidate[]): Numbered {
  const listed = candidates.filter(({ isListed }) => isListed);
  const amounts = listed.flatMap((each) => each.written.map(amountOfLabel).map((amount) => ({ each, amount })));
  const known = new Map(amounts.flatMap(({ each, amount }) => (amount ? [[each, amount]] : [])));
  const hasDigits = listed.some(({ labels }) => labels.some((label) => /\d/.test(label)));
  // "Een" may be an article, and "geen" no number: they alone make no label a number.
  const isNumbered = hasDigits || [...known.values()].some(({ from, to }) => from > 1 || to > 1);
  const named = new Map(
    listed.map((each) => [each, each.labels.flatMap((label) => label.match(/\d+/g) ?? []).map(Number)]),
  );
  return { amounts: isNumbered ? known : new Map(), named, hasDigits, listed };
}

/** A label is an amount when it begins with one. */
function amountOfLabel(label: string): Amount | undefined {
  const words = wordsAndNumbersIn(label.replace(/(\d)[. ](?=\d{3}(?!\d))/gu, "$1"));
  const found: { sign: Sign; n: number }[] = [];
  for (let i = 0; i < words.length; ) {
    const [length, part] = longest(words.slice(i));
    if (part) found.push(part);
    else if (i === 0) return undefined;
    i += length;
  }
  const shape = found.map(({ sign }) => sign).join("");
  const counts = found.flatMap(({ sign, n }) => (sign === NUMBER ? [n] : []));
  return amountOf(shape, counts) ?? amountOf(/^(?:[>≥<]?n)/.exec(shape)?.[0] ?? "", counts);
}

function longest(words: string[]): [number, { sign: Sign; n: number } | undefined] {
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    const span = words.slice(0, length).join(" ");
    const number = numbersOf(span, true).find(({ isPlace }) => !isPlace);
    if (number) return [length, { sign: NUMBER, n: number.n }];
    const sign = signsOf(span).find((each) => "+><≥-".includes(each));
    if (sign) return [length, { sign, n: 0 }];
  }
  return [1, undefined];
}

/** All options of which an amount may be; none when it reaches beyond them. */
export function optionsOf({ from, to }: Amount, { amounts, named, hasDigits, listed }: Numbered): Candidate[] {
  if (amounts.size > 0) {
    const within = [...amounts].filter(([, each]) => each.from <= to && from <= each.to);
    const isWhole =
      to === MORE ? within.some(([, each]) => each.to === MORE) : within.some(([, each]) => to <= each.to);
    return isWhole ? within.map(([each]) => each) : [];
  }
  if (from !== to) return [];
  const holding = [...named].filter(([, held]) => held.includes(from)).map(([each]) => each);
  const isNamed = [...named.values()].filter((held) => held.length > 0).length > 1;
  const inPlace = hasDigits && holding.length === 0 ? undefined : listed[from - 1];
  return isNamed || !inPlace ? holding : [...holding, inPlace];
}

/** The most that can be given, where every option is one number. */
export function mostOf({ amounts, listed }: Numbered): number | undefined {
  const all = [...amounts.values()];
  return all.length === listed.length && all.every(({ from, to }) => from === to)
    ? Math.max(...all.map(({ to }) => to))
    : undefined;
}

/** Whether the labels tell how often something happens. */
export function isHowOften({ labels }: Pick<Candidate, "labels">): boolean {
  return labels.some((label) => label.split(" ").some((word) => isIn("times", word)));
}
