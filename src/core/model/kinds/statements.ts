import { z } from "zod";
import { everyQuestion, type Part, partId } from "../consultation/question-parts.ts";
import { countVotes, idToVote, type StatementVote, voteName, votes, voteToId } from "../digests/vote.ts";
import { inLanguage, localText } from "../language.ts";
import { phrase } from "../messages/message.ts";
import { labelAmong, timesGiven, usual } from "./common-rules.ts";
import type { KindRules } from "./kind-rules.ts";

const MOST_STATEMENTS = 200;

/** Statements to agree with or not, one after the other; `own`: residents may add one in words. */
export const statementsQuestion = z.strictObject({
  ...everyQuestion,
  kind: z.literal("statements"),
  own: z.boolean().default(false),
  seed: z
    .array(z.strictObject({ id: partId, text: localText }))
    .min(1)
    .max(MOST_STATEMENTS),
});
export type StatementsQuestion = z.infer<typeof statementsQuestion>;
export type StatementsAnswer = { kind: "statements"; votes: StatementVote[] };

/** The first statement without a vote in this round. */
function nextStatement({ seed }: StatementsQuestion, ticked: string[]): Part | undefined {
  const done = ticked.map((id) => idToVote(id, seed)?.statementId);
  return seed.find(({ id }) => !done.includes(id));
}

/** These votes in the order of the statements; a later one on the same statement takes the place of an earlier. */
function fromIds({ seed }: StatementsQuestion, ids: string[]): StatementsAnswer | undefined {
  const given = ids.flatMap((id) => idToVote(id, seed) ?? []);
  if (given.length === 0 || given.length < ids.length) return undefined;
  const last = new Map(given.map((vote) => [vote.statementId, vote]));
  return { kind: "statements", votes: seed.flatMap(({ id }) => last.get(id) ?? []) };
}

export const statements: KindRules<StatementsQuestion, StatementsAnswer> = {
  ...usual,
  role: "none",
  isCondition: false,
  parts: ({ seed }) => seed,
  partsField: "seed",
  hasLabels: false,
  withParts: (q, told) => ({ ...q, seed: q.seed.map((part) => ({ ...part, text: told(part) })) }),
  options: () => [],
  label: ({ seed }, id, language) => labelAmong(seed, id, language),
  hint(q, { ticked }, language) {
    const statement = nextStatement(q, ticked);
    const number = q.seed.findIndex(({ id }) => id === statement?.id) + 1;
    return statement
      ? [phrase("statement", { number, total: q.seed.length }), inLanguage(statement.text, language)]
      : [];
  },
  choices(q, { ticked }) {
    const statementId = nextStatement(q, ticked)?.id ?? "";
    return votes.map((vote) => [{ id: voteToId({ statementId, vote }), label: phrase(`button-${voteName(vote)}`) }]);
  },
  hasFinish: false,
  skipLabel: "button-enough",
  /** Every vote is kept at once, so that who stops half-way is heard too. */
  press(q, id, { ticked, earlier }, _setting) {
    const vote = idToVote(id, q.seed);
    if (!vote) return undefined;
    const part = nextStatement(q, ticked);
    if (!part || part.id !== vote.statementId) return { type: "refused", key: "already-answered" };
    const next = fromIds(q, [...ticked, id])?.votes.map(voteToId) ?? [];
    const answer = fromIds(q, [...earlier, ...next]);
    if (!answer) return undefined;
    const isLast = nextStatement(q, next) === undefined;
    return { type: "answered-part", ticked: next, answer, part, key: `voted-${voteName(vote.vote)}`, isLast };
  },
  /** The votes of this round on top of those of an earlier one. */
  soFar: (q, { ticked, earlier }) => fromIds(q, [...earlier, ...ticked]),
  settled: ({ seed }, ids) => phrase("your-votes", countVotes(ids.flatMap((id) => idToVote(id, seed)?.vote ?? []))),
  remarkOffer: ({ own }) => (own ? "own-statement-offer" : "remark-offer"),
  toIds: ({ votes: given }) => given.map(voteToId),
  fromIds,
  toValue: ({ votes: given }) => given.map(({ statementId, vote }) => `${statementId}:${vote}`).join(";"),
  fromValue(q, value) {
    const ids = value.split(";").map((vote) => vote.replace(":", "="));
    const answer = fromIds(q, ids);
    return answer?.votes.length === ids.length ? answer : undefined;
  },
  describe: (_q, { votes: given }) => given.map(({ statementId, vote }) => `${statementId}: ${vote}`).join(", "),
  /** Of a statement, `count` is who agrees. */
  tally({ seed }, given) {
    const times = timesGiven(given, ";");
    return seed.map(({ id }) => {
      const cast = (vote: number) => times.get(`${id}:${vote}`) ?? 0;
      const all = { agree: cast(1), disagree: cast(-1), pass: cast(0) };
      return { id, count: all.agree, votes: all };
    });
  },
  digestDetail: ({ votes: counted }) => counted && phrase("digest-votes", counted),
  digestLeftOut: "digest-left-out-statements",
  digestBrief: ({ votes: counted }) => counted && phrase("digest-votes", counted),
  formFields: [
    { name: "parts", label: "question-statements" },
    { name: "own", label: "question-own" },
  ],
  formFaults: ({ parts }) => ({
    ...(parts.length === 0 && { parts: "fault-statements" }),
    ...(parts.length > MOST_STATEMENTS && { parts: "fault-many" }),
  }),
  fromForm: ({ parts, own }, every, before, wording) => ({
    ...every,
    kind: "statements",
    own,
    seed: wording.parts(
      parts,
      before.flatMap((q) => q.seed),
      "s",
    ),
  }),
  /** A field each, so that each can be voted on. */
  paperFields: ({ seed }, language) =>
    seed.map(({ id, text }) => ({
      name: id,
      type: "one",
      label: inLanguage(text, language),
      options: votes.map((vote) => ({
        id: voteToId({ statementId: id, vote }),
        label: phrase(`vote-${voteName(vote)}`),
      })),
    })),
  fromPaper(q, filledIn) {
    const answer = fromIds(
      q,
      q.seed.flatMap(({ id }) => filledIn(id).ids),
    );
    return answer ? { answer } : {};
  },
};
