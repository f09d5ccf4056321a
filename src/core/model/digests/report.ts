import type { Rung } from "../consultation/promise.ts";
import type { Outcome } from "../drafts/outcome.ts";
import { type ConsultationDigest, withoutAnswersOf } from "./digest.ts";

/** The final report of one consultation, from the promise to the lessons. All of it is data: the pages are made from it. */
export type Report = {
  /** The models that proposed and judged points in it, if any did. */
  models?: string;
  /** The year and a number in it: given at the first version, and kept. */
  number: string;
  version: number;
  municipality: string;
  slug: string;
  title: string;
  preparation: Preparation;
  /** What was asked, who took part, and what was said. */
  heard: ConsultationDigest;
  /** Of how many people the answers were entered after closing, if any were. */
  late?: number;
  /** What was done with it; nothing before residents were answered. */
  done: Done | null;
  promise: PromiseKept;
  lessons: { tried: string; expected: string; learned: string };
};

export type Preparation = {
  rung: Rung;
  decided: string;
  open: string;
  decider: string;
  answerBy: string;
  opens: string;
  closes: string;
  /** How often the consultation changed after it was published. */
  changes: number;
};

export type Done = {
  outcomes: {
    about: string;
    result: Outcome["result"];
    what: string;
    because: string;
    decidedBy: string;
    link: string;
  }[];
  next: string;
  /** How many people heard it, could not be told, and still wait for their message: together all who are to hear it. Nothing while there is no answer to what is asked now. */
  told: { receivers: number; sent: number; unreachable: number; toDo: number } | null;
  /** When residents had an answer before the consultation was opened again. */
  answeredBefore?: string;
};

export type PromiseKept = { state: "on-time" | "late" | "overdue" | "not-yet"; answeredOn: string | null };

/** The report without any trace of these answers but their number; the same object when it holds none of them. */
export function reportWithoutAnswers(report: Report, answerIds: Set<number>): Report {
  const heard = withoutAnswersOf(report.heard, answerIds);
  return heard === report.heard ? report : { ...report, heard };
}
