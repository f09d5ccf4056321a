import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { watchPromises } from "../../src/core/consultation/watch-promises.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { announceProgress } from "../../src/core/outbox/announce-progress.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { answer } from "../fakes/told-park.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

const core = () => town.server.program.context;
const DAY = 86_400;
const day = (ahead: number) => core().calendar.dayAfter(town.now(), ahead);
const colleague = (id = "UANNA") => running.colleague(id);
type Colleague = ReturnType<typeof colleague>;

const page = async () => (await fetch(`http://127.0.0.1:${town.server.port}/c/park`)).text();
const inThread = () => slack.messages.filter(({ thread }) => thread !== undefined).map(({ text }) => text);

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], { BROADCAST_PER_SECOND: "1" });
  ({ slack, town } = running);
  await town.publish({ ...short, closes: day(10), promise: { ...short.promise, answerBy: day(20) }, owner: "UANNA" });
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

/** Writes the whole of what residents will hear, and looks at it. */
async function writeAndLook(me: Colleague) {
  await placeTexts(core());
  await me.openMenu();
  await me.press("Antwoord aan bewoners", "park");
  await me.press("Invullen", "park whole");
  me.choose("result", "Gebeurt");
  for (const [name, words] of Object.entries({ what: "Er komen bomen.", because: "Het is warm.", "decided-by": "B" }))
    me.type(name, words);
  await me.submit();
  await me.press("Invullen", '"_write-next"');
  expect(me.screen()).not.toContain("Is dit het hele antwoord");
  me.type("next", "Wij beginnen in maart.");
  await me.submit();
  await me.press("Bekijken en versturen");
}

describe("outcomes of a consultation that is still open", () => {
  it("are sent only by who chose so under a warning; nothing stands chosen, and not yet is a choice too", async () => {
    const resident = town.person(1);
    await answerPark(resident, "Meer bomen graag");
    const me = colleague();
    await writeAndLook(me);
    expect(me.screen()).toContain("Let op: deze vraag is nog open, tot en met 5 december 2026.");
    const chosen = me.view()?.blocks.find(({ block_id }) => block_id === "sure");
    expect(JSON.stringify(chosen)).not.toContain("initial_option");
    expect(await me.submit()).toMatchObject({ errors: { sure: "Kies eerst wat u wilt." } });
    me.choose("sure", "Nee, nog niet");
    await me.submit();
    expect(me.screen()).toContain("Bewaard. Er is nog niets verstuurd.");
    await town.pass(2);
    expect(resident.transcript()).not.toContain("Er komen bomen.");
    await me.press("Bekijken en versturen");
    me.choose("sure", "Ja, maar er volgt nog meer");
    await me.submit();
    expect(me.screen()).toContain("Wie nu nog meedoet, krijgt dit antwoord ook.");
    await town.pass(2);
    await me.openMenu();
    for (const words of ["Open tot en met", "Een deel van het antwoord ging uit op", "Eén persoon kreeg antwoord."])
      expect(me.screen()).toContain(words);
    const late = town.person(2);
    await answerPark(late, "Een bankje graag");
    for (let n = 0; n < 4; n++) await town.pass(10);
    expect(late.transcript().split("Er komen bomen.")).toHaveLength(2);
  });

  it("ask for that choice also when it was closed while they were looked at, and opened again before they were sent", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    await closeConsultation("park", undefined, core());
    await town.publish({ ...short, closes: day(12), promise: { ...short.promise, answerBy: day(20) } });
    await closeConsultation("park", undefined, core());
    const me = colleague();
    await placeTexts(core());
    await core().store.write([
      core().store.outcomeDrafts.save({ slug: "park", version: 1, content: answer("Er komen bomen.") }),
    ]);
    await me.openMenu();
    await me.press("Antwoord aan bewoners", "park");
    await me.press("Bekijken en versturen");
    expect(me.screen()).toContain("U verstuurt dit als het hele antwoord.");
    await town.publish({ ...short, closes: day(13), promise: { ...short.promise, answerBy: day(20) } });
    await me.submit();
    expect(me.screen()).toContain("Let op: deze vraag is nog open");
    expect(await core().store.followUps.versions("park")).toEqual([]);
  });
});

