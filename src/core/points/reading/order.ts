import type { Token } from "./tokens.ts";
import type { DirectionWords } from "./words/direction-words.ts";

/** Marks what must come first, and what only later. */
export function putInOrder(tokens: Token[], words: DirectionWords): void {
  for (const [i, token] of tokens.entries()) {
    const order = orderAt(tokens, i, words);
    if (!order) continue;
    const isMark = (each: Token, j: number) => j > 0 && orderAt(tokens, i + j, words) !== undefined && each !== token;
    const rest = tokens.slice(i);
    const end = rest.findIndex(isMark);
    const after = (end < 0 ? rest : rest.slice(0, end)).slice(1).filter((each) => each.part === token.part);
    const telling = after.filter((each) => each.isTelling);
    const before = tokens.slice(0, i).filter((each) => each.part === token.part && each.isTelling && !each.order);
    for (const each of telling.length > 0 ? telling : before) each.order = order;
  }
}

function orderAt(tokens: Token[], i: number, words: DirectionWords): "first" | "later" | undefined {
  const { word = "" } = tokens[i] ?? {};
  if (words.later.has(word) && !tokens[i]?.pole) return "later";
  if (words.first.has(word))
    return /^be?gin/.test(word) && !tokens.slice(i + 1, i + 4).some((each) => each.word === "met")
      ? undefined
      : "first";
  const isPassed = (marks: Set<string>) => tokens.slice(0, i).some((each) => marks.has(each.word));
  if (words.conditions.has(word) && isPassed(words.later)) return "first";
  return words.than.has(word) && isPassed(words.first) ? "later" : undefined;
}
