import { type Span, spansOf } from "./span.ts";

const streetEndings =
  "straat|straatje|str|laan|laantje|weg|wegje|plein|pleintje|kade|gracht|dijk|dijkje|hof|hofje|singel|steeg|steegje|" +
  "pad|dreef|plantsoen|burgwal|boulevard|wetering|voorhout|allee";
// Ends a street's name as often as another word: counts with a capital only.
const capitalEndings =
  "park|markt|wal|vest|rak|rokin|einde|eind|brink|akker|weide|veld|kamp|haven|poort|oord|erf|vaart|vliet|zoom|" +
  "horst|hoeve|waard|zijde|meent|donk|hove|hage|berg|baan|spui|vrijthof|werf";
const bareStreets =
  "Straat|Laan|Weg|Plein|Kade|Gracht|Dijk|Hof|Singel|Steeg|Pad|Dreef|Park|Plantsoen|Markt|Voorhout|Haven|Wal|Poten";

const place = String.raw`(?<![\p{L}\d'-])`;
const particles = String.raw`(?:(?:van|der|den|de|het|'t|ter|ten|te|op|in|en)\s+){0,3}`;
const nameWords = String.raw`(?:(?:van\s+de[rn]\s+)?(?!(?:Op|In|Aan|Bij|De|Het|Ik|Mijn|Van|Te|En|Of|Als|Voor|Langs)\s)(?:\p{Lu}|'[st][ -]?\p{Lu}|\d{1,2}e\s)[\p{L}.'-]*\s+${particles}){0,4}`;
const compound = String.raw`['\p{L}][\p{L}'-]{1,30}?(?:${streetEndings})\.?`;
const capitalised = String.raw`\p{Lu}[\p{L}'-]{0,30}?(?:${capitalEndings})`;
const bareAfterName = String.raw`(?!(?:Op|In|Aan|Bij|De|Het|Die|Deze|Onze|Mijn)\s)\p{Lu}[\p{L}'-]+\s+(?:${bareStreets})`;
const laneOf = String.raw`(?:Laan|Weg|Plein|Hof|Park)\s+(?:(?:van|der|den|de|het|'t|tot)\s+){1,2}\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?`;
const street = String.raw`${place}${nameWords}(?<last>${compound}|${capitalised}|${bareAfterName}|${laneOf})(?!\p{L})`;

const addition = String.raw`(?:[ -]?(?:hs|huis|bis|[IVX]{1,4}|[a-z])(?![\p{L}\d'])|[-/]\d{1,4}(?!\d)|[ -]?(?:\d|I{1,3})?[ -]?hoog(?!\p{L}))`;
const counted =
  "nieuwe|extra|grote|kleine|andere|km|kilometers?|m|meters?|mtr|cm|m2|uur|uren|keer|maal|x|jaar|jaren|dagen|dag|weken|week|maanden|maand|minuten|min|" +
  "procent|pct|euro|miljoen|duizend|graden|stuks|tot|of|à|auto'?s|mensen|personen|kinderen|bewoners|buren|bomen|" +
  "boompjes|banken|woningen|huizen|flats|plekken|plaatsen|parkeer\\p{L}+|fiets\\p{L}*|bussen|lantaarnpalen|drempels|" +
  "bakken|winkels|ongelukken|ongevallen|families|gezinnen|verdiepingen|rijstroken|banen|borden|\\p{L}{2,}jes";
const ordinal = String.raw`\d+(?:e|ste|de)(?!\p{L})\s+\p{Ll}`;
const notANumber = String.raw`(?!${ordinal}|(?:19[5-9]|20[0-4])\d(?!\d)|\d+\s?(?:%|€|[.,:]\d|(?:${counted})(?!\p{L})))`;
const houseNumber = String.raw`${notANumber}\d{1,5}(?![\d%€]|[.,:]\d)${addition}{0,2}(?![\p{L}\d])`;
const numbered = String.raw`\s*,?\s*(?:(?:huis)?(?:nummer|nr\.?)|no\.|#)?\s*`;

