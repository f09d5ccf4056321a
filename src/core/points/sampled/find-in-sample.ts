import type { NamedPoint, Proposal } from "../../model/reviews/review-state.ts";
import type { Work } from "../../themes/work.ts";
import { pointsIn, proposalsOf } from "../find-points.ts";
import type { Spoken } from "../finder.ts";
import type { Held } from "../holding/holders.ts";
import { type Looked, lookThrough } from "../look-through.ts";
import type { Saying } from "../reading/saying.ts";
import type { Vocabulary } from "../reading/words/vocabulary.ts";
import { labelOf } from "../review/ask-about.ts";
import { labelToTell } from "../review/count-reviewed.ts";
import { createPortion, type Portion } from "./portion.ts";

type Labelled = Pick<NamedPoint, "label" | "labelMark">;
/** A claim that stands in the sample; who else holds it is to be counted. */
export type SampledClaim = Labelled & { id: string; claim: Saying; isSure: boolean };
/** A reviewed point in the words of the sample. `told`: what may be quoted of it. */
export type SampledPoint = Labelled & {
  id: string;
  opposite: string | null;
  claim: Saying;
  told: Saying | null;
  says: Saying[];
  not: Saying[];
};

/** What was found in a sample of the answers: how to read the others, and what to look for in them. */
export type Sampled = {
  basis: { vocabulary: Vocabulary; claims: SampledClaim[]; reviewed: SampledPoint[]; nothing: Saying[] };
  /** What the sample itself says of it. */
  own: Portion;
  proposals: Proposal[];
};

/** Looks through a sample as through all answers. */
export function* findInSample(spoken: Spoken, mayPropose: boolean): Work<Sampled> {
  const looked = yield* lookThrough({ ...spoken, fewestKnown: 1 });
  const heard = new Set(pointsIn(looked, spoken).flatMap(({ answerIds }) => answerIds));
  const { corpus } = looked.finder;
  const claims = looked.byCode.map(
    ({ claim, point }): SampledClaim => ({
      id: point.id,
      claim: withoutAnswers(claim),
      isSure: point.people !== null,
      ...labelOf(claim, corpus),
    }),
  );
  const { vocabulary } = corpus;
  const nothing = [...looked.known.nothing].map(withoutAnswers);
  return {
    basis: { vocabulary, claims, reviewed: reviewedIn(looked), nothing },
    own: yield* ownPortion(looked),
    proposals: mayPropose ? yield* proposalsOf(looked, heard) : [],
  };
}

function reviewedIn({ finder, reviewed }: Looked): SampledPoint[] {
  return reviewed.found.map(({ group }) => {
    const told = labelToTell(group, finder);
    return {
      id: group.id,
      opposite: group.opposite,
      claim: withoutAnswers(group.label),
      told: told ? withoutAnswers(told) : null,
      says: [...group.says].map(withoutAnswers),
      not: [...group.not].map(withoutAnswers),
      ...labelOf(group.label, finder.corpus),
    };
  });
}

function* ownPortion({ finder, known, reviewed, byCode }: Looked): Work<Portion> {
  const { sayings, numberOf, near } = createPortion();
  const nearClaims: Portion["near"] = [];
  for (const { claim } of byCode) {
    yield;
    nearClaims.push(near(finder.gather(claim)));
  }
  const idsOf = (held: Held[]) => held.map(({ by }) => by.id);
  const sure = reviewed.counted.map(({ held }) =>
    [...Map.groupBy(held, ({ saying }) => saying)].map(([saying, all]): [number, number[]] => [
      numberOf(saying),
      idsOf(all),
    ]),
  );
  return { sayings, near: nearClaims, sure, nothing: [...known.nothing].map(numberOf) };
}

/** Who says it is kept, and of their answer only this. */
function withoutAnswers(saying: Saying): Saying {
  return { ...saying, sayers: saying.sayers.map((by) => ({ ...by, text: "" })) };
}
