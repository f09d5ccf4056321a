import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foreignWordsIn } from "../../src/core/digest/languages/translate-words.ts";
import { digestToApprove, watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { short } from "../fakes/consultations.ts";
import { gates, letSay } from "../fakes/note-town.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
const context = () => running.town.server.program.context;

/** A week is over in which eight people wrote in English. */
beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"], { PUBLIC_URL: "https://inspraak.example.nl" });
  await running.town.publish(short);
  const english = Array.from({ length: 8 }, (_, i) => `Keep the Veenpoort open. Thank you from number ${i}.`);
  await letSay([...gates, ...english.map((text, i) => ({ by: `english${i}`, text, language: "en" }))], context());
  const { calendar, now } = context();
  running.town.later(Math.ceil(((calendar.week(calendar.weekOf(now()))?.ends ?? 0) - now()) / 1000) + 60);
  await watchDigest(context());
  await running.town.settle();
});

afterEach(async () => {
  const { faults } = running.slack;
  await running.stop();
  expect(faults).toEqual([]);
});

describe("words of residents in another language, where the team reads the digest", () => {
  it("have their language beside them, and a field in which a colleague says what they mean", async () => {
    const { calendar, now } = context();
    const week = calendar.lastCompleteWeek(now());
    const newest = await digestToApprove(week, context());
    if (!newest) throw new Error("there is no digest");
    const [label, ...others] = foreignWordsIn(newest.digest);
    const anna = running.colleague("UANNA");
    await anna.press("Lezen en goedkeuren");
    expect(anna.screen()).toMatch(/“Keep the Veenpoort open”\.? ?[^\n]*Taal: Engels\./);
    await anna.press(`Vertalen (${others.length + 1})`);
    expect(anna.screen()).toContain("“Keep the Veenpoort open” (Engels)");
    anna.type(label?.id ?? "", "Houd de poort open");
    await anna.submit();
    expect(anna.screen()).toContain("Bewaard. Zo leest de raad het nu.");
    expect(anna.screen()).toContain("Vertaling door een collega: “Houd de poort open”");
    await anna.press("Goedkeuren en versturen");
    expect(anna.screen()).toContain("gaat nu naar de raad");
    const page = await fetch(`http://127.0.0.1:${running.town.server.port}/digests/${week}`);
    expect(await page.text()).toContain("Vertaling door een collega: “Houd de poort open”");
  });
});
