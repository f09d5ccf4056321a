import { clausesOf } from "../../src/core/points/reading/clauses.ts";
import { canStand } from "../../src/core/points/reading/direction/halves.ts";
import { wordsOf } from "../../src/core/themes/words.ts";
import type { Gold } from "./gold.ts";

const FEWEST = 3;
const [LEAST, LEAST_OF_BEST] = [1.5, 0.4];

/**
 * Tells which labelled points a clause says. Labels are of whole answers: of an answer that says two things, the words
 * that go with a point in all answers tell which clause says which, as a reader would.
 */
export function createGoldReader({ answers, points }: Gold): (person: string, clause: string) => Set<string> {
  const texts = [
    ...answers.map(({ text, points: labels }) => ({ words: namesIn(text), labels })),
    ...points.flatMap(({ claim, id }) => [1, 2].map(() => ({ words: namesIn(claim), labels: [id] }))),
  ];
  const ratios = new Map(points.map(({ id }) => [id, ratiosOf(id, texts)]));
  const scoreOf = (text: string, id: string) =>
    [...namesIn(text)].reduce((sum, name) => sum + (ratios.get(id)?.get(name) ?? 0), 0);
  return (person, clause) => {
    const answer = answers.find((each) => each.person === person && each.text.includes(clause));
    if (!answer) return new Set();
    const language = (answer.language ?? "nl").slice(0, 2);
    const clauses = clausesOf(answer.text, (part) => canStand(part, language)).map(({ text }) => text);
    const longest = Math.max(...clauses.map(({ length }) => length));
    return new Set(
      answer.points.filter((id) => {
        const [own, best] = [scoreOf(clause, id), Math.max(...clauses.map((each) => scoreOf(each, id)))];
        const isMine = answer.points.every((other) => scoreOf(clause, other) <= own);
        if (best === 0) return clause.length === longest;
        return own === best || (own >= LEAST_OF_BEST * best && own > LEAST && isMine);
      }),
    );
  };
}

type Labelled = { words: Set<string>; labels: string[] };

/** How much more often each word goes with a point than with others. */
function ratiosOf(id: string, texts: Labelled[]): Map<string, number> {
  const [own, others] = [
    texts.filter((each) => each.labels.includes(id)),
    texts.filter((each) => !each.labels.includes(id)),
  ];
  const within = (some: Labelled[], name: string) => some.filter(({ words }) => words.has(name)).length;
  const ratios = new Map<string, number>();
  for (const name of new Set(own.flatMap(({ words }) => [...words]))) {
    const n = within(own, name);
    if (n < FEWEST) continue;
    const ratio = (n + 0.3) / (own.length + 0.6) / ((within(others, name) + 0.3) / (others.length + 0.6));
    if (ratio > 1) ratios.set(name, Math.log(ratio));
  }
  return ratios;
}

function namesIn(text: string): Set<string> {
  const words = wordsOf(text).map((word) => word.slice(0, 6));
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}
