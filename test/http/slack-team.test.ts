import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { createColleague } from "../fakes/colleague.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town, line } = {} as RunningWithSlack;

beforeAll(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"]);
  ({ slack, town, line } = running);
  await town.publish({ ...short, audience: "team" });
  await slack.waitFor(() => slack.messages.some(({ text }) => text.includes("wij willen graag weten wat u vindt")));
});

afterAll(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const rows = async () => {
  const found: string[] = [];
  for await (const { question, value, text, channel } of exportAnswers("park", town.server.program.context))
    found.push([question, value || text, channel].join(" "));
  return found;
};

describe("colleagues who are asked themselves", () => {
  it("answer in a conversation of their own, with the buttons that residents have, and write in a modal", async () => {
    const anna = createColleague("UANNA", slack, line);
    const says = (words: string) => slack.waitFor(() => anna.chat().includes(words));
    await anna.answer("Meedoen");
    await says("Collega's lezen wat u schrijft, zonder te zien dat u het bent. Slack is niet van de gemeente.");
    await anna.answer("Beginnen");
    await says("Wilt u bankjes?");
    await anna.answer("Ja");
    await says("Waar?");
    await anna.answer("Zon");
    await slack.waitFor(() => anna.chat().includes("✅ Zon"));
    await anna.answer("Klaar");
    await says("Hoe mooi is het park?");
    await anna.answer("4");
    await says("Wat wilt u nog zeggen?");
    const before = slack.views.size;
    await anna.answer("Zelf schrijven");
    await slack.waitFor(() => slack.views.size > before);
    anna.look();
    anna.type("words", "Graag een waterpunt");
    await anna.submit();
    await says("Dank u wel! U bent klaar.");
    expect(await rows()).toEqual(["q1 a slack", "q2 a slack", "q3 4 slack", "q4 Graag een waterpunt slack"]);
    expect(
      slack.messages
        .filter(({ channel }) => channel === "C1")
        .map(({ text }) => text)
        .join(),
    ).not.toContain("waterpunt");
  });

  it("read in the card and under /privacy whose the channel is that they are in", async () => {
    const bram = createColleague("UBRAM", slack, line);
    await bram.command("privacy");
    await slack.waitFor(() => bram.chat().includes("Slack kan zien dat u met ons praat, en wat u stuurt."));
    await bram.answer("Meedoen");
    await slack.waitFor(() => bram.chat().includes("dat u het bent. Slack is niet van de gemeente."));
    expect(bram.chat()).not.toContain("Telegram");
    const resident = town.person(7);
    await resident.write("/privacy");
    expect(resident.lastMessage().text).toContain("Telegram kan zien dat u met ons praat, en wat u stuurt.");
  });

  it("have the rights of residents: to see what is kept, and to have it forgotten", async () => {
    const anna = createColleague("UANNA", slack, line);
    await anna.command("mijngegevens");
    await slack.waitFor(() => slack.uploads.some(({ channel }) => channel === "DUANNA"));
    expect(slack.uploads.at(-1)?.bytes.toString()).toContain("Graag een waterpunt");
    await anna.command("vergeet");
    await slack.waitFor(() => anna.chat().includes("Vergeet alles van mij"));
    await anna.answer("Vergeet alles van mij");
    await slack.waitFor(() => anna.chat().includes("gewist"));
    expect((await rows()).map((row) => row.replace("UANNA", "?"))).not.toContain("q4 Graag een waterpunt slack");
  });

  it("keep these rights when they leave the team, and can do nothing else then", async () => {
    const carla = createColleague("UCARLA", slack, line);
    await carla.event({ type: "member_joined_channel", user: "UCARLA", channel: "C1", event_ts: "1" });
    await carla.answer("Meedoen");
    await slack.waitFor(() => carla.chat().includes("[Beginnen]"));
    await carla.answer("Beginnen");
    await slack.waitFor(() => carla.chat().includes("Wilt u bankjes?"));
    await carla.event({ type: "member_left_channel", user: "UCARLA", channel: "C1", event_ts: "2" });
    await carla.answer("Ja");
    await slack.waitFor(() => carla.chat().includes("Dit kan alleen wie in het kanaal van het team zit."));
    await carla.command("vergeet");
    await slack.waitFor(() => carla.chat().includes("Vergeet alles van mij"));
    await carla.answer("Vergeet alles van mij");
    await slack.waitFor(() => carla.chat().includes("gewist"));
    expect(await town.server.program.context.store.colleagues.all()).not.toContain("UCARLA");
  });

  it("give no ideas that the council would take for those of residents", async () => {
    const bram = createColleague("UBRAM", slack, line);
    await bram.command("idee Betere koffie in het stadhuis");
    await slack.waitFor(() => bram.chat().includes("Welkom!"));
    expect(bram.chat()).not.toContain("Ja, dit is mijn idee");
  });

  it("are not residents: no link, list, council's digest or form leads there", async () => {
    const resident = town.person(1);
    await resident.open("park");
    expect(resident.lastMessage().text).toContain("Deze link ken ik niet");
    const { context } = town.server.program;
    const digest = await buildDigest(context.calendar.weekOf(Date.now()), context);
    expect(digest.consultations).toEqual([]);
    expect((await fetch(`http://127.0.0.1:${town.server.port}/c/park/poster`)).status).toBe(404);
    expect(await (await fetch(`http://127.0.0.1:${town.server.port}/`)).text()).not.toContain("Het park");
  });

  it("press an old button without harm, and hear that it is old", async () => {
    const bram = createColleague("UBRAM", slack, line);
    await bram.answer("Meedoen");
    await slack.waitFor(() => bram.chat().includes("[Beginnen]"));
    await bram.answer("Beginnen");
    await slack.waitFor(() => bram.chat().includes("Wilt u bankjes?"));
    const press = {
      type: "button" as const,
      action_id: "nowhere:q1:a",
      value: "nowhere:q1:a",
      text: { type: "plain_text" as const, text: "x" },
    };
    await bram.pressRaw(press, { channel: { id: "DUBRAM" }, message: { ts: "1" } });
    await slack.waitFor(() => bram.chat().includes("Deze knop werkt niet meer."));
  });
});
