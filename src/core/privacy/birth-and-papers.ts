import type { Span } from "./span.ts";

const months = [
  "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?",
  "sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
  "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
  String.raw`(?:stycz|lut|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud)\p{L}{0,8}`,
  String.raw`(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)\p{L}{0,8}`,
  "يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر",
].join("|");
const year = String.raw`(?:(?:19|20)\d\d|'?\d\d)(?!\d)`;
const inFigures = String.raw`\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?${year}|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`;
const inWords = String.raw`\d{1,2}(?:e|ste|de|th|st|nd|rd)?\.? (?:of )?(?:${months})(?!\p{L})\.?`;
const withYear = String.raw`(?:${inFigures}|${inWords},? ${year}|(?:${months}) \d{1,2}(?:th|st|nd|rd)?,? ${year})`;
const born = [
  String.raw`geboortedatum|geboortedag|geboren|geb\.?|verjaardag|jarig|born|date of birth|d\.?o\.?b\.?|birthday`,
  String.raw`doğum (?:tarihi|günü)\p{L}{0,4}|doğdum|urodz\p{L}{1,8}|data urodzenia|народи\p{L}{1,6}|дата народження`,
  String.raw`(?:تاريخ )?(?:ال)?ميلاد\p{L}{0,2}|ولدت|مواليد`,
].join("|");

const birthDates = [
  new RegExp(
    String.raw`(?<!\p{L})(?:${born})(?!\p{L})[^\d!?\n]{0,25}(?<found>${withYear}|${inWords}|\d{8}(?!\d))`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\d-])(?<found>${withYear})(?:'\p{L}{1,4})?(?: (?:te|in) \p{L}{2,20})? (?:geboren|born|doğdum|doğumlu\p{L}{0,4})(?!\p{L})`,
    "giu",
  ),
  new RegExp(String.raw`(?<!\p{L})(?:ik ben|i am from|i'm from) (?:van |uit )?(?<found>${withYear})`, "giu"),
];

const papers = [
  "paspoort|passport|pasaport|paszport|паспорт|جواز(?: السفر| سفر)?|identiteits(?:kaart|bewijs)|id-?(?:kaart|card|bewijs)",
  "rijbewijs|verblijfs(?:vergunning|document|pas|kaart)|document|driving licen[cs]e|identity card|kimlik|dow[oó]d",
].join("|");
const paperNumber = String.raw`(?<found>(?=(?:[A-Z]{0,4}\d){4})[A-Z\d]{6,12})(?![\p{L}\d])`;
const passportNumbers = [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${papers})\p{L}{0,10}|(?:v-?|vreemdelingen|document)nummer)(?: (?:nummer|nr|no|number|numarası?|номер|رقم))?(?!\p{L})[^\d.!?\n]{0,20}?(?<![\p{L}\d])${paperNumber}`,
    "giu",
  ),
  // A Dutch one by its form, which has no O; letters and digits that alternate tell it from a file's number.
  /(?<![\p{L}\d-])(?<found>(?=[A-Z]{2,8}\d{1,6}[A-Z])[A-NP-Z]{2}[A-NP-Z\d]{6}\d)(?![\p{L}\d-])/gu,
];

const found =
  (patterns: RegExp[]) =>
  (text: string): Span[] =>
    (/\d/.test(text) ? patterns : []).flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => {
        const name = match.groups?.found ?? "";
        const start = match.index + match[0].lastIndexOf(name);
        return { start, end: start + name.length };
      }),
    );

/** Dates of which the text says that somebody was born on them. */
export const findBirthDates = found(birthDates);

/** Numbers of passports, identity cards and driving licences. */
export const findPaperNumbers = found(passportNumbers);
