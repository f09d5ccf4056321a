import { describe, expect, it } from "vitest";
import { lettersOf } from "../../../../src/core/model/digests/point.ts";

describe("the letters of a point", () => {
  it("are told as one letter only where it was one", () => {
    expect(lettersOf({ copies: 10 })?.key).toBe("digest-point-copies");
    expect(lettersOf({ copies: 10, letters: 2 })).toEqual({
      key: "digest-point-letters",
      values: { copies: 10, letters: 2 },
    });
  });

  it("are not told where nobody sent the letter of another", () => {
    expect(lettersOf({ copies: 0 })).toBeUndefined();
  });
});
