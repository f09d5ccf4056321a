import { afterEach, describe, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/launch.ts";
import { createColleague } from "../fakes/colleague.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack | undefined;
let { slack, town, line } = {} as RunningWithSlack;

afterEach(async () => {
  const faults = running?.slack.faults ?? [];
  await running?.stop();
  running = undefined;
  expect(faults).toEqual([]);
});

async function start(env: Record<string, string> = {}) {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], env);
  ({ slack, town, line } = running);
  await town.server.program.registrations.telegram.attempt();
}

async function send() {
  await town.server.program.deliverer.poll();
  await town.server.program.deliverer.drain();
}

const core = () => town.server.program.context;
const inThread = () => slack.messages.filter(({ channel, thread }) => channel === "C1" && thread !== undefined);

describe("a closed consultation", () => {
  it("is marked as being with who decides: once, with who did it in the log, a word in the thread and the next step", async () => {
    await start();
    await town.publish(short);
    await closeConsultation("park", core());
    const [anna, bram] = [createColleague("UANNA", slack, line), createColleague("UBRAM", slack, line)];
    await anna.openMenu();
    await bram.openMenu();
    expect(anna.screen()).toContain("leg de uitkomst voor aan wie beslist");
    await Promise.all([anna.press("Ligt bij wie beslist"), bram.press("Ligt bij wie beslist")]);
    expect(anna.screen()).toMatch(/Sinds \d+ \S+ \d{4} bij wie beslist/);
    expect(anna.screen()).toContain("vertel bewoners wat ermee is gedaan");
    expect(anna.screen()).not.toContain("[Ligt bij wie beslist]");
    await send();
    const told = inThread().filter(({ text }) => text.includes("Dit ligt nu bij wie beslist: Het college"));
    const acts = (await core().store.audit.ofSlug("park")).filter(({ act }) => act === "take-to-council");
    expect([told.length, acts.length]).toEqual([1, 1]);
  });
});
