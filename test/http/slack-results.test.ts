import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdDigest, watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

const core = () => town.server.program.context;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"], {
    SLACK_COUNCIL_CHANNEL: "C2",
    PUBLIC_URL: "https://inspraak.example.nl",
  });
  ({ slack, town } = running);
  await town.publish(short);
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

async function menu() {
  const me = running.colleague("UANNA");
  await me.openMenu();
  return me;
}

/** Until the first minutes of next week. */
function nextWeek(): void {
  const { calendar, now } = core();
  town.later(Math.ceil(((calendar.week(calendar.weekOf(now()))?.ends ?? 0) - now()) / 1000) + 60);
}

async function digestOfLastWeek(): Promise<string> {
  await watchDigest(core());
  await town.settle();
  return core().calendar.lastCompleteWeek(town.now());
}

describe("the results of a consultation in Slack", () => {
  it("show every closed question as bars with numbers and labels, for who sees and who listens", async () => {
    for (const n of [1, 2, 3]) await answerPark(town.person(n), `Meer bomen graag ${n}`);
    const me = await menu();
    await me.press("Uitslag", "park");
    const screen = me.screen();
    expect(screen).toContain("3 mensen deden mee. De laatste zeven dagen kwamen er 3 bij.");
    for (const question of ["Wilt u bankjes?", "Waar?", "Hoe mooi is het park?"]) expect(screen).toContain(question);
    expect(screen).toMatch(/░{20} {3}0% {2}0 {2}Ja\n█{20} 100% {2}3 {2}Nee/);
    expect(screen).not.toContain("Wat wilt u nog zeggen?");
    expect(screen).toContain("3 reacties kwamen in eigen woorden.");
    expect(screen).toContain("staat hier na de eerste weekbrief");
    expect(screen).not.toContain("Meer bomen graag");
  });

  it("have the points as the last digest told them, with its week, and count no text again", async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) await answerPark(town.person(n), "Er moeten meer bomen komen");
    await placeTexts(core());
    nextWeek();
    const week = await digestOfLastWeek();
    const me = await menu();
    await me.press("Uitslag", "park");
    expect(me.screen()).toMatch(/█+ {2}.*“Er moeten meer bomen komen”/);
    expect(me.screen()).toContain(`Zo staat het in weekbrief ${week.replace("W", "")}.`);
  });

  it("are there from the first day on, and never of what does not exist", async () => {
    await town.publish({ ...short, slug: "later", opens: "2098-01-05" });
    const me = await menu();
    await expect(me.press("Uitslag", "later")).rejects.toThrow("no button");
    await me.press("Uitslag", "park");
    expect(me.screen()).toContain("Nog niemand deed mee.");
    expect(me.screen()).toContain("Nog niemand schreef iets in eigen woorden.");
  });
});

describe("digests of before", () => {
  it("stand in a list with their days and what became of them; each opens as the team read it", async () => {
    const me = await menu();
    await me.press("Weekbrieven");
    expect(me.screen()).toContain("Er is nog geen weekbrief gemaakt.");
    await answerPark(town.person(1), "Meer bomen graag");
    nextWeek();
    const first = await digestOfLastWeek();
    await me.openMenu();
    await me.press("Weekbrieven");
    expect(me.screen()).toContain("Deze brief wacht nog. De raad heeft hem niet.");
    await me.press("Lezen", first);
    await me.press("Goedkeuren en versturen");
    nextWeek();
    const second = await digestOfLastWeek();
    await me.openMenu();
    await me.press("Weekbrieven");
    const screen = me.screen();
    const number = (week: string) => `Weekbrief ${week.replace("W", "")}: `;
    expect(screen.indexOf(number(second))).toBeLessThan(screen.indexOf(number(first)));
    expect(screen).toMatch(/Naar de raad gestuurd op \d+ \S+ \d{4}, versie 1\./);
    expect(screen).toContain(`https://inspraak.example.nl/digests/${first}`);
    expect(screen).not.toContain(`https://inspraak.example.nl/digests/${second}`);
    await me.press("Lezen", first);
    expect(me.screen()).toContain("Het park");
    me.close();
    expect(me.screen()).toContain(number(second));
  });

  it("tell of a version that came after the one that was sent, and of one that was held back", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    nextWeek();
    const week = await digestOfLastWeek();
    const me = await menu();
    await me.press("Weekbrieven");
    await me.press("Lezen", week);
    await me.press("Goedkeuren en versturen");
    await me.openMenu();
    await me.press("Weekbrieven");
    await me.press("Lezen", week);
    await me.press("Opmerking schrijven");
    me.type("remark", "Er was ook een avond.");
    await me.submit();
    await me.openMenu();
    await me.press("Weekbrieven");
    expect(me.screen()).toContain("Daarna kwam versie 2. Die is niet verstuurd.");
    nextWeek();
    await holdDigest(await digestOfLastWeek(), { by: "UANNA", key: "hold" }, core());
    await me.openMenu();
    await me.press("Weekbrieven");
    expect(me.screen()).toContain("Een collega hield deze brief tegen. De raad heeft hem niet.");
  });
});
