/** Letters that Unicode does not take apart, as they are typed on a keyboard without them. */
const lookalikes: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", ة: "ه", ى: "ي" };
const emoji = /\p{Extended_Pictographic}(?:\ufe0e|\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/gu;

/** Small letters and digits only: no accents, signs or emoji; the digits of every script as ours. */
export function plain(text: string): string {
  return withOurDigits(text)
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’ʼ`´ـ]/gu, "")
    .replace(/[ıłøđßæةى]/gu, (letter) => lookalikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function withOurDigits(text: string): string {
  return text.normalize("NFKD").replace(/\p{Nd}/gu, toDigit);
}

/** The words and emoji of a text in their order, words as `plain` spells them. */
export function wordsIn(text: string): string[] {
  const apart = text.replace(emoji, (sign) => ` ${sign} `).split(/\s+/u);
  return apart.flatMap((each) => emojiOf(each) || plain(each).split(" ")).filter((word) => word !== "");
}

/** The emoji of a text in their order, whatever their colour; empty when there are none. */
export function emojiOf(text: string): string {
  return (text.match(emoji) ?? []).join("").replace(/[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu, "");
}

/** Whether nothing of a text can be seen: only spaces, marks of direction and the like. */
export function isInvisible(text: string): boolean {
  return !/[^\p{Z}\p{C}\p{M}\u2800\u3164\u115f\u1160\uffa0]/u.test(text);
}

/** The decimal digits of a script stand in a row, from 0 to 9. */
function toDigit(sign: string): string {
  const at = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) value++;
  return String(value);
}
