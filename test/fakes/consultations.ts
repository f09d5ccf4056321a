import { readFileSync } from "node:fs";
import path from "node:path";
import type { Consultation } from "../../src/core/model/consultation.ts";
import { readConsultation } from "../../src/core/read-consultation.ts";

export const root = path.join(import.meta.dirname, "../..");

/** The consultation that ships as an example, open for as long as these tests live. */
export function marktAutoluw(change: Partial<Consultation> = {}): Consultation {
  return {
    ...fromFile("examples/markt-autoluw.yaml"),
    opens: "2026-01-05",
    closes: "2099-12-31",
    ...promised(),
    ...change,
  };
}

function promised(): Pick<Consultation, "promise"> {
  return { promise: { ...fromFile("examples/markt-autoluw.yaml").promise, answerBy: "2100-01-31" } };
}

export function fromFile(file: string): Consultation {
  const read = readConsultation(readFileSync(path.join(root, file), "utf8"));
  if (read.problems) throw new Error(JSON.stringify(read.problems));
  return read.consultation;
}

export function fromYaml(yaml: string): Consultation {
  const read = readConsultation(yaml);
  if (read.problems) throw new Error(JSON.stringify(read.problems));
  return read.consultation;
}

/** A short one, in Dutch, English and Turkish, with every kind of question. */
export const short = fromYaml(`
slug: park
title: { nl: Het park, en: The park, tr: Park }
promise:
  rung: consult
  decided: { nl: Het park blijft., en: The park stays. }
  open: { nl: De bankjes., en: The benches. }
  decider: { nl: Het college, en: The board }
  answerBy: 2100-01-31
opens: 2026-01-05
closes: 2099-12-31
sources: [{ id: poster1, name: Poster station }]
questions:
  - { id: q1, kind: choice, text: { nl: Wilt u bankjes?, en: Do you want benches? }, options: [{ id: a, text: { nl: Ja, en: Yes } }, { id: b, text: { nl: Nee, en: No } }] }
  - { id: q2, kind: multiple, text: { nl: Waar?, en: Where? }, showIf: { question: q1, is: [a] }, options: [{ id: a, text: { nl: Zon, en: Sun } }, { id: b, text: { nl: Schaduw, en: Shade } }] }
  - { id: q3, kind: scale, text: { nl: Hoe mooi is het park?, en: How nice is the park? }, low: { nl: Lelijk, en: Ugly }, high: { nl: Mooi, en: Nice } }
  - { id: q4, kind: text, text: { nl: Wat wilt u nog zeggen?, en: What else would you like to say? } }
`);
