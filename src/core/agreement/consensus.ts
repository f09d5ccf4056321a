/** What was voted on one statement. */
export type Votes = { id: string; agree: number; disagree: number; pass: number };

/** The statements on which voters think alike, for or against, and those on which they do not, by id. */
export type Consensus = { agreed: string[]; disagreed: string[]; divided: string[] };

const MOST_LISTED = 5;
const FEWEST_VOTES = 7;
/** z above which a share is no chance, at 90 % and one side. */
const SIGNIFICANT = 1.2816;

/**
 * Over all voters together. Shares and their test are Polis' (p = (n+1)/(all+2); prop-test(x, n) = 2·√(n+1)·((x+1)/(n+1) − ½)),
 * the strongest first; a statement is divided when neither share is significant and at least half of its voters take a side.
 */
export function consensusOf(votes: Votes[]): Consensus {
  const enough = votes.filter((statement) => total(statement) >= FEWEST_VOTES);
  const strongest = (side: "agree" | "disagree") =>
    enough
      .filter((statement) => share(statement, side) > 0.5 && test(statement, side) > SIGNIFICANT)
      .toSorted((a, b) => share(b, side) * test(b, side) - share(a, side) * test(a, side))
      .slice(0, MOST_LISTED)
      .map(({ id }) => id);
  const [agreed, disagreed] = [strongest("agree"), strongest("disagree")];
  const divided = enough
    .filter(({ id }) => !agreed.includes(id) && !disagreed.includes(id))
    .filter((statement) => statement.agree + statement.disagree >= total(statement) / 2)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, MOST_LISTED)
    .map(({ id }) => id);
  return { agreed, disagreed, divided };
}

function total({ agree, disagree, pass }: Votes): number {
  return agree + disagree + pass;
}

function share(votes: Votes, side: "agree" | "disagree"): number {
  return (votes[side] + 1) / (total(votes) + 2);
}

function test(votes: Votes, side: "agree" | "disagree"): number {
  const n = total(votes) + 1;
  return 2 * Math.sqrt(n) * ((votes[side] + 1) / n - 0.5);
}

function distance(votes: Votes): number {
  return Math.abs(share(votes, "agree") - share(votes, "disagree"));
}
