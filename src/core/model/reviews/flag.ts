import { foldSpelling, undisguise } from "../threats/spelling.ts";
import { isThreat, threatPatterns } from "../threats/threats.ts";

/** What the rules found in words; it only makes a person look, and takes nothing out of the counts. */
export type Flag = "threat" | "slur";

/** Words that hurt people for who they are; names of illnesses only where they are used to abuse. */
const slurs = [
  "\\b(?:kanker|kk|tering|tyfus)[ -]?(?:jood|joden|moslim\\w*|marokka\\w*|turk\\w*|neger\\w*|homo\\w*|wijf|wijven|buitenlander\\w*|hoer\\w*|lijer\\w*)\\b",
  "\\b(?:vuile|vieze|smerige|stinkende|kut|klote|rot)[ -]?(?:jood|joden|moslims?|marokkan\\w*|turk(?:en)?|negers?|nikkers?|homo'?s?|flikkers?|buitenlanders?|asielzoekers?|polen|zigeuners?|wijf|wijven)\\b",
  "\\b(?:kutmarokkan\\w*|nikkers?|zandnegers?|kopvod\\w*|geitenneuk\\w*|spleetog\\w*|roetmop\\w*|teringjood\\w*|mongolen? van de|vuile mongool|untermensch\\w*)\\b",
  "\\b(?:jij|je|u|jullie|die)\\b[^.!?]{0,15}\\b(?:hoer|hoeren|slet|sletten|mietjes?|flikkers|mongolen|achterlijke mongool)\\b",
  "\\bgas(?:kamer)? (?:de |alle )?joden\\b|\\bjoden aan het gas\\b|\\b(?:homo'?s|moslims|joden|buitenlanders|negers) (?:moeten|zijn) (?:dood|weg|ongedierte|beesten|ratten)\\b",
  "\\b(?:nigger\\w*|faggots?|kikes?|sand ?nigger\\w*|towelheads?|fucking (?:jews|muslims|gays|foreigners|immigrants)|dirty (?:jews?|muslims?|immigrants?))\\b",
];

const slurPatterns = slurs.map((pattern) => new RegExp(pattern, "u"));

/** Latin letters, and others: a pattern is made ready for each of them. */
const samples = ["a", "ж"];

/**
 * Makes the patterns ready, one at each step: an engine does that when a pattern is used for the first times, and all of
 * them together would hold up whoever writes first.
 */
export function* readyPatterns(): Generator<void, void, void> {
  for (const pattern of [...threatPatterns, ...slurPatterns])
    for (const sample of [...samples, ...samples]) {
      pattern.test(sample);
      yield;
    }
}

/** Whether a person should look at these words soon. Anger, swearing and hard words about plans are no reason. */
export function flagOf(text: string): Flag | undefined {
  const folded = foldSpelling(text);
  const spellings = [...new Set([folded, undisguise(folded)])];
  if (spellings.some(isThreat)) return "threat";
  return spellings.some((words) => slurPatterns.some((pattern) => pattern.test(words))) ? "slur" : undefined;
}
