import type { Span } from "./span.ts";

/** Numbers as people say them; in a language where tens come first ("thirty four"), a unit after tens makes one number. */
const units = [
  "nul een twee drie vier vijf zes zeven acht negen",
  "zero one two three four five six seven eight nine",
  "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
  "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
  "нуль один два три чотири п'ять шість сім вісім дев'ять",
  "صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة",
];
const dutchTeens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien";
const englishTeens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const dutchTens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig";
const tensBeforeUnits = [
  "twenty thirty forty fifty sixty seventy eighty ninety",
  "yirmi otuz kırk elli altmış yetmiş seksen doksan",
  "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
  "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
];

const numbered = (words: string, first: number, step = 1) =>
  words.split(" ").map((word, i): [string, string] => [word, String(first + i * step)]);
const openTens = new Set(tensBeforeUnits.flatMap((words) => words.split(" ")));
const spoken = new Map([
  ...units.flatMap((words) => numbered(words, 0)),
  ...numbered(dutchTeens, 10),
  ...numbered(englishTeens, 10),
  ...[dutchTens, ...tensBeforeUnits].flatMap((words) => numbered(words, 20, 10)),
  ...dutchCompounds(),
  ...[["één", "1"] as [string, string], ["oh", "0"] as [string, string], ["plus", ""] as [string, string]],
]);

/** "Eenentwintig" to "negenennegentig". */
function dutchCompounds(): [string, string][] {
  return numbered(dutchTens, 2).flatMap(([tens, ten]) =>
    numbered(units[0] ?? "", 0)
      .slice(1)
      .map(([unit, one]): [string, string] => [`${unit}${unit.endsWith("e") ? "ën" : "en"}${tens}`, `${ten}${one}`]),
  );
}

const zero = new RegExp(
  `(?<![\\p{L}\\d])(?:0|oh|plus|${[...new Set(units.map((words) => words.split(" ")[0]))].join("|")})`,
  "iu",
);

type Token = Span & { digits: string; isWord: boolean; isOpen: boolean };

const FEWEST_DIGITS = 9;
const DIGITS = 10;
const DIGITS_WITH_COUNTRY = 11;

/** Telephone numbers that are said in words: "nul zes twaalf vierendertig …", as a voice message is written out. */
export function findSpokenPhones(text: string): Span[] {
  if (!zero.test(text)) return [];
  return rows(text).flatMap((row) => {
    const found: Span[] = [];
    for (let i = 0; i < row.length; i++) {
      const end = startsPhone(row, i) ? endOfPhone(row, i) : undefined;
      if (end === undefined) continue;
      found.push({ start: row[i]?.start ?? 0, end: row[end]?.end ?? 0 });
      i = end;
    }
    return found;
  });
}

/** Rows of numbers that nothing but a space or a comma parts. */
function rows(text: string): Token[][] {
  const all: Token[][] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d])(?:[\p{L}'ʼ]{2,20}|\d{1,11})(?![\p{L}\d])/gu)) {
    const [said] = match;
    const digits = /^\d/.test(said)
      ? said
      : spoken.get(said.toLowerCase().replace("ʼ", "'").replace("tweeen", "tweeën").replace("drieen", "drieën"));
    if (digits === undefined) continue;
    const isWord = !/^\d/.test(said);
    const token = {
      start: match.index,
      end: match.index + said.length,
      digits,
      isWord,
      isOpen: openTens.has(said.toLowerCase()),
    };
    const row = all.at(-1);
    if (row && /^[ ,.-]{1,3}$/.test(text.slice(row.at(-1)?.end, Math.min(token.start, (row.at(-1)?.end ?? 0) + 4))))
      row.push(token);
    else all.push([token]);
  }
  return all;
}

/** "Nul …", or "plus eenendertig …". */
function startsPhone(row: Token[], at: number): boolean {
  const digits = row[at]?.digits;
  return digits?.startsWith("0") || (digits === "" && row[at + 1]?.digits === "31");
}

/** The last token of a telephone number that starts here, when there are as many digits as one has. */
function endOfPhone(row: Token[], start: number): number | undefined {
  const enough = row[start]?.digits === "" ? DIGITS_WITH_COUNTRY : DIGITS;
  let [digits, words] = [0, 0];
  for (let i = start; i < row.length; i++) {
    const token = row[i];
    if (!token) break;
    const completesTens = row[i - 1]?.isOpen && i > start && token.digits.length === 1 && token.digits !== "0";
    digits += completesTens ? 0 : token.digits.length;
    words += token.isWord ? 1 : 0;
    const isLong = digits >= enough || (i === row.length - 1 && digits >= FEWEST_DIGITS);
    if (isLong && !(token.isOpen && row[i + 1]?.digits.length === 1))
      return digits <= DIGITS_WITH_COUNTRY && words > 0 ? i : undefined;
  }
  return undefined;
}
