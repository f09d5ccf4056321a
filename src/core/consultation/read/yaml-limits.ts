import { type Document, isScalar, Lexer, visit } from "yaml";

/** More than any consultation with forty questions in seven languages. */
const MOST_CHARACTERS = 500_000;
const DEEPEST = 50;
const MOST_ALIASES = 100;

/** Whether reading this would take long or need more stack than there is. Stops where that shows. */
export function isTooMuch(yaml: string): boolean {
  if (yaml.length > MOST_CHARACTERS) return true;
  let [depth, begunInLine] = [0, 0];
  for (const token of new Lexer().lex(yaml)) {
    if (token === "[" || token === "{") depth++;
    if (token === "]" || token === "}") depth--;
    if (token === "-" || token === "?") begunInLine++;
    if (token.includes("\n")) begunInLine = 0;
    if (depth > DEEPEST || begunInLine > DEEPEST) return true;
  }
  return false;
}

/** Each name that stands for other lines is looked up in the whole file. */
export function hasManyAliases(document: Document): boolean {
  let aliases = 0;
  visit(document, { Alias: () => (++aliases > MOST_ALIASES ? visit.BREAK : undefined) });
  return aliases > MOST_ALIASES;
}

type KeyTwice = { code: "DUPLICATE_KEY"; message: string; pos: [from: number, to: number] };

/** The first key that stands twice in one map: the second would take the place of the first without a word. */
export function keyTwice(document: Document): KeyTwice | undefined {
  let twice: KeyTwice | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [from = 0, to = 0] = key.range ?? [];
        if (seen.has(key.value)) twice = { code: "DUPLICATE_KEY", message: "Map keys must be unique", pos: [from, to] };
        if (twice) return visit.BREAK;
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return twice;
}
