import { type Consultation, consultation } from "../../src/core/model/consultation/consultation.ts";

const QUESTIONS = 5;

/** What can be answered to every question, by id. */
export const labels = {
  ja: "Ja, dat lijkt mij goed",
  deels: "Alleen op zaterdag",
  nee: "Nee, laat het zoals het is",
  weetniet: "Daar heb ik geen mening over",
};
export type OptionId = keyof typeof labels;
export const optionIds = Object.keys(labels) as OptionId[];

const base = {
  slug: "marktplein",
  title: { nl: "Hoe wordt het marktplein prettiger?" },
  promise: {
    rung: "advise",
    decided: { nl: "De markt blijft op zaterdag." },
    open: { nl: "Hoe het plein er op andere dagen uitziet." },
    decider: { nl: "De gemeenteraad." },
    answerBy: "2099-12-31",
  },
  opens: "2020-01-01",
  closes: "2099-12-30",
};

/** Five closed questions: a survey is seven updates (open, begin, five taps). */
export const survey: Consultation = consultation.parse({
  ...base,
  questions: Array.from({ length: QUESTIONS }, (_, i) => ({
    id: `q${i + 1}`,
    kind: "choice",
    text: { nl: `Vindt u dat plek ${i + 1} op het plein zonder auto's moet, ook op andere dagen dan zaterdag?` },
    options: optionIds.map((id) => ({ id, text: { nl: labels[id] } })),
  })),
});

/** One question in own words. */
export const ownWords: Consultation = consultation.parse({
  ...base,
  slug: "eigen-woorden",
  questions: [{ id: "q1", kind: "text", text: { nl: "Wat wilt u zeggen?" } }],
});