describe("an answer on its way", () => {
  it("is shown as that, over a restart, until the last message is sent; the clock reminds nobody meanwhile", async () => {
    for (const n of [1, 2, 3]) await answerPark(town.person(n), "Meer bomen graag");
    await closeConsultation("park", undefined, core());
    town.later(20 * DAY);
    await followUp("park", answer("Er komen bomen."), undefined, core());
    await town.pass(1);
    await town.restart();
    const me = colleague();
    await me.openMenu();
    for (const words of ["Bewoners krijgen nu hun antwoord", "Eén persoon kreeg antwoord.", "Nog te gaan: 2."])
      expect(me.screen()).toContain(words);
    expect(me.screen()).toContain("niets, de berichten aan bewoners gaan nu uit");
    await watchPromises(core());
    await town.settle();
    expect(slack.messages.filter(({ text }) => text.includes("horen uiterlijk"))).toEqual([]);
    for (let n = 0; n < 4; n++) await town.pass(2);
    await me.openMenu();
    expect(me.screen()).toMatch(/Bewoners kregen antwoord op 15 december 2026[\s\S]*3 mensen kregen antwoord/);
    expect(me.screen()).toContain("niets meer, bewoners hebben antwoord");
  });

  it("shows in its thread who came later too: the same message, changed", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    await followUp("park", answer("Er komen bomen."), undefined, core());
    const show = async () => {
      await town.pass(11);
      await announceProgress(core());
      await town.settle();
    };
    await show();
    await show();
    expect(inThread().filter((text) => text.includes("1 van de 1 mensen"))).toHaveLength(1);
    await answerPark(town.person(2), "Een bankje graag");
    await show();
    await show();
    await show();
    expect(inThread().filter((text) => text.includes("mensen hebben het bericht"))).toEqual([
      expect.stringContaining("2 van de 2 mensen"),
    ]);
  });
});

describe("a consultation that was answered", () => {
  async function answered() {
    await answerPark(town.person(1), "Meer bomen graag");
    await closeConsultation("park", undefined, core());
    await followUp("park", answer("Er komen bomen."), undefined, core());
    await town.pass(2);
    expect(await page()).toContain("De gemeente gaf antwoord op");
  }

  it("is opened again under a warning, with a word in its thread, on its page and to who was answered", async () => {
    await answered();
    const me = colleague();
    await me.openMenu();
    await me.press("Verlengen of veranderen", "park");
    await me.press("Beloften en planning");
    me.pickDay("closes", day(15));
    await me.submit();
    await me.submit();
    expect(me.screen()).toContain("als u dit publiceert, gaat de vraag weer open. Bewoners kregen al antwoord, op 25");
    await me.submit();
    expect(me.screen()).toContain("Gepubliceerd, versie 2.");
    for (let n = 0; n < 3; n++) await town.pass(2);
    expect(inThread().join("\n")).toContain("De vraag is weer open, tot en met 10 december 2026.");
    expect(town.person(1).transcript()).toContain("U kunt weer meedoen, tot en met 10 december 2026.");
    expect(await page()).toContain("Bewoners kregen eerder antwoord, op 25 november 2026.");
    await me.openMenu();
    expect(me.screen()).toContain("Open tot en met 10 december 2026");
    expect(me.screen()).toContain("Bewoners kregen eerder antwoord, op 25 november 2026.");
    town.later(20 * DAY);
    await watchPromises(core());
    await town.settle();
    expect(slack.messages.at(-1)?.text).toContain("horen uiterlijk");
  });

  it("cannot go back to who decides, nor be closed once more: a button that stood open says why", async () => {
    const [me, other] = [colleague(), colleague("UBRAM")];
    await answerPark(town.person(1), "Meer bomen graag");
    for (const who of [me, other]) await who.openMenu();
    await me.press("Sluiten");
    await other.press("Sluiten");
    expect(other.screen()).toContain("Deze vraag was al gesloten. Er is niets veranderd.");
    await other.openMenu();
    await followUp("park", answer("Er komen bomen."), undefined, core());
    await other.press("Ligt bij raad of college");
    expect(other.screen()).toContain("Dit kan niet meer. Bewoners krijgen nu hun antwoord.");
    await me.press("Ligt bij raad of college");
    await town.pass(2);
    expect((await core().store.audit.ofSlug("park")).map(({ act }) => act)).not.toContain("take-to-council");
  });
});
