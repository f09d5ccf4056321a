import type { Part } from "../consultation/question-parts.ts";

/** What somebody thinks of one statement, in Polis' numbers: agree 1, disagree -1, pass 0. */
export const votes = [1, -1, 0] as const;
export type Vote = (typeof votes)[number];
export type StatementVote = { statementId: string; vote: Vote };

/** The name of a vote in keys of texts. */
export function voteName(vote: Vote): "agree" | "disagree" | "pass" {
  return vote === 1 ? "agree" : vote === -1 ? "disagree" : "pass";
}

/** A vote as a button carries it: `s1=-1`. */
export function voteToId({ statementId, vote }: StatementVote): string {
  return `${statementId}=${vote}`;
}

/** Nothing when it is no vote on one of these statements. */
export function idToVote(id: string, statements: Part[]): StatementVote | undefined {
  const [statementId = "", number] = id.split("=");
  const vote = votes.find((known) => String(known) === number);
  return vote !== undefined && statements.some((statement) => statement.id === statementId)
    ? { statementId, vote }
    : undefined;
}

/** How many of these votes agree, disagree and pass. */
export function countVotes(given: Vote[]): { agree: number; disagree: number; pass: number } {
  const count = (vote: Vote) => given.filter((each) => each === vote).length;
  return { agree: count(1), disagree: count(-1), pass: count(0) };
}
