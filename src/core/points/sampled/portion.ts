import type { Relation } from "../closeness.ts";
import type { Near, Voiced } from "../holding/gather.ts";
import type { Said, Saying } from "../reading/saying.ts";

/** Which saying of a portion stands near a claim, and how: what `Near` tells, without words. */
type NearIn = [saying: number, relation: Relation, share: number, about: number];

/** What some of the answers say of what was found in a sample; no word of theirs is in it. */
export type Portion = {
  /** In which answers each saying stands. */
  sayings: number[][];
  /** By claim. */
  near: NearIn[][];
  /** By reviewed point: which answers surely say so, in which saying. */
  sure: [saying: number, answerIds: number[]][][];
  /** A colleague said that they tell nothing. */
  nothing: number[];
};

/** Writes down a portion; each saying gets its number when something is said of it. */
export function createPortion() {
  const numbers = new Map<Saying, number>();
  const sayings: number[][] = [];
  const numberOf = (saying: Saying): number => {
    const number = numbers.get(saying) ?? sayings.push(saying.sayers.map(({ id }) => id)) - 1;
    numbers.set(saying, number);
    return number;
  };
  return {
    sayings,
    numberOf,
    near: (all: Near[]): NearIn[] =>
      all.map(({ saying, relation, share, about }) => [numberOf(saying), relation, share, about]),
  };
}

/** A portion with the people of its answers. */
export type VoicedPortion = { near(claim: number): Near<Voiced>[]; sure(point: number): Sure[]; nothing: Voiced[] };
type Sure = { saying: Voiced; by: Said };

export function withVoices({ sayings, near, sure, nothing }: Portion, answers: Map<number, Said>): VoicedPortion {
  const by = (ids: number[]) => ids.flatMap((id) => answers.get(id) ?? []);
  const voiced = sayings.map((ids): Voiced => ({ sayers: by(ids) }));
  const at = (saying: number) => voiced[saying] ?? { sayers: [] };
  return {
    near: (claim) =>
      (near[claim] ?? []).map(([saying, relation, share, about]) => ({ saying: at(saying), relation, share, about })),
    sure: (point) =>
      (sure[point] ?? []).flatMap(([saying, ids]) => by(ids).map((each) => ({ saying: at(saying), by: each }))),
    nothing: nothing.map(at),
  };
}
