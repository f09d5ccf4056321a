import type { Language } from "../../../model/language.ts";
import type { Frequencies } from "../../../plain/frequencies.ts";
import { grammarOf } from "../../../plain/grammar.ts";
import { wordsOf } from "../../../themes/words.ts";

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

/** A form that stands beside a subject. `previous`: "we need" has one, and "to need" has none. */
export function isFiniteVerb(word: string, language: Language, previous = ""): boolean {
  const isVerb = isCommonVerb(word, language);
  if (language.startsWith("en")) return finite.has(word) || (isVerb && hasSubject(word, previous));
  return isVerb && (plural.test(word) || !word.endsWith("en"));
}

/** These need a subject whatever stands before them; the other English forms could be an order, an infinitive or a thing. */
const finite =
  set(`is are was am must should can could will would may might has had does did wants needs costs works goes
  comes`);
const plural =
  /^(?:moeten|mogen|kunnen|willen|zullen|worden|hebben|zijn|zouden|hoeven|haben|werden|sollen|sollten|mussen|konnen)$/;
const speaking = /^(?:i|you|we|they|people)$/;
const helping = /^(?:to|should|must|can|could|will|would|may|might|not|and|or|the|a|no)$/;

function hasSubject(word: string, previous: string): boolean {
  return /^(?:have|need|want)$/.test(word) ? previous !== "" && !helping.test(previous) : speaking.test(previous);
}
