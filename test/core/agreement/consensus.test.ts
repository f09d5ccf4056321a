import { describe, expect, it } from "vitest";
import { consensusOf } from "../../../src/core/agreement/consensus.ts";

const votes = (id: string, agree: number, disagree: number, pass = 0) => ({ id, agree, disagree, pass });

describe("agreement on statements", () => {
  it("tells what voters agree on, the strongest first, and what they are against together", () => {
    const all = [votes("weak", 30, 10), votes("strong", 38, 2), votes("against", 3, 37)];
    expect(consensusOf(all)).toEqual({ agreed: ["strong", "weak"], disagreed: ["against"], divided: [] });
  });

  it("tells where they are divided, the most evenly first", () => {
    expect(consensusOf([votes("nearly", 22, 18), votes("even", 20, 20)]).divided).toEqual(["even", "nearly"]);
  });

  it("says nothing of a statement with fewer than seven votes, or that most people pass", () => {
    const none = { agreed: [], disagreed: [], divided: [] };
    expect(consensusOf([votes("few", 6, 0), votes("passed", 5, 5, 30)])).toEqual(none);
  });

  it("does not take a small majority for agreement", () => {
    expect(consensusOf([votes("s", 5, 4)])).toEqual({ agreed: [], disagreed: [], divided: ["s"] });
  });
});
