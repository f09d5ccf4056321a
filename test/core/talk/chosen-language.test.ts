import { expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { withFacts } from "../../../src/core/texts/texts.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { createTown, texts } from "../../fakes/town.ts";

it("a language that somebody chose stays, in the lobby and in a consultation that lacks it", async () => {
  const town = createTown();
  for (const c of [short, wide]) await publishConsultation(c, town.context);
  const me = town.person("1");
  const last = () => me.said().at(-1) ?? "";
  await me.command("language");
  await me.press("العربية");
  await me.open("plein");
  await town.deliverer.drain();
  expect(last()).toContain("الساحة");
  await me.open("park");
  await town.deliverer.drain();
  expect(last()).toContain("Het park");
  expect(last()).toMatch(/[\u0600-\u06ff]{4}/);
  await me.command("help");
  await town.deliverer.drain();
  expect(last()).toContain("هذا ليس اعتراضًا رسميًا.");
});

it("what is said is no formal objection; where the town has a way to make one, that is told too", () => {
  expect(texts.say("nl", { key: "formal" })).toMatch(/geen bezwaar en geen zienswijze/);
  const ofTown = withFacts(texts, { objectionUrl: "https://gemeente.nl/bezwaar" });
  expect(ofTown.say("nl", { key: "formal" })).toMatch(/https:\/\/gemeente\.nl\/bezwaar$/);
});
