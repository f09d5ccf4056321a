import { wordsOf } from "../words.ts";

const GRAM = 4;
const [PLAIN, PLAIN_BITS] = [0x7f, 7];
/** What a longer text is about, it says before this. */
const LONGEST_COMPARED = 1000;

/** How alike each two of these texts are, from 0 to 1, in rows of as many numbers as there are texts. */
export type Likenesses = { size: number; rows: Float64Array };

/**
 * The cosine of the pieces of four letters of each two texts, where a piece that many texts hold weighs less. A misspelled
 * word shares most of its pieces with the right one. Only texts that share a piece are compared, once for each.
 */
export function likenesses(texts: string[]): Likenesses {
  const size = texts.length;
  const holders = new Map<string | number, number[]>();
  for (const [i, text] of texts.entries())
    for (const piece of piecesOf(text.slice(0, LONGEST_COMPARED))) {
      const list = holders.get(piece);
      if (!list) holders.set(piece, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  const rows = new Float64Array(size * size);
  for (const list of holders.values()) {
    const weight = Math.log(1 + size / list.length) ** 2;
    for (const [at, i] of list.entries())
      for (let k = at; k < list.length; k++) add(rows, i * size + (list[k] ?? 0), weight);
  }
  const lengths = texts.map((_, i) => Math.sqrt(rows[i * size + i] ?? 0));
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) {
      const product = (lengths[i] ?? 0) * (lengths[j] ?? 0);
      const cosine = product === 0 ? 0 : (rows[i * size + j] ?? 0) / product;
      rows[i * size + j] = cosine;
      rows[j * size + i] = cosine;
    }
  return { size, rows };
}

function add(rows: Float64Array, at: number, weight: number): void {
  rows[at] = (rows[at] ?? 0) + weight;
}

/** Every four letters of every word, with the blanks around it; those of plain words as a number, which is faster. */
function piecesOf(text: string): (string | number)[] {
  const pieces: (string | number)[] = [];
  for (const word of wordsOf(text)) {
    const padded = ` ${word} `;
    for (let i = 0; i <= Math.max(0, padded.length - GRAM); i++) pieces.push(pieceAt(i, padded));
  }
  return pieces;
}

function pieceAt(from: number, word: string): string | number {
  let number = 0;
  for (let i = from; i < Math.min(from + GRAM, word.length); i++) {
    const code = word.charCodeAt(i);
    if (code > PLAIN) return word.slice(from, from + GRAM);
    number = (number << PLAIN_BITS) | code;
  }
  return number;
}
