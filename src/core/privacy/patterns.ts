import { getCountrySpecifications, isValidIBAN } from "ibantools";
import { findPhoneNumbersInText } from "libphonenumber-js";
import { type Span, spansOf, textOf } from "./span.ts";

const topLevels = "nl|com|net|org|eu|info|be|fr|tr|pl|ua|uk|amsterdam|frl|gent|shop|online|nu|app|dev|io";
const at = String.raw`(?:@|\s?(?:[[(]\s?(?:at|apenstaart(?:je)?|@)\s?[\])]|\sapenstaart(?:je)?)\s?)`;
const dot = String.raw`(?:\.|\s?(?:[[(](?:dot|punt)[\])]|\s(?:dot|punt)\s)\s?)`;
const mailName = String.raw`(?<![\p{L}\d._%+-])[\p{L}\d_%+-]+(?:${dot}[\p{L}\d_%+-]+){0,4}`;
const mail = new RegExp(String.raw`${mailName}${at}[\p{L}\d-]+(?:${dot}[\p{L}\d-]+){1,4}`, "giu");
const mailWithSpaces = new RegExp(
  String.raw`${mailName}(?: ?@ |\s@)[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.(?:${topLevels}|de)(?![\p{L}\d])`,
  "giu",
);
/** "Jan punt smit at voorbeeld punt nl": "at" is a word of its own, and so it must end as an address does. */
const mailInWords = new RegExp(
  String.raw`${mailName}\sat\s[\p{L}\d-]+(?:${dot}[\p{L}\d-]+){0,3}\s(?:dot|punt)\s(?:${topLevels}|de)(?![\p{L}\d])`,
  "giu",
);

export function findMails(text: string): Span[] {
  return [mail, mailWithSpaces, mailInWords].flatMap((pattern) => [...spansOf(pattern, text)]);
}

const fullLink = /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const personalLink = /(?<![\p{L}\d.])(?:t\.me|wa\.me|fb\.me|m\.me|youtu\.be|linktr\.ee|discord\.gg)\/[^\s<>"]+/giu;
// Without a scheme only endings that are no word: "meer bomen.de straat" only lacks a space.
const bareLink = new RegExp(
  String.raw`(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.){1,4}(?:${topLevels})(?![\p{L}\d-])(?:/[^\s<>"]*)?`,
  "giu",
);

export function findLinks(text: string): Span[] {
  return [fullLink, personalLink, bareLink].flatMap((pattern) =>
    spansOf(pattern, text).map((span) => ({
      ...span,
      end: span.start + textOf(span, text).replace(/(?<![.,;:!?)\]'»”])[.,;:!?)\]'»”]+$/u, "").length,
    })),
  );
}

const ibanStart = /(?<![\p{L}\d])[A-Z]{2}[ .-]?\d{2}(?=[ .-]?[A-Z\d])/giu;

/** 34 signs with up to two between them. */
const LONGEST_IBAN = 102;

export function findIbans(text: string): Span[] {
  return spansOf(ibanStart, text).flatMap(({ start }) => {
    const country = text.slice(start, start + 2).toUpperCase();
    const length = getCountrySpecifications()[country]?.chars;
    const rest = text.slice(start, start + LONGEST_IBAN);
    const written = length && new RegExp(`^(?:[A-Z0-9][ .-]{0,2}){${length - 1}}[A-Z0-9]`, "i").exec(rest);
    if (!written || !isValidIBAN(written[0].replace(/[ .-]/g, "").toUpperCase())) return [];
    return [{ start, end: start + written[0].length }];
  });
}

// A mobile number in any grouping, unless it is a date followed by an hour ("06-02-2026 10:30").
const mobile =
  /(?<![\d+])(?!06[-./ ]\d\d[-./ ](?:19|20)\d\d)\(?(?:(?:\+|00)?31[ ./-]?(?:\(0\))?|0)[ ./-]{0,2}6\)?(?:[ ./-]{0,3}\d){8}(?!\d)/gu;
