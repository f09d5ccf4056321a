import { type Rule, latinRule as rule } from "./rule.ts";

// Endings of "I will" and "we will", and of the form that also promises: "öldüreceğim", "öldürürüz".
const iWill = "(?:y?[ea]c[ea]g(?:im|iz)|[eaiu]?r[iu](?:m|z))";
const target =
  "(?:seni|sizi|onu|onlari|hepinizi|hepsini|herkesi|sizleri|(?:o|bu|su) @+[iu]|@*baskan@*[iu]|memurlari|komsumu)";
const kill = `(?:oldur|gebert|vur|bicakla|bogazla|bog|dogra|yak|ez|parcala|as|dov)${iWill}`;
const body = "(?:kafa|bacak|kemik|kol|bogaz|agz|dis|boyn|burn|surat|goz)@{0,8}(?:n[aeiu]|z[aeiu])";
const place = "(?:ev|araba|dukkan|bina|belediye|cami|okul|kamp|merkez|ofis)@{0,8}[iu]";
const animals = "@*(?:leyle|kedi|kopek|kopeg|kus|sincap|kirpi)@*";

export const turkish: Rule[] = [
  rule(`${target}(?: @+){0,3} ${kill}|${kill} (?:ulan |lan )?${target}`),
  rule(`${body}(?: @+){0,2} (?:kir|kes|dagit|kopar|sik|patlat)${iWill}`),
  rule(`${place}(?: @+){0,2} (?:yak|bombala|patlat|ucur|atese ver)${iWill}`),
  rule(`nerede (?:otur|yasa|uyu|kal)d[iu]g[iu]n@{0,6}(?: @+)? (?:biliyor(?:um|uz)|bilir(?:im|iz))`, animals),
  rule(
    `(?:hepsi|hepiniz|onlar|bunlar|siz|politikacilar|memurlar|@*baskan@*)(?: @+){0,2} (?:asilmali|vurulmali|oldurulmeli|kursuna dizilmeli|idam edilmeli)@*`,
  ),
];
