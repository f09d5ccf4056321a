import { commandsComputer, isNoAnswer } from "../points/holding/no-answer.ts";
import { mask } from "../privacy/mask.ts";

const LONGEST_SHOWN = 600;

/** Words by which an answer could try to steer what is said of it, or of those beside it. */
const steering =
  /\b(?:zeg|schrijf|antwoord|beoordeel|markeer|geef(?! ons\b| mij\b)|noem|maak|zet|say|write|answer|judge|mark|label|rate|treat|count|set)\b[^.!?\n]{0,60}\b(?:supports|opposes|(?:as|is|als)\W{1,3}(?:supports?|opposes?|neither|steunt)|verdicts?|json|(?:alle|elk|all|every|each) (?:antwoord(?:en)?|answers?))\b|["'{]\s*verdicts?\b/iu;

/** Whether a model may see an answer at all: it says something, and tells no computer what to do. */
export function mayBeShown(text: string): boolean {
  return !isNoAnswer(text) && !commandsComputer(text) && !steering.test(text);
}

/** An answer as a model sees it: without personal data, and no longer than it has to be. */
export function asShown(text: string, officeHolders: string[]): string {
  return mask(text, officeHolders).slice(0, LONGEST_SHOWN);
}
