import { type Candidate, withAndWithoutArticle } from "./candidates.ts";
import { areForms } from "./forms.ts";
import type { Asked } from "./parts.ts";
import { plain } from "./spelling.ts";
import { isIn, numbers } from "./word-lists.ts";

/** The candidate whose whole label words are, or whom a list of other words calls so. */
export function byLabel(words: string, candidates: Candidate[]): Candidate | undefined {
  const called = withAndWithoutArticle(words);
  return (
    candidates.find(({ labels }) => called.some((each) => labels.includes(each))) ??
    candidates.find(({ also }) => also.some((list) => isIn(list, words)))
  );
}

/** The part of one label that tells it from the others: "more" of "more green", or what stands behind its comma. */
export function byPieceOfLabel(words: string, { candidates, topic }: Asked): Candidate | undefined {
  if (/^\d*$/.test(words) || isIn("yes", words) || isIn("no", words)) return undefined;
  if (isIn("not", words))
    return numbers.get(words) === 0 ? only(candidates.filter((each) => begins(each, words))) : undefined;
  const isCommon = (word: string, own: Candidate) =>
    topic.includes(word) ||
    candidates.some((each) => each !== own && each.labels.some((label) => label.split(" ").includes(word)));
  const isBeginning = (own: Candidate) =>
    own.labels.some((label) => {
      const rest = label.startsWith(`${words} `) ? label.slice(words.length + 1).split(" ") : [];
      return rest.length > 0 && rest.every((word) => isCommon(word, own));
    });
  const meant = candidates.filter(
    (each) => isBeginning(each) || piecesOf(each).some((piece) => areForms(piece, words)),
  );
  const begun = candidates.filter((each) => begins(each, words));
  return meant.length > 0 ? only([...new Set([...meant, ...begun])]) : undefined;
}

/** What stands before and behind the comma of a label. */
function piecesOf({ written }: Candidate): string[] {
  const pieces = written.map((label) => label.split(/[,(;:]\s*/u));
  return pieces.flatMap((each) => (each.length > 1 ? each.map(plain) : []));
}

function begins({ labels }: Candidate, words: string): boolean {
  return labels.some((label) => label.startsWith(`${words} `));
}

function only(candidates: Candidate[]): Candidate | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
