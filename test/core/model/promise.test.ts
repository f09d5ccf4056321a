import { describe, expect, it } from "vitest";
import { stageOf } from "../../../src/core/model/promise.ts";

const published = { opens: "2026-11-23", closes: "2027-01-10", promise: { answerBy: "2027-02-15" } };

describe("the stage of a consultation", () => {
  it.each([
    ["not-yet", undefined, "2026-11-22", {}],
    ["open", "2026-11-23", "2026-11-23", {}],
    ["open", "2026-11-23", "2027-01-10", {}],
    ["closed", "2027-01-11", "2027-01-31", {}],
    ["closed", "2026-12-31", "2027-01-02", { closedOn: "2026-12-31" }],
    ["with-council", "2027-01-20", "2027-01-31", { withCouncilOn: "2027-01-20" }],
    ["answered", "2027-02-01", "2027-02-10", { withCouncilOn: "2027-01-20", answeredOn: "2027-02-01" }],
  ])("is %s since %s on %s", (stage, since, today, days) => {
    const is = stageOf({ published, ...days }, today);
    expect(is).toEqual({ stage, ...(since && { since }), isOverdue: false });
  });

  it("is closed, not with who decides, after it was opened again for a while", () => {
    const longer = { ...published, closes: "2027-01-25" };
    const days = { withCouncilOn: "2027-01-20" };
    expect(stageOf({ published: longer, ...days }, "2027-01-22").stage).toBe("open");
    expect(stageOf({ published: longer, ...days }, "2027-01-26").stage).toBe("closed");
  });

  it("is overdue from the day after the promised one until residents have their answer", () => {
    const overdueOn = (today: string, answeredOn?: string) => stageOf({ published, answeredOn }, today).isOverdue;
    expect([overdueOn("2027-02-15"), overdueOn("2027-02-16"), overdueOn("2027-03-01", "2027-02-20")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
