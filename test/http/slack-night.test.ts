import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

const HOUR = 3600;

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

beforeAll(async () => {
  running = await startRunningWithSlack(["UANNA", "UGRIFFIE"], {
    DIGEST_APPROVERS: "UGRIFFIE",
    DIGEST_APPROVAL: "auto",
    SLACK_COUNCIL_CHANNEL: "C2",
    QUIET_HOURS: "20:00-09:00",
  });
  ({ slack, town } = running);
  await town.publish({ ...short, owner: "UANNA", moderation: "before" });
  await town.settle();
});

afterAll(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const posted = (words: string) => slack.messages.filter(({ text }) => text.includes(words));
const times = (method: string) => slack.calls.filter((call) => call.method === method).length;

describe("in the quiet hours", () => {
  it("the owner is called once in the morning for all texts that came, however many words about them were due", async () => {
    town.later(11 * HOUR);
    const before = times("chat.postMessage");
    for (let i = 0; i < 4; i++) {
      await answerPark(town.person(10 + i), `Meer banken ${i}`);
      await town.server.clock.run("waiting-texts");
      await town.pass(1200);
    }
    expect(times("chat.postMessage")).toBe(before);
    for (let hour = 0; hour < 12; hour++) {
      await town.pass(HOUR);
      await town.server.clock.run("waiting-texts");
    }
    expect(posted("wachten op u").map(({ text }) => text)).toEqual(["<@UANNA> 4 reacties van bewoners wachten op u."]);
    expect(times("chat.postMessage")).toBe(before + 1);
  });

  it("a digest that goes by itself is told before it goes, without calling anybody", async () => {
    while (posted("Weekbrief voor de raad").length === 0) {
      await town.server.clock.run("digest");
      await town.pass(HOUR);
    }
    const [draft, sent] = posted("Weekbrief");
    expect(draft).toMatchObject({ channel: "C1", text: expect.stringMatching(/^Weekbrief 2026-48, .* vanzelf/) });
    expect(sent?.channel).toBe("C2");
  });
});
