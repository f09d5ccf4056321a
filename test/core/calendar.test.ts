import { describe, expect, it } from "vitest";
import { createCalendar } from "../../src/core/calendar.ts";

const amsterdam = createCalendar("Europe/Amsterdam", { from: "20:00", to: "09:00" });
const at = (iso: string) => Date.parse(iso);

describe("a day in the town", () => {
  it("begins at its own midnight, in winter and in summer", () => {
    expect(amsterdam.day(at("2026-11-22T22:59:59Z"))).toBe("2026-11-22");
    expect(amsterdam.day(at("2026-11-22T23:00:00Z"))).toBe("2026-11-23");
    expect(amsterdam.day(at("2026-07-01T21:59:59Z"))).toBe("2026-07-01");
    expect(amsterdam.day(at("2026-07-01T22:00:00Z"))).toBe("2026-07-02");
  });
});

describe("a week", () => {
  it("runs from Monday 00:00 to the next, over both clock changes", () => {
    expect(amsterdam.week("2026-W48")).toEqual({
      week: "2026-W48",
      from: "2026-11-23",
      to: "2026-11-29",
      starts: at("2026-11-22T23:00:00Z"),
      ends: at("2026-11-29T23:00:00Z"),
    });
    const spring = amsterdam.week("2026-W13");
    expect((spring?.ends ?? 0) - (spring?.starts ?? 0)).toBe((7 * 24 - 1) * 3_600_000);
    const autumn = amsterdam.week("2026-W43");
    expect((autumn?.ends ?? 0) - (autumn?.starts ?? 0)).toBe((7 * 24 + 1) * 3_600_000);
  });

  it("belongs to the ISO year, also around New Year", () => {
    expect(amsterdam.weekOf(at("2027-01-01T12:00:00Z"))).toBe("2026-W53");
    expect(amsterdam.weekOf(at("2027-01-04T12:00:00Z"))).toBe("2027-W01");
    expect(amsterdam.lastCompleteWeek(at("2027-01-04T12:00:00Z"))).toBe("2026-W53");
  });

  it.each(["2026-W54", "2025-W53", "2026-48", "2026-W00", "W48", "", "2026-W48x"])("is not %s", (name) => {
    expect(amsterdam.week(name)).toBeUndefined();
  });
});

describe("the hour of the digest", () => {
  const eightOf = (week: string) => new Date(amsterdam.momentAfter(week, { weekday: 1, time: "08:00" })).toISOString();

  it("is eight o'clock on the town's own clock, after both clock changes as before them", () => {
    expect([eightOf("2026-W12"), eightOf("2026-W13"), eightOf("2026-W14")]).toEqual([
      "2026-03-23T07:00:00.000Z",
      "2026-03-30T06:00:00.000Z",
      "2026-04-06T06:00:00.000Z",
    ]);
    expect([eightOf("2026-W42"), eightOf("2026-W43")]).toEqual([
      "2026-10-19T06:00:00.000Z",
      "2026-10-26T07:00:00.000Z",
    ]);
  });
});

describe("quiet hours", () => {
  it("go over midnight, in the town's own time", () => {
    expect(amsterdam.isQuiet(at("2026-11-23T18:59:00Z"))).toBe(false);
    expect(amsterdam.isQuiet(at("2026-11-23T19:00:00Z"))).toBe(true);
    expect(amsterdam.isQuiet(at("2026-11-24T07:59:00Z"))).toBe(true);
    expect(amsterdam.isQuiet(at("2026-11-24T08:00:00Z"))).toBe(false);
    expect(amsterdam.isQuiet(at("2026-07-01T18:00:00Z"))).toBe(true);
    expect(amsterdam.isQuiet(at("2026-07-01T07:00:00Z"))).toBe(false);
  });

  it("can be switched off, or lie within a day", () => {
    expect(createCalendar("Europe/Amsterdam").isQuiet(at("2026-11-23T23:00:00Z"))).toBe(false);
    const siesta = createCalendar("UTC", { from: "13:00", to: "15:00" });
    expect(siesta.isQuiet(at("2026-11-23T14:00:00Z"))).toBe(true);
    expect(siesta.isQuiet(at("2026-11-23T15:00:00Z"))).toBe(false);
  });
});
