import { type Consultation, questionOf } from "../consultation/consultation.ts";
import type { Part, Setting } from "../consultation/question-parts.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import type { LocalText } from "../language.ts";

/** Why a consultation cannot be published like this. `question` and `part` are ids. */
export type Obstacle =
  | { problem: "nothing-open" | "audience" | "no-reason" | "reasons" }
  | { problem: "question-gone" | "question-words"; question: string }
  | { problem: "question-kind"; question: string; was: string }
  | { problem: "part-gone" | "part-words" | "part-new"; question: string; part: string };

/**
 * What a new version would do to answers that were given already: put them under other words, or take their question
 * away. Adding questions and translations is always fine, and adding options to anything but an order.
 */
export function wrongsToAnswers(before: Consultation, after: Consultation, answered: string[]): Obstacle[] {
  return answered.flatMap((id) => {
    const was = questionOf(before, id);
    return was ? wrongsTo(was, before, after) : [];
  });
}

/** The same for orders that somebody may be half-way with: they go on with the options that they began with. */
export function wrongsToOrders(before: Consultation, after: Consultation, answered: string[]): Obstacle[] {
  const begun = before.questions.filter((q) => !rulesOf(q).canGrow && !answered.includes(q.id));
  return begun.flatMap((was) => wrongsTo(was, before, after)).filter(({ problem }) => problem === "part-new");
}

function wrongsTo(was: Question, before: Consultation, after: Consultation): Obstacle[] {
  const question = was.id;
  const is = questionOf(after, question);
  if (!is) return [{ problem: "question-gone", question }];
  if (is.kind !== was.kind) return [{ problem: "question-kind", question, was: was.kind }];
  const changed: Obstacle[] = saysElse(was.text, is.text) ? [{ problem: "question-words", question }] : [];
  const [earlier, now] = [answeredParts(was, before), answeredParts(is, after)];
  const added = rulesOf(is).canGrow ? [] : now.filter(({ id }) => !earlier.some((each) => each.id === id));
  return [
    ...changed,
    ...earlier.flatMap(({ id: part, text }): Obstacle[] => {
      const same = now.find((each) => each.id === part);
      if (!same) return [{ problem: "part-gone", question, part }];
      return saysElse(text, same.text) ? [{ problem: "part-words", question, part }] : [];
    }),
    ...added.map(({ id: part }): Obstacle => ({ problem: "part-new", question, part })),
  ];
}

/** What answers of this question point at: its options, else its statements. */
function answeredParts(q: Question, setting: Setting): Part[] {
  const { options, parts } = rulesOf(q);
  const all = options(q, setting);
  return all.length > 0 ? all : parts(q);
}

function saysElse(before: LocalText, after: LocalText): boolean {
  return Object.entries(before).some(([language, words]) => after[language] !== words);
}

/** Whether reasons of before, for which words may have been rejected, are gone or say something else. */
export function losesReasons({ reasons: before }: Consultation, { reasons: after }: Consultation): boolean {
  if (before.length === 0) return after.length > 0;
  return before.some(({ id, text }) => {
    const same = after.find((each) => each.id === id);
    return !same || saysElse(text, same.text);
  });
}

/** Whether two pieces of a consultation say the same, in whatever order their fields stand. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Whether another day to hear back comes without a reason of its own. */
export function changesDayWithoutReason({ promise: before }: Consultation, { promise: after }: Consultation): boolean {
  if (before.answerBy === after.answerBy) return false;
  return after.because === undefined || saysTheSame(before.because, after.because);
}

/** Whether residents are promised the same, and until when. */
export function promisesTheSame(a: Consultation, b: Consultation): boolean {
  const promised = ({ promise: { because: _, ...promise }, opens, closes }: Consultation) => [promise, opens, closes];
  return saysTheSame(promised(a), promised(b));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** In words for who publishes from a command line. */
export function describeObstacle(obstacle: Obstacle): string {
  switch (obstacle.problem) {
    case "nothing-open":
      return "`promise.open` says that nothing is open; then there is nothing to ask";
    case "no-reason":
      return "`promise.answerBy` is another day than residents were promised; say why in `promise.because`";
    case "reasons":
      return "`reasons` that were there when answers came in cannot go or change; adding one to your own is fine";
    case "audience":
      return "`audience` cannot change once there are answers; make another consultation";
    case "question-gone":
      return `question "${obstacle.question}" has answers and is gone; leave it in`;
    case "question-kind":
      return `question "${obstacle.question}" has answers and was a ${obstacle.was}; give the new one another id`;
    case "question-words":
      return `question "${obstacle.question}" has answers and asks something else; give it another id`;
    case "part-gone":
      return `"${obstacle.part}" of question "${obstacle.question}" has answers and is gone; leave it in`;
    case "part-new":
      return `"${obstacle.part}" is new in question "${obstacle.question}", which people put in order without it; give the new question another id`;
    case "part-words":
      return `"${obstacle.part}" of question "${obstacle.question}" has answers and says something else; give it another id`;
  }
}
