import type { Consultation } from "../consultation/consultation.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";

/** Per question that is behind a resident: the picked option ids or votes, or how else it was left. */
export type Picked = Record<string, string[] | "words" | "skipped">;

/** The questions that a resident with these answers gets to see, in order. */
export function visibleQuestions(picked: Picked, c: Consultation): Question[] {
  const visible: Question[] = [];
  for (const question of c.questions) if (isShown(question, picked, visible)) visible.push(question);
  return visible;
}

function isShown({ showIf }: Question, picked: Picked, earlier: Question[]): boolean {
  if (!showIf) return true;
  const isAsked = earlier.some((q) => q.id === showIf.question);
  const given = picked[showIf.question];
  return isAsked && Array.isArray(given) && given.some((id) => showIf.is.includes(id));
}

/** The first visible question that is not behind the resident; nothing when all are. */
export function nextQuestion(picked: Picked, c: Consultation): Question | undefined {
  return visibleQuestions(picked, c).find((q) => picked[q.id] === undefined);
}

/** The visible question before this one; nothing before the first. */
export function previousQuestion(questionId: string, picked: Picked, c: Consultation): Question | undefined {
  const visible = visibleQuestions(picked, c);
  return visible[visible.findIndex((q) => q.id === questionId) - 1];
}

/** Questions that were left behind and that other answers hide now. */
export function hiddenQuestions(picked: Picked, c: Consultation): string[] {
  const visible = visibleQuestions(picked, c).map((q) => q.id);
  return Object.keys(picked).filter((id) => !visible.includes(id));
}

/** How many questions can still come after this one: it never grows. `isSure`: all of them will. */
export function progress(question: Question, picked: Picked, c: Consultation): { left: number; isSure: boolean } {
  const open = c.questions.filter(({ id }) => id !== question.id && picked[id] === undefined);
  const left = open.filter((each) => canCome(each, picked, c));
  const sure = new Set(visibleQuestions(picked, c).map(({ id }) => id));
  return { left: left.length, isSure: left.every(({ id }) => sure.has(id)) };
}

function canCome({ showIf }: Question, picked: Picked, c: Consultation): boolean {
  const condition = showIf && c.questions.find(({ id }) => id === showIf.question);
  if (!condition) return true;
  const given = picked[condition.id];
  if (given === undefined) return canCome(condition, picked, c);
  return Array.isArray(given) && given.some((id) => showIf.is.includes(id)) && canCome(condition, picked, c);
}

/** Whether no question before this one is answered in words. */
export function isFirstInWords(question: Question, picked: Picked, c: Consultation): boolean {
  return visibleQuestions(picked, c).find((q) => rulesOf(q).isInWords)?.id === question.id;
}

/** The question that words belong to which come after the last one: the last text question, else the last of all. */
export function questionForRemarks(picked: Picked, c: Consultation): string {
  const visible = visibleQuestions(picked, c);
  const last = visible.findLast((q) => rulesOf(q).isInWords) ?? visible.at(-1);
  if (!last) throw new Error(`consultation ${c.slug} has no visible question`);
  return last.id;
}