const date = /^\d\d[-./ ]\d\d[-./ ](?:19|20)\d\d(?!\d)/;
const mobileWithoutZero = /(?<![\d+.,€-]|€ )6[1-58]\d{7}(?!\d)/gu;

export function findPhones(text: string): Span[] {
  if (text.replace(/\D/g, "").length < 8) return [];
  const known = findPhoneNumbersInText(text, "NL").map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
  const dialled = known.filter((span) => /^(?:\+|\(?0)/.test(textOf(span, text)) && !date.test(textOf(span, text)));
  return [...dialled, ...spansOf(mobile, text), ...spansOf(mobileWithoutZero, text)];
}

const nineDigits = /(?<![\p{L}\d€]|[\d€][., ])(?:\d{9}|\d{2,5}(?:[ .-]\d{2,5}){1,3})(?![\p{L}\d]|[.,]\d)/gu;

export function findBsns(text: string): Span[] {
  return spansOf(nineDigits, text).filter((span) => passesElevenTest(textOf(span, text).replace(/\D/g, "")));
}

function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || Number(digits) === 0) return false;
  const sum = Array.from(digits, Number).reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

const postcode = /(?<![\p{L}\d.,/+€-]|€ )([1-9]\d{3})( {0,2})(\p{L}{2})(?![\p{L}\d])/gu;
const neverIssued = /^s[ads]$/i;
const units = /^(?:km|kg|kw|kb|mb|gb|tb|ml|cl|dl|cm|dm|mm|pk|hz|ha|cc|st|pp|am|pm)$/i;
const shortWords = new RegExp(
  "^(?:af|al|as|be|bv|ca|da|de|do|ei|el|en|er|ex|ga|ge|ha|hè|he|ik|in|is|ja|je|jl|la|ma|me|mw|na|nl|nr|nu|of|oh|ok|" +
    "om|op|pa|re|so|te|ti|tv|uw|va|wa|wc|we|wk|ek|os|xl|za|ze|zo|am|an|at|by|go|hi|if|it|my|no|on|or|to|up|us|" +
    "ve|bu|ne|ya|mi|mu|ki|po|od|ty|to|już|co|on|to)$",
  "i",
);

export function findPostcodes(text: string): Span[] {
  const shouting = !/\p{Ll}/u.test(text);
  return Array.from(text.matchAll(postcode)).flatMap((match) => {
    const [written, digits = "", space = "", letters = ""] = match;
    const capitals = /^[A-Z]{2}$/.test(letters) && !(shouting && /^(?:19|20)|00$/.test(digits));
    const isWord = !/^[a-z]{2}$/i.test(letters) || (space !== "" && !capitals && shortWords.test(letters));
    if (isWord || neverIssued.test(letters) || units.test(letters)) return [];
    return [{ start: match.index, end: match.index + written.length }];
  });
}

// Six letters and digits in three groups, each of one kind (RDW, "Kentekenformaten"); without hyphens only after a cue.
const plateGroups =
  /(?<![\p{L}\d-])(?=[A-Z\d-]*[A-Z])(?=[A-Z\d-]*\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2})(?![\p{L}\d-])/giu;
const plateAfterCue =
  /(?<=(?<![\p{L}])(?:kenteken|nummerbord|nummerplaat|plate)(?: (?:is|was|met|nummer))?[ :]{1,3})[A-Z\d]{1,3}[ -]?[A-Z\d]{2,3}[ -]?[A-Z\d]{1,2}(?![\p{L}\d])/giu;
const PLATE_SIGNS = 6;

export function findPlates(text: string): Span[] {
  return [...spansOf(plateGroups, text), ...spansOf(plateAfterCue, text)].filter((span) => {
    const signs = textOf(span, text).replace(/[ -]/g, "");
    return signs.length === PLATE_SIGNS && /\d/.test(signs) && /\p{L}/u.test(signs);
  });
}
