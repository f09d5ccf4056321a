import { wordsOf } from "../words.ts";

const GRAM = 4;
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
  const holders = new Map<string, number[]>();
  for (const [i, text] of texts.entries())
    for (const piece of piecesOf(text.slice(0, LONGEST_COMPARED))) {
      const list = holders.get(piece);
      if (list) list.push(i);
      else holders.set(piece, [i]);
    }
  const rows = new Float64Array(size * size);
  for (const list of holders.values()) {
    const weight = Math.log(1 + size / list.length) ** 2;
    for (const i of list) for (const j of list) rows[i * size + j] = (rows[i * size + j] ?? 0) + weight;
  }
  const lengths = texts.map((_, i) => Math.sqrt(rows[i * size + i] ?? 0));
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const product = (lengths[i] ?? 0) * (lengths[j] ?? 0);
      rows[i * size + j] = product === 0 ? 0 : (rows[i * size + j] ?? 0) / product;
    }
  return { size, rows };
}

function piecesOf(text: string): Set<string> {
  const padded = wordsOf(text).map((word) => ` ${word} `);
  return new Set(
    padded.flatMap((word) =>
      Array.from({ length: Math.max(1, word.length - GRAM + 1) }, (_, i) => word.slice(i, i + GRAM)),
    ),
  );
}
