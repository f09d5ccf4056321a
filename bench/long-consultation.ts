import { type Consultation, consultation } from "../src/core/model/consultation.ts";

const options = [
  { id: "ja", text: { nl: "Ja, dat lijkt mij goed" } },
  { id: "deels", text: { nl: "Alleen op zaterdag" } },
  { id: "nee", text: { nl: "Nee, laat het zoals het is" } },
  { id: "geen", text: { nl: "Geen mening" } },
];

/** As many questions as a consultation may have, so that residents can go on tapping. */
export const longConsultation: Consultation = consultation.parse({
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
  questions: Array.from({ length: 40 }, (_, i) => ({
    id: `q${i + 1}`,
    kind: "choice",
    text: { nl: `Vindt u dat plek ${i + 1} op het plein zonder auto's moet? U mag ook "geen mening" kiezen.` },
    options,
  })),
});