const streetAndNumber = new RegExp(`${street}${numbered}${houseNumber}`, "gu");
const lowerStreetAndNumber = new RegExp(`${place}(?<last>${compound})(?!\\p{L})${numbered}${houseNumber}`, "giu");
const numberAndStreet = new RegExp(
  String.raw`${place}(?:huis)?(?:nummer|nr\.?)\s*\d{1,5}\p{L}?\s+(?:in|van|op|aan|bij)\s+(?:de|het|'t)?\s*${nameWords}(?:${compound})(?!\p{L})`,
  "giu",
);
// "Ik woon op Rokin 20", "mijn adres is Spui 3", "ik woon op nummer 12": the words before it tell.
const home = String.raw`(?<=(?:woon|woont|wonen|woonde|adres|adres is|adres:|thuis|huis|live|lives|mieszkam|adresim|adresi)\s+(?:(?:ik|wij|we|I|zelf|nu|hier|op|aan|in|at|na|is|de|het|ul\.)\s+){0,3})`;
const homeAndNumber = new RegExp(
  String.raw`${home}(?:\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,2}\s+|(?:huis)?(?:nummer|nr\.?|number)\s*)${houseNumber}`,
  "gu",
);

/** "Bij Rokin 20", "van Spui 25": a name and a number after such a word. Better one quote too few. */
const atNameAndNumber = new RegExp(
  String.raw`(?<=(?<![\p{L}])(?:bij|aan|van|op|in|tegenover|naast|voor|achter|Bij|Aan|Van|Op|In|Tegenover|Naast|Voor|Achter)\s+(?:(?:de|het|'t)\s+)?)(?!(?:Vraag|Stelling|Punt|Optie|Lijn|Bus|Tram|Nummer|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Covid|Artikel|Plan|Groep|Fase|Variant)\s)\p{Lu}[\p{L}'-]{3,}\s+${houseNumber}`,
  "gu",
);

const commonNouns = new RegExp(
  "^(?:(?:fiets|voet|wandel|zebra|loop|bos|zand|schelpen|tegel|ruiter|olifanten|klompen|kerken)pad|" +
    "(?:snel|auto|rij|zand|om|onder|half|lucht|spoor|vaar|vaart|uit|toegangs|invals|fietssnel|water|provinciale|land)weg|" +
    "(?:winkel|woon|zij|fiets|speel|achter|hoofdwinkel|eenrichtings|autoluwe|wasstraat|was|leef|buurt)straat|" +
    "(?:school|speel|parkeer|plof|wijk|buurt)plein|(?:gerechts|kerk|school|voor)hof|(?:blok|barri)[kc]ade|(?:over|op|af)steeg|overdreef|" +
    "(?:sport|stads|pret|vakantie|bedrijven|wijk|buurt|speel|skate|natuur|wind|zonne|wagen|honden|water|bungalow)park|" +
    "(?:super|bouw|arbeids|woning|huizen|week|rommel|kerst|vlooien|boeren|buurt|braderie|kinder)markt|" +
    "(?:rij|bus|loop|weg|start|tram|atletiek|kegel|skate|ijs|renn?|beach)baan|(?:voetbal|speel|sport|gras|tennis|trap|hockey|wit)veld|" +
    "(?:zee|polder|nood|winter)dijk|(?:jacht|lucht|zee|binnen)haven)$",
  "i",
);

/** Finds streets with a house number; "op de weg 50 km" and "in het park 2 bankjes" are no addresses. */
export function findAddresses(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const streets = [streetAndNumber, lowerStreetAndNumber].flatMap((pattern) => namedStreets(pattern, text));
  return [
    ...streets,
    ...spansOf(numberAndStreet, text),
    ...spansOf(homeAndNumber, text),
    ...spansOf(atNameAndNumber, text),
  ];
}

function namedStreets(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter((match) => !commonNouns.test(match.groups?.last ?? ""))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
