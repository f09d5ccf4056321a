import { readFileSync } from "node:fs";
import path from "node:path";
import { readConsultation } from "../../src/core/consultation/read/read-consultation.ts";
import type { Consultation } from "../../src/core/model/consultation/consultation.ts";

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

/** Nearly every kind of question, with neighbourhoods, statements and a question that another one shows. */
export const wide = fromYaml(`
slug: plein
title: { nl: Het plein, en: The square, tr: Meydan, ar: الساحة, pl: Plac, uk: Площа, nl-simple: Het plein }
promise:
  rung: advise
  decided: { nl: Het plein krijgt nieuwe stenen., en: The square gets new stones. }
  open: { nl: U praat mee over bomen en bankjes., en: You have a say in trees and benches. }
  decider: { nl: De gemeenteraad, en: The council }
  answerBy: 2100-02-15
opens: 2026-01-05
closes: 2099-12-31
neighbourhoods:
  - { id: centrum, name: { nl: Centrum }, residents: 8200 }
  - { id: noord, name: { nl: Noord }, residents: 4100 }
questions:
  - id: auto
    kind: choice
    text: { nl: "Mogen er auto's op het plein?", nl-simple: "Wilt u auto's op het plein?", en: Should cars be allowed on the square?, tr: Meydanda araba olsun mu?, ar: هل تريد سيارات في الساحة؟, pl: Czy na placu mogą być samochody?, uk: Чи дозволити авто на площі? }
    options:
      - { id: ja, text: { nl: Ja, en: "Yes", tr: Evet, ar: نعم, pl: Tak, uk: Так } }
      - { id: nee, text: { nl: "Nee, liever niet", en: "No, rather not", tr: Hayır, ar: لا, pl: Nie, uk: Ні } }
      - { id: soms, text: { nl: Alleen overdag, en: Only by day, tr: Sadece gündüz, ar: نهارًا فقط, pl: Tylko w dzień, uk: Лише вдень } }
  - { id: waar, kind: multiple, text: { nl: Waar mogen ze staan?, en: Where may they park? }, showIf: { question: auto, is: [ja, soms] }, options: [{ id: rand, text: { nl: Aan de rand, en: At the edge } }, { id: midden, text: { nl: In het midden, en: In the middle } }] }
  - { id: mooi, kind: scale, text: { nl: Hoe mooi is het plein?, en: How nice is the square? }, low: { nl: Lelijk, en: Ugly }, high: { nl: Mooi, en: Nice } }
  - { id: buurt, kind: place, text: { nl: In welke buurt woont u?, en: Where do you live? } }
  - id: stellingen
    kind: statements
    text: { nl: Wat vindt u van deze stellingen?, en: What do you think of these statements? }
    seed:
      - { id: s1, text: { nl: Er moeten meer bomen komen., en: There should be more trees. } }
      - { id: s2, text: { nl: Het plein is te stenig., en: The square is too stony. } }
      - { id: s3, text: { nl: Een fontein is zonde van het geld., en: A fountain is a waste of money. } }
    own: true
  - { id: meer, kind: text, text: { nl: Wat wilt u nog zeggen?, en: What else would you like to say? } }
`);

/** Every kind of question. */
export const everyKind: Consultation = {
  ...wide,
  questions: [
    ...wide.questions,
    {
      id: "volgorde",
      kind: "rank",
      text: { nl: "Wat komt het eerst?" },
      options: ["bomen", "bank", "fiets"].map((id) => ({ id, text: { nl: id } })),
    },
  ],
};

/** Goes through the short consultation: closed answers first, then these words. */
export async function answerPark(me: Answering, words: string): Promise<void> {
  await me.open("park");
  for (const label of ["Beginnen", "Nee", "3"]) await me.press(label);
  await me.write(words);
}

type Answering = Record<"open" | "press" | "write", (words: string) => Promise<unknown>>;
