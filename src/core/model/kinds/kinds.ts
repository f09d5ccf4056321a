import { z } from "zod";
import { type ChoiceAnswer, choice, choiceQuestion } from "./choice.ts";
import type { KindRules } from "./kind-rules.ts";
import { type MultipleAnswer, multiple, multipleQuestion } from "./multiple.ts";
import { type PlaceAnswer, place, placeQuestion } from "./place.ts";
import { type RankAnswer, rank, rankQuestion } from "./rank.ts";
import { type ScaleAnswer, scale, scaleQuestion } from "./scale.ts";
import { type StatementsAnswer, statements, statementsQuestion } from "./statements.ts";
import { type TextAnswer, text, textQuestion } from "./text.ts";

/** A question of any kind, as it stands in a consultation file. */
export const question = z.discriminatedUnion("kind", [
  choiceQuestion,
  multipleQuestion,
  scaleQuestion,
  textQuestion,
  placeQuestion,
  statementsQuestion,
  rankQuestion,
]);
export type Question = z.infer<typeof question>;
export type Kind = Question["kind"];

/** What somebody said to one question. Words given at a closed question are a remark: a text beside the choice. */
export type Answer =
  | ChoiceAnswer
  | MultipleAnswer
  | ScaleAnswer
  | PlaceAnswer
  | StatementsAnswer
  | RankAnswer
  | TextAnswer;

type RulesByKind = { [K in Kind]: KindRules<Extract<Question, { kind: K }>, Extract<Answer, { kind: K }>> };
const rules: RulesByKind = { choice, multiple, scale, text, place, statements, rank };

/** The kinds in the order in which they are offered to who makes a question. */
export const kinds = Object.keys(rules) as Kind[];

/** The rules for a question of this kind, and for answers to it. */
export function rulesOf({ kind }: { kind: Kind }): KindRules<Question, Answer> {
  return rules[kind] as unknown as KindRules<Question, Answer>;
}

/** The same for a kind's name in a stored digest; nothing for one that this program does not know. */
export function rulesNamed(kind: string): KindRules<Question, Answer> | undefined {
  return kinds.some((known) => known === kind) ? rulesOf({ kind: kind as Kind }) : undefined;
}
