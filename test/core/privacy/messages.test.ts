import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/mask.ts";
import type { Span } from "../../../src/core/privacy/span.ts";
import { searchAll } from "../../fakes/hostile-texts.ts";
import { linesOf } from "../../fakes/lines.ts";

/** A message without the marks, and where what leads to one person stood between ‹ and ›. */
function readMarked(line: string): { text: string; spans: Span[] } {
  const pieces = line.split(/[‹›]/);
  const text = pieces.join("");
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).join("").length);
  return { text, spans: ends.flatMap((end, i) => (i % 2 === 1 ? [{ start: ends[i - 1] ?? 0, end }] : [])) };
}

const isCovered = ({ start, end }: Span, found: Span[]) => found.some((each) => each.start <= start && each.end >= end);

describe("what leads to one person", () => {
  const personal = linesOf("privacy/personal.txt");

  it("is found in at least 95 of 100 messages, in capitals, spelt out or in another language", () => {
    const missed = personal.filter((line) => {
      const { text, spans } = readMarked(line);
      return !spans.every((span) => isCovered(span, findPersonalData(text)));
    });
    expect(missed.length / personal.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("is hidden with as few other words as can be", () => {
    const wide = personal.filter((line) => {
      const { text, spans } = readMarked(line);
      return !findPersonalData(text).every((found) => spans.some((span) => isCovered(found, [span])));
    });
    expect(wide.length / personal.length, wide.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("is found where marks that nobody sees hide it, with its place in the original", () => {
    const hidden = "Mijn\u200f  naam\u00ad is  Pi\u200bet Jansen, ik wil bomen";
    const [found] = findPersonalData(hidden);
    expect(hidden.slice(found?.start, found?.end)).toBe("Pi\u200bet Jansen");
  });

  it("is seen in at most one of twenty messages without any", () => {
    const clean = linesOf("privacy/clean.txt");
    expect(clean.length).toBeGreaterThanOrEqual(60);
    const touched = clean.filter((text) => findPersonalData(text).length > 0);
    expect(touched.length / clean.length, touched.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("is looked for to the end of the longest and strangest texts", () => {
    expect(searchAll((text) => findPersonalData(text))).toBeGreaterThan(50);
  }, 60_000);
});
