import { type Span, spansOf, textOf } from "./span.ts";

const particle = "(?:van|de|der|den|het|'t|ter|ten|te|el|al|ben|bin|von|du|da|dos|la|le)";
const capital = String.raw`\p{Lu}[\p{L}'-]*\p{L}`;
const capitalName = String.raw`(?:\p{Lu}\.\s?){0,3}(?:${particle}\s+){0,3}${capital}(?:[ ]+(?:${particle}\s+){0,3}${capital}){0,3}`;
/** After "ik heet" a name may stand in small letters, one word of it. */
const anyName = String.raw`(?:${capitalName}|[\p{Ll}\p{Lo}][\p{L}'-]{2,20})`;

/** Words that a name follows at once. */
const saysOwnName = [
  String.raw`mijn\s+(?:volledige\s+|eigen\s+)?naam\s*(?:is|:)`,
  String.raw`(?<!hoe\s)ik\s+heet`,
  "naam:",
  String.raw`my\s+name\s+is|i\s+am\s+called|they\s+call\s+me`,
  String.raw`ben(?:im)?\s+ad(?:ı|i)m`,
  String.raw`nazywam\s+si(?:ę|e)|mam\s+na\s+imi(?:ę|e)`,
  String.raw`[Мм]ене\s+звати|[Мм]оє\s+ім['’]я`,
  "اسمي",
].join("|");

const title = String.raw`(?:meneer|mevrouw|mevr|mvr|mw|dhr|heer|juffrouw|juf|meester|dokter|dr|drs|ir|mr|mrs|ms|miss|pani?|bay|bayan|пан|пані)\.?`;
const relation =
  "(?:buurman|buurvrouw|buurjongen|buurmeisje|overbuurman|overbuurvrouw|vriend|vriendin|collega|broer|zus|zoon|dochter|man|vrouw|oom|tante|neef|nicht|moeder|vader|opa|oma|kind|huisbaas|begeleider|wethouder|burgemeester|raadslid|ambtenaar|wijkagent|agent|neighbou?r|councillor|mayor)";
const family = String.raw`(?:(?:de\s+)?fam(?:ilie|\.))`;
const greeting = String.raw`(?:met\s+vriendelijke\s+groet(?:en)?|vriendelijke\s+groet(?:en)?|hartelijke\s+groet(?:en)?|groet(?:jes|en)?(?:\s+van)?|gr\.?|mvg|m\.v\.g\.?|regards|afz\.?)`;

/** The cue in any case, the name with capitals: so without the i flag, which would make every word a name. */
const anyCase = (words: string) => words.replace(/(?<!\\)\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const afterOwnName = new RegExp(String.raw`(?<![\p{L}])(?:${anyCase(saysOwnName)})\s+(?<name>${anyName})`, "gu");
const afterTitle = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${anyCase(title)}|${anyCase(family)})\s+|(?:${anyCase(relation)})\s+|(?:${anyCase(greeting)})[ ,:\n]+)(?<name>${capitalName})`,
  "gu",
);
const iAm = new RegExp(
  String.raw`(?<![\p{L}])(?:[Ii]k\s+ben|[Dd]it\s+is|[Ii]'?\s?a?m|[Jj]estem)\s+(?<name>${capital}\s+(?:${particle}\s+){0,3}${capital})`,
  "gu",
);

/** What often stands after such a word with a capital, and is nobody's name. */
const notNames = new RegExp(
  "^(?:niet|geen|nog|ook|al|een|het|de|dat|die|wel|zo|er|is|was|heeft|moet|mag|kan|zegt|iedereen|welkom|anders|ik|wij|we|u|" +
    "nederland\\p{L}*|turks|marokkaans|amsterdam\\p{L}*|utrecht\\p{L}*|rotterdam\\p{L}*|samenspraak|god|" +
    "not|the|a|an|very|so|from|here|dutch|it|this|that)$",
  "iu",
);

/** Finds names by the words before them: "ik heet", "meneer", "buurvrouw", "groeten". A name without a cue is not found. */
export function findNames(text: string): Span[] {
  const found = [afterOwnName, afterTitle, iAm].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const name = match.groups?.name ?? "";
      const start = match.index + match[0].length - name.length;
      return [{ start, end: start + name.length }];
    }),
  );
  return found.filter((span) => !notNames.test(textOf(span, text)));
}

/** Where these names stand, as whole words: office holders may be named. */
export function spansOfNames(names: string[], text: string): Span[] {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.flatMap((name) => spansOf(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, "giu"), text));
}
