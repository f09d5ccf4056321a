const alike: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/** A text as it is searched: without case, accents or double spaces. */
export function fold(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[ıłøđßæœ]/g, (letter) => alike[letter] ?? letter).replace(/\s+/g, " ");
}

/** The words that somebody looks for; each of them has to be in what is found. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(" ")
    .filter((word) => word !== "");
}
