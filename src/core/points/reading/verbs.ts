import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import { grammarOf } from "../../plain/grammar.ts";
import { wordsOf } from "../../themes/words.ts";
import { directionWordsOf } from "./words-of-language.ts";

const set = (words: string) => new Set(words.split(/\s+/));

/** Common verbs as they stand in wishes and reasons: a clause with one of them can be a whole sentence. */
const verbs: Record<Language, Set<string>> = {
  nl: set(`moet moeten mag mogen kan kunnen kun wil willen wilt zou zouden hoeft hoeven hoef hoort horen dient blijft blijven blijf
    is zijn wordt worden word heeft hebben heb hebt had was waren komt komen kom gaat gaan ga staat staan sta ligt liggen zit
    zitten maakt maken maak doet doen doe laat laten houdt houden houd hou zet zetten geeft geven geef neemt nemen neem leg leggen legt
    haal halen haalt zorg zorgen zorgt begin beginnen begint stop stoppen stopt sluit sluiten open openen bouw bouwen bouwt plant planten
    plaats plaatsen koop kopen kost kosten repareer repareren verplaats verplaatsen verbied verbieden verlaag verlagen verhoog verhogen verbreed
    verbreden vervang vervangen verwijder gebruik gebruiken gebruikt kies kiezen kijk kijken luister denk vind vinden vindt wonen woon woont
    rijdt rijden rijd fietst fietsen loopt lopen loop speelt spelen parkeert parkeren werkt werken helpt helpen betaalt betalen betaal
    verdient verdienen verliest verliezen past passen brengt brengen levert leveren wacht wachten ziet zien gebeurt voel voelt voelen
    krijgt krijgen krijg maai snoei ruim regel regelen schaf spaar stel stuur vraag deel kap hang bied trek voorkom bescherm steun verkoop
    verpest verpesten stoort storen hindert verdwijnt verdwijnen verandert veranderen groeit groeien besluit besluiten beslis beslist beslissen`),
  en: set(`is are was be am must should can could will would may might has have had do does did want wants need needs keep make put
    build plant close open stop start let give take bring add remove move use leave get think spoil ruin costs cost works goes go comes`),
  de: set(`ist sind war sein wird werden muss mussen soll sollen sollte sollten kann konnen darf durfen hat haben bleibt bleiben macht
    machen baut bauen gibt geben steht stehen braucht brauchen kommt kommen geht gehen lasst lassen bitte kostet fahrt fahren`),
};

/** Whether there is a verb in it, as far as we know verbs. */
export function hasVerb(text: string, language: Language, frequencies: Frequencies): boolean {
  const own = verbs[language.slice(0, 2)];
  const { finiteVerbs } = grammarOf(language);
  return wordsOf(text).some((word) => own?.has(word) || finiteVerbs.has(word) || isInflected(word, frequencies));
}

export function isCommonVerb(word: string, language: Language): boolean {
  return verbs[language.slice(0, 2)]?.has(word) ?? false;
}

/** "verliezen" beside "verliest": a plural of things has no such form. */
function isInflected(word: string, frequencies: Frequencies): boolean {
  if (word.length < 6 || !word.endsWith("en")) return false;
  const stem = word.slice(0, -2);
  const singular = stem
    .replace(/z$/, "s")
    .replace(/v$/, "f")
    .replace(/([^aeiou])\1$/, "$1");
  return !/[td]$/.test(singular) && frequencies.has(`${singular}t`);
}

const questions = /^(?:wie|wat|waar|hoe|waarom|wanneer|who|what|where|how|why|when|wer|was|wo|wie|warum|wann)$/;

/** Whether a part beside "en" is a wish or a sentence of its own. */
export function canStand(part: string, language: Language): boolean {
  const { poles, imperatives } = directionWordsOf(language);
  const [first = "", ...others] = wordsOf(part.replace(/^\s*(?:en|and|und)\s/iu, ""));
  if (imperatives.has(first) || questions.test(first)) return true;
  return [first, ...others].some((word) => isFiniteVerb(word, language) || poles.get(word)?.isWeak === false);
}

function isFiniteVerb(word: string, language: Language): boolean {
  const isPlural = /^(?:moeten|mogen|kunnen|willen|zullen|worden|hebben|zijn|zouden|hoeven)$/.test(word);
  return (verbs[language.slice(0, 2)]?.has(word) ?? false) && (isPlural || !word.endsWith("en"));
}
