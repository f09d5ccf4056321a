import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textsFor } from "../../src/core/answers/moderate.ts";
import { askBack } from "../../src/core/answers/relay.ts";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import type { Person } from "../fakes/person.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM", "UGRIFFIE"], {
    DIGEST_APPROVERS: "UGRIFFIE, UGONE",
    QUIET_HOURS: "20:00-09:00",
  });
  ({ slack, town } = running);
  await town.publish({ ...short, owner: "UANNA" });
  await town.settle();
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const context = () => town.server.program.context;
const inChannel = (words: string) =>
  slack.messages.findLast(({ channel, text }) => channel === "C1" && text.includes(words));

async function textOf(resident: Person): Promise<number> {
  await answerPark(resident, "Meer banken");
  const [text] = await textsFor("all", { slug: "park", after: 0, limit: 1 }, context());
  return text?.id ?? 0;
}

async function wish(words: string) {
  await actForCouncil({ slug: "park", kind: "asks", words }, { by: "URAAD", key: words }, context());
  await town.pass(1);
}

describe("who has to act", () => {
  it("is called: who asked a resident something when the answer is there, the owner when a councillor asks", async () => {
    const resident = town.person(1);
    await askBack(await textOf(resident), "Waar?", { by: "UBRAM", key: "ask" }, context());
    await town.pass(11);
    await resident.press("Antwoord geven");
    await resident.write("Bij de vijver <!channel>");
    await town.pass(1);
    expect(inChannel("Bij de vijver")?.text).toMatch(/^<@UBRAM> /);
    expect(inChannel("Bij de vijver")?.text).not.toContain("<!channel>");
    expect(JSON.stringify(inChannel("Bij de vijver")?.blocks[0])).toContain('"type":"mrkdwn","text":"<@UBRAM>"');
    await wish("Wat kost dat?");
    expect(inChannel("Wat kost dat?")?.text).toMatch(/^<@UANNA> /);
  });

  it("is not called in the quiet hours: it is told at once, and stands in the overview", async () => {
    town.later(11 * 3600);
    await wish("Nog een vraag");
    expect(inChannel("Nog een vraag")?.text).not.toContain("<@");
    const me = running.colleague("UANNA");
    await me.openMenu();
    expect(me.screen()).toMatch(/Voor u[\s\S]*Nog een vraag/);
    await town.pass(12 * 3600);
  });

  it("is called for a digest when they may approve it, and only who can act", async () => {
    town.later(5 * 24 * 3600);
    await town.server.clock.run("digest");
    await town.settle();
    expect(inChannel("Weekbrief")?.text).toMatch(/^<@UGRIFFIE> /);
    expect(inChannel("Weekbrief")?.text).not.toContain("UGONE");
  });
});

describe("the log", () => {
  it("tells who did what about a consultation, the newest first, what was done often once", async () => {
    await askBack(await textOf(town.person(1)), "Waar?", { by: "UBRAM", key: "ask" }, context());
    const me = running.colleague("UANNA");
    await closeConsultation("park", { by: "UANNA", key: "close" }, context());
    await me.openMenu();
    await me.press("Logboek bekijken", "park");
    expect(me.screen()).toMatch(/<@UANNA> sloot de vraag\.[\s\S]*<@UBRAM> stelde een bewoner een vraag\./);
  });
});
