const unsplit: Record<string, string> = { ł: "l", ı: "i", ø: "o", ß: "ss", æ: "ae", đ: "d", ة: "ه", ى: "ي", ـ: "" };
/** Nothing of it has to be folded: nearly all texts, and twice as fast. */
const isPlain = /^[\0-\x7f]*$/;

/** The words of a text in lower case without diacritics, and without the article and particles of Arabic. */
export function wordsOf(text: string): string[] {
  if (isPlain.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const folded = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łıøßæđةىـ]/g, (letter) => unsplit[letter] ?? letter);
  return Array.from(folded.match(/[\p{L}\p{N}]+/gu) ?? [], withoutArabicPrefix);
}

function withoutArabicPrefix(word: string): string {
  return word.replace(/^[وفبك]{0,2}(?:ال|لل)(?=\p{Script=Arabic}{2})/u, "");
}
