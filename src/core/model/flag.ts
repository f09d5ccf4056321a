/** What the rules found in words; it only makes a person look, and takes nothing out of the counts. */
export type Flag = "threat" | "slur";

const people =
  "(?:jou|je|jullie|u|hem|haar|hen|hun|ze|die (?:wethouder|ambtenaar|burgemeester|buurman|buurvrouw)|iedereen|allemaal)";
const harm =
  "(?:dood(?: ?(?:maken|schieten|steken|slaan))?|vermoorden|afmaken|kapot ?(?:maken|schieten)|neer ?(?:steken|schieten)|in elkaar (?:slaan|trappen)|opblazen)";

/** Threats against people, or against the places where they work. */
const threats = [
  `\\bik (?:ga|zal|wil|kom)\\b[^.!?]{0,20}\\b${people}\\b[^.!?]{0,25}\\b${harm}\\b`,
  `\\b(?:we|wij) (?:gaan|zullen|komen)\\b[^.!?]{0,20}\\b${people}\\b[^.!?]{0,25}\\b${harm}\\b`,
  `\\bik (?:maak|schiet|steek|sla|trap)\\b[^.!?]{0,12}\\b${people}\\b[^.!?]{0,15}\\b(?:dood|af|neer|kapot|overhoop|in elkaar)\\b`,
  "\\bik weet (?:je|jullie|u|hem|haar|ze) te (?:vinden|wonen)\\b",
  "\\bik weet waar (?:je|jullie|u|hij|zij|ze) (?:woont|wonen)\\b",
  "\\b(?:moet|moeten|verdien|verdient|verdienen)\\b[^.!?]{0,20}\\b(?:de kogel|een kogel|opgeknoopt|opgehangen|doodgeschoten|doodgeslagen|afgemaakt)\\b",
  "\\b(?:steek|steken|gooi|gooien|leg|leggen)\\b[^.!?]{0,25}\\b(?:gemeentehuis|stadhuis|azc|moskee|kerk|synagoge)\\b[^.!?]{0,20}\\b(?:in brand|in de fik|plat)\\b",
  "\\b(?:bom|bommen|molotov\\w*)\\b[^.!?]{0,25}\\b(?:gemeentehuis|stadhuis|azc|moskee|kerk|synagoge)\\b",
  "\\b(?:i|we)(?:'ll| will| am going to|'m going to| are going to)\\b[^.!?]{0,25}\\b(?:kill|shoot|stab|hurt|beat up|burn)\\b[^.!?]{0,15}\\b(?:you|him|her|them|everyone|all of)\\b",
  "\\b(?:should|must|deserve to) be (?:shot|hanged|hung|killed)\\b",
  "\\bi know where (?:you|he|she|they) (?:live|lives|work|works)\\b",
];

/** Words that hurt people for who they are; names of illnesses only where they are used to abuse. */
const slurs = [
  "\\b(?:kanker|kk|tering|tyfus)[ -]?(?:jood|joden|moslim\\w*|marokka\\w*|turk\\w*|neger\\w*|homo\\w*|wijf|wijven|buitenlander\\w*|hoer\\w*|lijer\\w*)\\b",
  "\\b(?:vuile|vieze|smerige|stinkende|kut|klote|rot)[ -]?(?:jood|joden|moslims?|marokkan\\w*|turk(?:en)?|negers?|nikkers?|homo'?s?|flikkers?|buitenlanders?|asielzoekers?|polen|zigeuners?|wijf|wijven)\\b",
  "\\b(?:kutmarokkan\\w*|nikkers?|zandnegers?|kopvod\\w*|geitenneuk\\w*|spleetog\\w*|roetmop\\w*|teringjood\\w*|mongolen? van de|vuile mongool|untermensch\\w*)\\b",
  "\\b(?:jij|je|u|jullie|die)\\b[^.!?]{0,15}\\b(?:hoer|hoeren|slet|sletten|mietjes?|flikkers|mongolen|achterlijke mongool)\\b",
  "\\bgas(?:kamer)? (?:de |alle )?joden\\b|\\bjoden aan het gas\\b|\\b(?:homo'?s|moslims|joden|buitenlanders|negers) (?:moeten|zijn) (?:dood|weg|ongedierte|beesten|ratten)\\b",
  "\\b(?:nigger\\w*|faggots?|kikes?|sand ?nigger\\w*|towelheads?|fucking (?:jews|muslims|gays|foreigners|immigrants)|dirty (?:jews?|muslims?|immigrants?))\\b",
];

const compile = (patterns: string[]) => patterns.map((pattern) => new RegExp(pattern, "u"));
const rules: [Flag, RegExp[]][] = [
  ["threat", compile(threats)],
  ["slur", compile(slurs)],
];

/** Whether a person should look at these words soon. Anger, swearing and hard words about plans are no reason. */
export function flagOf(text: string): Flag | undefined {
  const spellings = [asWritten(text), undisguised(text)];
  return rules.find(([, patterns]) => patterns.some((pattern) => spellings.some((words) => pattern.test(words))))?.[0];
}

function asWritten(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");
}

/** "k.a.n.k.e.r", "h0mo" and "kaaanker" as they are meant. */
function undisguised(text: string): string {
  return asWritten(text)
    .replace(/(?<=\p{L})0(?=\p{L})/gu, "o")
    .replace(/(?<=\p{L})[1!](?=\p{L})/gu, "i")
    .replace(/(?<=\p{L})3(?=\p{L})/gu, "e")
    .replace(/(?<=\p{L})[4@](?=\p{L})/gu, "a")
    .replace(/(?<!\p{L})(?:\p{L}[.*_-]){3,}/gu, (spelt) => spelt.replace(/[.*_-]/g, ""))
    .replace(/(\p{L})\1{2,}/gu, "$1");
}
