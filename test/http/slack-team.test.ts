import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { textsFor } from "../../src/core/answers/moderate.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"]);
  ({ slack, town, colleague } = running);
  await town.publish({ ...short, audience: "team" });
  await town.settle();
  expect(slack.messages.map(({ text }) => text).join()).toContain("wij willen graag weten wat u vindt");
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

async function begin(id: string) {
  const me = colleague(id);
  for (const label of ["Meedoen", "Beginnen"]) await me.answer(label);
  return me;
}

const rows = async () => {
  const found: string[] = [];
  for await (const { question, value, text, channel } of exportAnswers("park", town.server.program.context))
    found.push([question, value || text, channel].join(" "));
  return found;
};

describe("colleagues who are asked themselves", () => {
  it("answer in a conversation of their own, with the buttons that residents have, and write in a modal", async () => {
    const anna = colleague("UANNA");
    const says = (words: string) => expect(anna.chat()).toContain(words);
    await anna.answer("Meedoen");
    await anna.answer("Eerst meer lezen");
    says("Collega's lezen uw antwoorden, maar zien niet dat die van u zijn. Slack is niet van de gemeente.");
    await anna.answer("Beginnen");
    says("Wilt u bankjes?");
    await anna.answer("Ja");
    says("Waar?");
    await anna.answer("Zon");
    says("✅ Zon");
    await anna.answer("Klaar");
    says("Hoe mooi is het park?");
    await anna.answer("4");
    says("Wat wilt u nog zeggen?");
    await anna.answer("Zelf schrijven");
    anna.look();
    anna.type("words", "Graag een waterpunt");
    await anna.submit();
    says("Dank u wel! U bent klaar.");
    expect(await rows()).toEqual(["q1 a slack", "q2 a slack", "q3 4 slack", "q4 Graag een waterpunt slack"]);
    expect(
      slack.messages
        .filter(({ channel }) => channel === "C1")
        .map(({ text }) => text)
        .join(),
    ).not.toContain("waterpunt");
  });

  it("read in the card and under /privacy whose the channel is that they are in", async () => {
    const bram = colleague("UBRAM");
    await bram.command("privacy");
    expect(bram.chat()).toContain("Slack kan zien dat u met ons praat, en wat u stuurt.");
    await bram.answer("Meedoen");
    await bram.answer("Eerst meer lezen");
    expect(bram.chat()).toContain("dat die van u zijn. Slack is niet van de gemeente.");
    expect(bram.chat()).not.toContain("Telegram");
    const resident = town.person(7);
    await resident.write("/privacy");
    expect(resident.lastMessage().text).toContain("Telegram kan zien dat u met ons praat, en wat u stuurt.");
  });

  it("have the rights of residents: to see what is kept, and to have it forgotten", async () => {
    const anna = await begin("UANNA");
    await anna.answer("Zelf schrijven");
    anna.look();
    anna.type("words", "Graag een waterpunt");
    await anna.submit();
    await anna.command("mijngegevens");
    expect(slack.uploads.at(-1)).toMatchObject({ channel: "DUANNA" });
    expect(slack.uploads.at(-1)?.bytes.toString()).toContain("Graag een waterpunt");
    await anna.command("vergeet");
    expect(anna.chat()).toContain("Wis alles van mij");
    await anna.answer("Wis alles van mij");
    expect(anna.chat()).toContain("gewist");
    expect((await rows()).join()).not.toContain("Graag een waterpunt");
  });

  it("keep these rights when they leave the team, and can do nothing else then", async () => {
    const carla = colleague("UCARLA");
    await carla.event({ type: "member_joined_channel", user: "UCARLA", channel: "C1", event_ts: "1" });
    await carla.answer("Meedoen");
    expect(carla.chat()).toContain("[Beginnen]");
    await carla.answer("Beginnen");
    expect(carla.chat()).toContain("Wilt u bankjes?");
    await carla.event({ type: "member_left_channel", user: "UCARLA", channel: "C1", event_ts: "2" });
    await carla.answer("Ja");
    expect(carla.chat()).toContain("Dit kunnen alleen collega's in het kanaal van het team.");
    await carla.command("vergeet");
    expect(carla.chat()).toContain("Wis alles van mij");
    await carla.answer("Wis alles van mij");
    expect(carla.chat()).toContain("gewist");
    expect(await town.server.program.context.store.colleagues.find("UCARLA")).toBeUndefined();
  });

  it("give no ideas as if they were residents: their words stand ready as what a resident said, until they store them", async () => {
    const bram = colleague("UBRAM");
    const { context } = town.server.program;
    const ideas = async () =>
      (await textsFor("all", { slug: "_ideas", after: 0, limit: 9 }, context)).map(({ text }) => text);
    await bram.command("Idee  Betere koffie\nin het stadhuis");
    bram.look();
    expect(JSON.stringify(bram.view())).toContain("Betere koffie\\nin het stadhuis");
    expect(await ideas()).toEqual([]);
    await bram.submit();
    expect(await ideas()).toEqual(["Betere koffie\nin het stadhuis"]);
  });

  it("get their words back when Slack did not show the form in time", async () => {
    const bram = colleague("UBRAM");
    slack.answer = ({ method }) =>
      method === "views.open" ? { body: { ok: false, error: "expired_trigger_id" } } : undefined;
    await bram.command("idee Betere koffie & thee");
    slack.answer = () => undefined;
    expect(bram.chat()).toContain("Probeer het nog eens.\n\nBetere koffie &amp; thee");
  });

  it.each(["help", "HULP"])(
    "read what they can do here with /inspraak %s, and not what residents can do",
    async (word) => {
      const bram = colleague("UBRAM");
      const before = bram.chat();
      await bram.command(word);
      bram.look();
      expect(bram.screen()).toContain("Typ /inspraak idee");
      expect(bram.screen()).not.toContain("computerprogramma");
      expect(bram.chat()).toBe(before);
    },
  );

  it("are not residents: no link, list, council's digest or form leads there", async () => {
    const resident = town.person(1);
    await resident.open("park");
    expect(resident.lastMessage().text).toContain("Deze link ken ik niet");
    const { context } = town.server.program;
    const digest = await buildDigest(context.calendar.weekOf(town.now()), context);
    expect(digest.consultations).toEqual([]);
    expect((await fetch(`http://127.0.0.1:${town.server.port}/c/park/poster`)).status).toBe(404);
    expect(await (await fetch(`http://127.0.0.1:${town.server.port}/`)).text()).not.toContain("Het park");
  });

  it("press an old button without harm, and hear that it is old", async () => {
    const bram = colleague("UBRAM");
    await bram.answer("Meedoen");
    await bram.answer("Eerst meer lezen");
    expect(bram.chat()).toContain("[Beginnen]");
    await bram.answer("Beginnen");
    expect(bram.chat()).toContain("Wilt u bankjes?");
    const press = {
      type: "button" as const,
      action_id: "nowhere:q1:a",
      value: "nowhere:q1:a",
      text: { type: "plain_text" as const, text: "x" },
    };
    await bram.pressRaw(press, { channel: { id: "DUBRAM" }, message: { ts: "1" } });
    expect(bram.chat()).toContain("Deze knop werkt niet meer.");
  });

  it("write about the question at which they began to, also when they answered it meanwhile", async () => {
    const bram = await begin("UBRAM");
    await bram.answer("Zelf schrijven");
    bram.look();
    await bram.answer("Nee");
    expect(bram.chat()).toContain("Hoe mooi is het park?");
    bram.type("words", "want het is er te warm");
    await bram.submit();
    expect(bram.chat()).toContain('Wilt u dit bewaren bij de vraag "Wilt u bankjes?"');
  });
});
