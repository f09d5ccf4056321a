import { wordsOf } from "./words.ts";

const GRAM = 4;

/**
 * How alike two of these texts are, from 0 to 1: the cosine of their pieces of four letters, where a piece that many
 * texts hold weighs less. A misspelled word shares most of its pieces with the right one.
 */
export function likeness(texts: string[]): (i: number, j: number) => number {
  const pieces = texts.map(piecesOf);
  const holders = new Map<string, number>();
  for (const each of pieces) for (const piece of each) holders.set(piece, (holders.get(piece) ?? 0) + 1);
  const weight = (piece: string) => Math.log(1 + texts.length / (holders.get(piece) ?? 1));
  const lengths = pieces.map((each) => Math.hypot(...[...each].map(weight)));
  return (i, j) => {
    const [a, b] = [pieces[i], pieces[j]];
    const product = (lengths[i] ?? 0) * (lengths[j] ?? 0);
    if (!a || !b || product === 0) return 0;
    const shared = [...a].filter((piece) => b.has(piece));
    return shared.reduce((sum, piece) => sum + weight(piece) ** 2, 0) / product;
  };
}

function piecesOf(text: string): Set<string> {
  const padded = wordsOf(text).map((word) => ` ${word} `);
  return new Set(
    padded.flatMap((word) =>
      Array.from({ length: Math.max(1, word.length - GRAM + 1) }, (_, i) => word.slice(i, i + GRAM)),
    ),
  );
}
