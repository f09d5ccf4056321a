import { expect, it } from "vitest";
import type { ThemeDigest } from "../../src/core/model/digests/digest.ts";
import { themePart } from "../../src/pages/digest/consultation-part.ts";
import type { ConsultationWords } from "../../src/pages/digest/consultation-words.ts";

const words = {
  say: (key: string) => key,
  foreignNotes: () => ["vertaald"],
  complaintLink: () => "",
} as unknown as ConsultationWords;
const quoteBy = (madeBy: "colleague" | "model") => {
  const translation = { language: "nl", text: "Houd de poort open", madeBy };
  return { id: "t", title: "T", summary: "S", quotes: [{ answerId: 1, text: "Keep it", language: "en", translation }] };
};

it.each([
  ["model", '<p data-written-by="model">vertaald</p>'],
  ["colleague", "<p>vertaald</p>"],
] as const)("a translation by a %s says so to machines", async (madeBy, expected) => {
  expect(String(await themePart(quoteBy(madeBy) as unknown as ThemeDigest, words))).toContain(expected);
});
