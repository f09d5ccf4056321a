import { readName, type Trust } from "./read-name.ts";
import { type Span, spansOf } from "./span.ts";

/** Letters may stand apart: "m i j n  n a a m  i s". */
const spaced = (words: string) => words.replace(/\p{L}(?=\p{L})/gu, "$& ?").replaceAll(" is", " i ?s");

/** Words before a name, single spaces between them; how sure each makes us that a name follows, `Trust` says. */
const ownNames = [
  `${spaced("mijn naam")}(?: ${spaced("is")}(?: ?:)?| ?:)|(?:mijn|m'n|mn|me) (?:volledige |eigen )?(?:voor|achter|roep)?naam(?: is(?: ?:)?| ?:)`,
  String.raw`(?<=^\s?|[\n.;,(|!?]\s?)(?:voor|achter|roep)?${spaced("naam")} ?:`,
  String.raw`(?<!hoe )ik heet(?! (?:u|jullie|iedereen|alle) |[^.!?\n]{0,60}welkom)|(?:ze|zij|iedereen) noem(?:en|t) (?:mij|me)|(?:u spreekt|spreekt u) met`,
  "my name(?: is|'s)|(?:i am|i'm) called|they call me",
  "(?:ben(?:im)? )?ad(?:ı|i)m|ismim|nazywam si(?:ę|e)|mam na imi(?:ę|e)|na imi(?:ę|e) mi",
  "мене (?:звати|звуть)|моє ім['ʼ]я|(?:أنا |انا )?اسمي",
];
const titles = String.raw`(?<!\d ?)(?:dhr|mevr|mvr|mw|mej|fam)\.?|السيدة?`;
const addresses = [
  "meneer|mevrouw|heer|juffrouw|juf|meester|dokter|zuster|pastoor|dominee|familie|councillor|mayor|miss",
  "wethouder|burgemeester|raadslid|ambtenaar|wijkagent|agent",
  String.raw`(?<!\d ?)(?:drs?|ir|mrs?|prof|ing|ds|ms)\.?`,
];
const relations = [
  "(?:over)?(?:buurman|buurvrouw|buurjongen|buurmeisje)|vriend(?:in)?|collega|huisbaas|begeleider|oom|tante|opa|oma",
  "(?:broer|zoon|dochter)(?:tje)?|zus(?:je)?|neef(?:je)?|moeder|vader|(?:mijn|m'n|onze|ons|zijn|haar) (?:man|vrouw|kind|nicht(?:je)?)",
  "neighbou?r|pani?|bay|bayan|komşum|пані?|сусідк?а?|sąsiad(?:ka)?|جاري|جارتي",
];
const selves = "ik ben|i am|i'm|jestem|я(?: ?-)?|أنا|انا";
const hints = [
  "dit is|hier is|vraag(?: maar)? (?:aan|naar)|ben|zegt|zei|aldus|vertelt|schrijft|says|said",
  String.raw`(?<=^\s?(?:(?:hallo|hoi|hai|dag|goede\p{L}{2,8})[ ,.!]{1,2})?)met`,
];
const greetings = [
  String.raw`(?:met )?(?:(?:vriendelijke|hartelijke|vr\.?) )?groet(?:jes|en)?|gr(?:tjs|tz|oetjs)|(?<!\d ?)gr\.?|m\.?v\.?g\.?|m\.?vr\.?gr\.?`,
  String.raw`hoogachtend|liefs|gegroet|(?:was )?getekend|ondertekend|w\.g\.|(?:(?:kind|best) )?regards|pozdrawiam|saygılarımla`,
];

const cue = (words: string | string[], end: string) =>
  new RegExp(String.raw`(?<!\p{L}|\p{L}')(?:${[words].flat().join("|")})${end}`, "giu");
const afterSign = String.raw`(?:(?<=[.:])|(?!\p{L})) ?`;
const cues: [Trust, RegExp][] = [
  ["announced", cue(ownNames, afterSign)],
  ["titled", cue(titles, afterSign)],
  ["addressed", cue(addresses, afterSign)],
  ["likely", cue(relations, " ")],
  ["self", cue(selves, " ")],
  ["known", cue(hints, " ")],
  ["likely", cue(greetings, String.raw`(?!\p{L})[\s,:.!]{0,4}(?:van )?`)],
];
const lastWords = cue(greetings, String.raw`(?!\p{L})[\s,:.!]{0,4}(?:van )?(?=[^\n]{2,40}\s?$)`);

/** "J.P.M. de Vries" needs no word before it; a party, a firm or a club has letters with points too. */
const severalInitials =
  /(?<![\p{L}.])(?!(?:N\.V|B\.V|V\.S|U\.S|S\.V|V\.V|F\.C|A\.Z\.C|P\.S|N\.B)\.)(?=\p{Lu}\.\p{Lu}\.)/gu;
const byForm = [
  /(?<=\()(?:\p{Lu}\. ?){1,4}(?:(?:van|de|der|den|ten|ter|el|al|bin|von) ){0,3}\p{Lu}[\p{Ll}-]{2,20}(?=\))/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}{1,20}(?= (?:Bey|Hanım|Hanim|amca|teyze|abi|abla)(?!\p{L}))/gu,
  /(?<=(?<!\p{L})(?:[Mm] [Ii] [Jj] [Nn] )?[Nn] [Aa] [Aa] [Mm](?: [Ii] [Ss])? ?:? )(?![Ii] [Ss] )\p{L}(?: \p{L}){1,30}(?!\p{L})/gu,
];

/** "Kees Jansen, 06-12345678", as people put it at the head of a line. */
const headOfLine = /(?<=^|\n|: )(?=\p{Lu}\p{Ll})/gu;
function namesAtHead(text: string): Span[] {
  return spansOf(headOfLine, text).flatMap(({ start }) => {
    const name = readName(text, start, "known", false);
    const isFull =
      name &&
      text.slice(name.start, name.end).includes(" ") &&
      /^(?: ?[,(\n]| hier(?!\p{L}))/u.test(text.slice(name.end, name.end + 6));
    return isFull ? [name] : [];
  });
}

/** Finds names by the words around them, in a text with single spaces. A name without such words is not found. */
export function findNames(text: string): Span[] {
  const announced = cues.flatMap(([trust, pattern]) => namesAfter(pattern, trust, text));
  const signed = namesAfter(lastWords, "announced", text);
  const initialled = namesAfter(severalInitials, "likely", text);
  return [
    ...announced,
    ...signed,
    ...initialled,
    ...namesAtHead(text),
    ...byForm.flatMap((pattern) => spansOf(pattern, text)),
  ];
}

function namesAfter(pattern: RegExp, trust: Trust, text: string): Span[] {
  return spansOf(pattern, text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const first = readName(text, end, trust, isShouted(words));
    return first ? [first, ...nextName(text, first.end)] : [];
  });
}

/** "Groeten Ria en Jan". */
function nextName(text: string, at: number): Span[] {
  const joint = / ?(?:en|&|and|ve|i|та|і) /iuy.exec(text.slice(at, at + 6));
  const name = joint && readName(text, at + joint[0].length, "known", true);
  return name ? [name] : [];
}

function isShouted(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{2}|\p{Lu}[^\p{L}]+\p{Lu}/u.test(words);
}

/** Where these names stand, as whole words: office holders may be named. */
export function spansOfNames(names: string[], text: string): Span[] {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.flatMap((name) => spansOf(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, "giu"), text));
}
