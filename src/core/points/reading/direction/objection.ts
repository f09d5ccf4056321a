import { type Denial, phraseAt, type Token } from "../tokens.ts";
import type { DirectionWords } from "../words/direction-words.ts";

/** What somebody objects to, if it stands behind it. */
export type Objection = {
  at: number;
  against: Token[];
  /** "Geen bezwaar tegen". */
  isDenied: boolean;
  /** It says how it is: "de overlast valt mee". */
  isFact: boolean;
};

/** What can be done and undone; a judgement or a state is no change. */
const CHANGES = new Set("being open power begin more often height length width speed distance time".split(" "));

/** "Nee, ik ben tegen" is no denial of being against. */
const answering = /^(?:nee|neen|nein)$/;

export function isChange({ pole }: Token): boolean {
  return pole !== undefined && CHANGES.has(pole.dimension);
}

/** Where a clause objects to something: "tegen", "bezwaar tegen", "object to", "wijs … af". */
export function objectionsIn(tokens: Token[], words: DirectionWords): Objection[] {
  return tokens.flatMap((token, at) => {
    const against = againstAt(tokens, at, words);
    if (!against) return [];
    const before = tokens.slice(0, at).filter(({ part }) => part === token.part);
    const isDenied = before.some(({ word }) => words.negators.has(word) && !answering.test(word));
    const isFact = words.objection.refusing.some((each) => each.isFact && each.particle.test(token.word));
    return [{ at, against, isDenied, isFact }];
  });
}

/** Turns round what is objected to; what only frames the objection tells nothing. */
export function object(tokens: Token[], { at, against }: Objection, words: DirectionWords): Denial[] {
  const { objecting, refusing } = words.objection;
  const before = tokens.slice(0, at).filter(({ part }) => part === tokens[at]?.part);
  for (const each of before) if (refusing.some(({ verb }) => verb.test(each.word))) each.isTelling = false;
  if (before.some(({ word }) => objecting.has(word)))
    for (const each of before) [each.isTelling, each.pole] = [false, undefined];
  const poles = against.filter(({ pole }) => pole);
  const changes = poles.filter(isChange);
  const turned = changes.length > 0 ? changes : poles.length > 0 ? poles : against.filter(({ isTelling }) => isTelling);
  for (const each of turned) each.isFlipped = !each.isFlipped;
  // Where nothing stands behind it, what stands beside it is objected to: "dan ben ik tegen".
  const [first = tokens[at]] = against;
  return first && poles.length === 0 ? [{ part: first.part, segment: first.segment }] : [];
}

/** What stands after a link or a preposition, as far as the same breath reaches. */
export function stretch(tokens: Token[], start: number): Token[] {
  const first = tokens[start];
  const rest = tokens.slice(start);
  const end = rest.findIndex(({ part, segment }) => part !== first?.part || segment !== first?.segment);
  return end < 0 ? rest : rest.slice(0, end);
}

function againstAt(tokens: Token[], at: number, words: DirectionWords): Token[] | undefined {
  const { opposing, linking } = words.objection;
  const token = tokens[at];
  if (!token) return undefined;
  const start = phraseAt(tokens, at, opposing) ?? (isAgainst(tokens, at, words) ? at + 1 : undefined);
  if (start === undefined) return refusedAt(tokens, at, words);
  const next = tokens[start];
  if (next && words.conditions.has(next.word)) return [];
  return next && (next.part === token.part || linking.has(next.word)) ? stretch(tokens, start) : [];
}

function isAgainst(tokens: Token[], at: number, words: DirectionWords): boolean {
  const token = tokens[at];
  if (!token || !words.against.has(token.word)) return false;
  const beside = tokens.filter(({ part }) => part === token.part);
  const before = beside.slice(0, beside.indexOf(token));
  if (before.some(({ word }) => words.siding.has(word) || words.objection.objecting.has(word))) return true;
  if (words.negators.has(before.at(-1)?.word ?? "")) return true;
  return at === 0 && !beside.some(({ word }) => words.wishes.has(word) || words.stating.has(word));
}

function refusedAt(tokens: Token[], at: number, { objection }: DirectionWords): Token[] | undefined {
  const { part, word = "" } = tokens[at] ?? {};
  const refusing = objection.refusing.filter(({ particle }) => particle.test(word));
  if (refusing.length === 0) return undefined;
  const before = tokens.slice(0, at).filter((each) => each.part === part);
  const isRefused = refusing.some(({ verb }) => before.some((each) => verb.test(each.word)));
  return isRefused ? before : undefined;
}
