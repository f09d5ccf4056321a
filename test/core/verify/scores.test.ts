import { describe, expect, it } from "vitest";
import { kept, readLabelled, readLiesBeside, type Score, scoresOf } from "../../fakes/cited-sentences.ts";

const neverKept = [
  "negation-flip",
  "more-less-swap",
  "order-recombination",
  "other-quotation-marks",
  "person",
  "party",
];

function show(name: string, scores: Score[]): void {
  const lines = scores.map(({ kind, honest, kept, of }) => `${honest ? "honest" : "false "} ${kind} ${kept}/${of}`);
  console.info([`${name}: what code lets pass`, ...lines].join("\n"));
}

describe("what code lets pass of labelled sentences", () => {
  it.each([
    ["sentences.json", 36],
    ["unseen.json", 15],
  ])("keeps at most one false sentence of %s, and most that are honest", (file, fewest) => {
    const scores = scoresOf(readLabelled(file));
    show(file, scores);
    expect(kept(scores, false)).toBeLessThanOrEqual(1);
    expect(kept(scores, true)).toBeGreaterThanOrEqual(fewest);
  });

  it("keeps at most 5 of the 70 false sentences beside this project, none that turns round or names, and 35 of 50 honest", ({
    skip,
  }) => {
    const set = readLiesBeside();
    if (!set) {
      console.warn("SKIPPED: ../shared/data/points/lies-dev.json is not there, so its false sentences were not tried");
      return skip();
    }
    const scores = scoresOf(set);
    show("lies-dev.json", scores);
    expect(kept(scores, false)).toBeLessThanOrEqual(5);
    expect(kept(scores, true)).toBeGreaterThanOrEqual(35);
    expect(scores.filter((each) => neverKept.includes(each.kind) && each.kept > 0)).toEqual([]);
  });
});
