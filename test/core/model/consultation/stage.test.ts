import { describe, expect, it } from "vitest";
import {
  isUpToTeam,
  mayFollow,
  type StageAct,
  type StageName,
  stageOf,
  type Telling,
} from "../../../../src/core/model/consultation/stage.ts";

const published = { opens: "2026-11-23", closes: "2027-01-10", promise: { answerBy: "2027-02-15" } };
const at = (day: string) => Date.parse(`${day}T10:00:00Z`);

/** A version of the answer: told on one day, to the last on another. */
function telling(version: number, on: string, until?: string, more: Partial<Telling> = {}): Telling {
  const isOver = until !== undefined;
  return {
    version,
    isComplete: true,
    publishedAt: at(on),
    publishedOn: on,
    endedAt: isOver ? at(until) : undefined,
    endedOn: until,
    newlyTold: isOver ? 152 : 0,
    unreached: isOver ? 3 : 0,
    toDo: isOver ? 0 : 155,
    ...more,
  };
}

const stageOn = (today: string, facts: Partial<Parameters<typeof stageOf>[0]> = {}) =>
  stageOf({ published, ...facts }, today);

describe("the stage of a consultation", () => {
  it.each([
    ["not-yet", undefined, "2026-11-22", {}],
    ["open", "2026-11-23", "2026-11-23", {}],
    ["open", "2026-11-23", "2027-01-10", {}],
    ["closed", "2027-01-11", "2027-01-31", {}],
    ["closed", "2026-12-31", "2027-01-02", { closedOn: "2026-12-31" }],
    ["closed", "2026-11-20", "2026-11-21", { closedOn: "2026-11-20" }],
    ["with-council", "2027-01-20", "2027-01-31", { withCouncilOn: "2027-01-20" }],
    ["answering", "2027-02-01", "2027-02-01", { tellings: [telling(1, "2027-02-01")] }],
    ["answered", "2027-02-02", "2027-02-10", { tellings: [telling(1, "2027-02-01", "2027-02-02")] }],
    ["answered", "2027-01-11", "2027-01-20", { tellings: [telling(1, "2026-12-01", "2026-12-02")] }],
    ["answering", "2027-01-11", "2027-01-20", { tellings: [telling(1, "2026-12-01", "2026-12-02", { toDo: 1 })] }],
    ["open", "2026-11-23", "2026-12-10", { tellings: [telling(1, "2026-12-01", "2026-12-02")] }],
    [
      "closed",
      "2027-01-11",
      "2027-02-10",
      { tellings: [telling(1, "2027-02-01", "2027-02-02", { isComplete: false })] },
    ],
  ])("is %s since %s on %s", (stage, since, today, facts) => {
    expect(stageOn(today, facts)).toMatchObject({ stage, ...(since && { since }), isOverdue: false });
  });

  it("is closed, not with who decides, after it was opened again for a while", () => {
    const longer = { published: { ...published, closes: "2027-01-25" }, withCouncilOn: "2027-01-20" };
    expect(stageOn("2027-01-22", longer).stage).toBe("open");
    expect(stageOn("2027-01-26", longer).stage).toBe("closed");
  });

  it("keeps the promise on the day of the last message, and not before", () => {
    const sending = { tellings: [telling(1, "2027-02-15")] };
    expect(stageOn("2027-02-15", sending)).toMatchObject({ isOverdue: false, told: { people: 0, toDo: 155 } });
    expect(stageOn("2027-02-16", sending)).toMatchObject({ stage: "answering", isOverdue: true });
    expect(stageOn("2027-02-16", sending).answeredOn).toBeUndefined();
    const sent = stageOn("2027-02-20", { tellings: [telling(1, "2027-02-15", "2027-02-16")] });
    expect(sent).toMatchObject({ answeredOn: "2027-02-16", isOverdue: false });
    expect(sent.told).toEqual({ on: "2027-02-15", isComplete: true, people: 152, unreached: 3, toDo: 0 });
  });

  it("knows of a day in the past only what was so on that day", () => {
    const facts = { tellings: [telling(1, "2027-02-01", "2027-02-03")] };
    const days = ["2027-01-31", "2027-02-02", "2027-02-03"].map((day) => stageOn(day, facts));
    expect(days.map(({ stage }) => stage)).toEqual(["closed", "answering", "answered"]);
  });

  it("stays answered when a new version goes out after the end of the first, and counts each person once", () => {
    const tellings = [telling(1, "2027-02-01", "2027-02-02"), telling(2, "2027-02-10", undefined, { toDo: 4 })];
    const is = stageOn("2027-02-10", { tellings });
    expect(is).toMatchObject({ stage: "answered", since: "2027-02-02", told: { people: 152, toDo: 4 } });
  });

  it("waits for the version that took the place of one that was not told to all", () => {
    const first = telling(1, "2027-02-01", "2027-02-03");
    const second = (until?: string) => telling(2, "2027-02-02", until);
    expect(stageOn("2027-02-04", { tellings: [first, second()] }).stage).toBe("answering");
    expect(stageOn("2027-02-04", { tellings: [first, second("2027-02-04")] }).answeredOn).toBe("2027-02-04");
    const part = telling(2, "2027-02-02", "2027-02-04", { isComplete: false });
    expect(stageOn("2027-02-05", { tellings: [first, part] }).stage).toBe("closed");
  });

  it("is answered no more once it is opened again, until there is a new answer", () => {
    const first = telling(1, "2027-01-11", "2027-01-12");
    const again = {
      published: { ...published, closes: "2027-02-01" },
      reopenedAfter: 1,
      reopenedOn: "2027-01-15",
    };
    const open = stageOn("2027-01-20", { ...again, tellings: [first] });
    expect(open).toMatchObject({ stage: "open", answeredBefore: "2027-01-12" });
    expect([open.answeredOn, open.told]).toEqual([undefined, undefined]);
    expect(stageOn("2027-02-02", { ...again, tellings: [first] }).stage).toBe("closed");
    expect(stageOn("2027-02-16", { ...again, tellings: [first] }).isOverdue).toBe(true);
    expect(stageOn("2027-01-14", { ...again, tellings: [first] }).answeredOn).toBe("2027-01-12");
    const second = telling(2, "2027-02-03", "2027-02-03", { newlyTold: 10 });
    const answered = stageOn("2027-02-04", { ...again, tellings: [first, second] });
    expect(answered).toMatchObject({ stage: "answered", answeredOn: "2027-02-03", told: { people: 162 } });
  });

  it("is up to the team unless the whole answer is on its way, or there", () => {
    const whole = { tellings: [telling(1, "2026-12-01")] };
    const part = { tellings: [telling(1, "2026-12-01", "2026-12-02", { isComplete: false })] };
    const answers = [{}, part, whole].flatMap((facts) =>
      ["2026-12-05", "2027-01-20"].map((day) => isUpToTeam(stageOn(day, facts))),
    );
    expect(answers).toEqual([true, true, true, true, false, false]);
  });
});

describe("what may follow what", () => {
  const stages: StageName[] = ["not-yet", "open", "closed", "with-council", "answering", "answered"];
  it.each<[StageAct, string]>([
    ["close", "yes yes no no no no"],
    ["take-to-council", "no no yes no no no"],
    ["answer", "no ask yes yes yes yes"],
    ["reopen", "no no ask ask ask ask"],
  ])("of %s is said for every stage", (act, answers) => {
    expect(stages.map((stage) => mayFollow(act, { stage })).join(" ")).toBe(answers);
  });
});
