/** "k.a.n.k.e.r", "h0mo" and "kaaanker" as they are meant, in the form that `foldSpelling` gives. */
export function undisguise(folded: string): string {
  return folded
    .replace(/(?<=\p{L})0(?=\p{L})/gu, "o")
    .replace(/(?<=\p{L})[1!](?=\p{L})/gu, "i")
    .replace(/(?<=\p{L})3(?=\p{L})/gu, "e")
    .replace(/(?<=\p{L})[4@](?=\p{L})/gu, "a")
    .replace(/(?<!\p{L})(?:\p{L}[.*_-]){3,}/gu, (spelt) => spelt.replace(/[.*_-]/g, ""))
    .replace(/(\p{L})\1{2,}/gu, "$1");
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Vowel signs and the long stroke of Arabic, which writers may leave out. */
const arabicExtras = /[\u0640\u064b-\u0652]+/g;

/**
 * A text in small letters as rules compare it: without accents on Latin letters (but the Polish ę stays, it tells "I"
 * from "he"), ı as i, forms of the Arabic alef as one, plain apostrophes, and one space between words.
 */
export function foldSpelling(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(invisible, "")
    .normalize("NFD")
    .replace(/e\u0328/g, "ę")
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, "")
    .normalize("NFC")
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(arabicExtras, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[^\S\n]+/g, " ");
}
