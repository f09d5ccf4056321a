const units: Record<string, number> = Object.fromEntries(
  [
    "nul,zero",
    "een,one",
    "twee,two",
    "drie,three",
    "vier,four",
    "vijf,five",
    "zes,six",
    "zeven,seven",
    "acht,eight",
    "negen,nine",
    "tien,ten",
    "elf,eleven",
    "twaalf,twelve",
    "dertien,thirteen",
    "veertien,fourteen",
    "vijftien,fifteen",
    "zestien,sixteen",
    "zeventien,seventeen",
    "achttien,eighteen",
    "negentien,nineteen",
  ].flatMap((names, n) => names.split(",").map((name) => [name, n])),
);
const tens: Record<string, number> = Object.fromEntries(
  [
    "twintig,twenty",
    "dertig,thirty",
    "veertig,forty",
    "vijftig,fifty",
    "zestig,sixty",
    "zeventig,seventy",
    "tachtig,eighty",
    "negentig,ninety",
  ].flatMap((names, n) => names.split(",").map((name) => [name, (n + 2) * 10])),
);
const large: [RegExp, number][] = [
  [/^(.*?)(?:duizend|thousand)(.*)$/, 1000],
  [/^(.*?)(?:honderd|hundred)(.*)$/, 100],
];

/** The number that a word stands for, in digits or in letters: "37", "zevenendertig". "Een" alone is no number. */
export function numberIn(word: string): string | undefined {
  if (/^\d[\d.,]*$/.test(word)) return word;
  if (word === "een" || word === "one") return undefined;
  const value = countOf(word);
  return value === undefined ? undefined : String(value);
}

function countOf(word: string): number | undefined {
  const small = units[word] ?? tens[word];
  if (small !== undefined) return small;
  for (const [pattern, times] of large) {
    const [, before, after] = pattern.exec(word) ?? [];
    if (before === undefined || after === undefined) continue;
    const [many, rest] = [before === "" ? 1 : countOf(before), after === "" ? 0 : countOf(after.replace(/^en/, ""))];
    if (many !== undefined && rest !== undefined) return many * times + rest;
  }
  return joined(word);
}

/** "Zevenendertig", "thirtyseven". */
function joined(word: string): number | undefined {
  for (const [name, ten] of Object.entries(tens)) {
    const unit = word.endsWith(name)
      ? units[word.slice(0, -name.length).replace(/en$/, "")]
      : word.startsWith(name)
        ? units[word.slice(name.length)]
        : undefined;
    if (unit !== undefined && unit > 0 && unit < 10) return ten + unit;
  }
  return undefined;
}
