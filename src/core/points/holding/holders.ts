import type { Said, Saying } from "../reading/saying.ts";
import { topicsOf } from "../topic.ts";
import type { Near, Voiced } from "./gather.ts";
import type { Stance } from "./stance.ts";

/** Somebody who says what a claim says, in which saying, how much of it, and of which of its topics. */
export type Held<Some extends Voiced = Saying> = Pick<Near<Some>, "saying" | "share" | "about"> & { by: Said };

/** All who spoke. */
export type Crowd = {
  /** A point begins with so many people. */
  fewest: number;
  stanceOf(person: string): Stance | undefined;
  /** The letter that an answer is a copy of. */
  letterOf: Map<number, number>;
};

/** Where so many of those who judge are of one stance, who is of the other may have been misread. */
const CLEAR_MAJORITY = 0.8;
const FEWEST_TO_TELL = 4;

/** Those near a claim who surely say the same: of one thing, in one direction. */
export function sureHolders<Some extends Voiced>(claim: Saying, near: Near<Some>[], crowd: Crowd): Held<Some>[] {
  const held = near.flatMap((each) => heldBy(each, (by) => isHeld(each.relation, crowd.stanceOf(by.person))));
  const agreed = aboutOneThing(claim, held);
  if (isDemand(claim)) return agreed;
  return isOddlySaid(claim, agreed, crowd) ? [] : ofOneMind(claim, agreed, crowd);
}

/** All who say something like it, and nobody who says the reverse. */
export function looseHolders<Some extends Voiced>(claim: Saying, near: Near<Some>[]): Held<Some>[] {
  const alike = near.filter(({ relation }) => relation !== "reverse");
  return aboutOneThing(
    claim,
    alike.flatMap((each) => heldBy(each, () => true)),
  );
}

function heldBy<Some extends Voiced>({ saying, share, about }: Near<Some>, isOne: (by: Said) => boolean): Held<Some>[] {
  return saying.sayers.filter(isOne).map((by) => ({ saying, share, about, by }));
}

export function peopleIn(held: { by: Said }[]): Set<string> {
  return new Set(held.map(({ by }) => by.person));
}

export function peopleSaying(sayings: Saying[]): Set<string> {
  return new Set(sayings.flatMap(({ sayers }) => sayers.map(({ person }) => person)));
}

function isHeld(relation: Near["relation"], stance: Stance | undefined): boolean {
  if (relation === "same") return true;
  return (relation === "same-if-for" && stance === "for") || (relation === "same-if-against" && stance === "against");
}

/** Who says the same of one thing only: a claim about trees and cars is no claim of those who speak of cars. A place is no thing. */
function aboutOneThing<Some extends Voiced>(claim: Saying, held: Held<Some>[]): Held<Some>[] {
  const named = topicsOf(claim)
    .map(({ weight, isName }, i) => ({ weight, isName, bit: 1 << i }))
    .toSorted((a, b) => b.weight - a.weight);
  const things = named.filter(({ isName }) => !isName);
  let most: Held<Some>[] = [];
  for (const { bit } of things.length > 0 ? things : named) {
    const holders = held.filter(({ about }) => (about & bit) !== 0);
    if (holders.length > most.length) most = holders;
  }
  return most;
}

/** Says how it should be and which way, and so means the same from whoever says it. */
export function isDemand({ bearings, isWish }: Saying): boolean {
  return isWish && bearings.some(({ dimension }) => dimension !== "good");
}

/** Whoever says what only the other side says, may mean it as a joke: it is no label. */
function isOddlySaid(claim: Saying, held: { by: Said }[], { stanceOf }: Crowd): boolean {
  const own = claim.sayers.map(({ person }) => stanceOf(person));
  const others = held.map(({ by }) => stanceOf(by.person)).filter((stance) => stance !== undefined);
  const agreeing = others.filter((stance) => own.includes(stance)).length;
  return own.every((stance) => stance !== undefined) && agreeing * 2 < others.length;
}

/**
 * Where nearly all who judge are of one stance, without the others. A mere fact that both sides name is nobody's reason
 * for sure.
 */
function ofOneMind<One extends { by: Said }>(claim: Saying, held: One[], { stanceOf }: Crowd): One[] {
  const odd = oddStance(held.map(({ by }) => stanceOf(by.person)));
  if (odd === "too-few") return held;
  if (odd === "none") return claim.isWish || claim.bearings.length > 0 ? held : [];
  return held.filter(({ by }) => stanceOf(by.person) !== odd);
}

/** The stance that nearly nobody of these has. */
export function oddStance(stances: (Stance | undefined)[]): Stance | "none" | "too-few" {
  const count = (stance: Stance) => stances.filter((each) => each === stance).length;
  const [pro, con] = [count("for"), count("against")];
  if (pro + con < FEWEST_TO_TELL) return "too-few";
  const share = pro / (pro + con);
  return share >= CLEAR_MAJORITY ? "against" : share <= 1 - CLEAR_MAJORITY ? "for" : "none";
}
