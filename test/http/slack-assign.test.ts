import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assignText, givenText } from "../../src/core/answers/assign.ts";
import { carryOutRulings, textsFor } from "../../src/core/answers/moderate.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM", "UCARLA", "UGAST"], { QUIET_HOURS: "20:00-09:00" });
  ({ slack, town, colleague } = running);
  slack.people.set("UGAST", { is_restricted: true });
  await town.publish({ ...short, owner: "UANNA", moderation: "before" });
  await answerPark(town.person(1), "Meer <!channel> banken, bel 06 12345678");
  await town.settle();
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

let acts = 0;
const context = () => town.server.program.context;
const text = async () => (await textsFor("waiting", { slug: "park", after: 0, limit: 1 }, context()))[0];
const given = async () => (await text())?.assignedTo;
const told = () => slack.messages.filter(({ text }) => text.includes("vraagt u om deze reactie te lezen"));
const give = async (to: string | null, by: string, seen?: number) => {
  const now = await givenText((await text())?.id ?? 0, context());
  const act = { by, key: `give ${++acts}` };
  return assignText({ id: now?.id ?? 0, seen: seen ?? now?.seen ?? 0, to }, act, context());
};

async function giving(from: string, to: string) {
  const me = colleague(from);
  await me.openMenu();
  await me.press("Lezen en beoordelen", "park");
  await me.press("Aan een collega geven");
  me.pickColleague("colleague", to);
  const answer = await me.submit();
  return { me, answer };
}

describe("a text that is given to a colleague", () => {
  it("shows to whom, is told to them by name in the thread, and stands in their overview until they ruled on it", async () => {
    const { me } = await giving("UANNA", "UBRAM");
    expect(me.screen()).toContain("Bewaard.");
    me.close();
    await town.settle();
    expect(told()).toHaveLength(1);
    expect(told()[0]?.text).toMatch(/^<@UBRAM> /);
    expect(told()[0]).toMatchObject({ channel: "C1", thread: expect.any(String) });
    expect(told()[0]?.text).toContain("[telefoonnummer]");
    expect(JSON.stringify(told()[0])).not.toContain("12345678");
    await me.openMenu();
    await me.press("Lezen en beoordelen", "park");
    expect(me.screen()).toContain("(Gegeven aan <@UBRAM>)");

    const bram = colleague("UBRAM");
    await bram.openHome();
    expect(bram.home()).toMatch(
      /^Samenspraak\nVoor u\nHet park\nEen collega vraagt u om één reactie te lezen\.\n\[Lezen\]/,
    );
    const carla = colleague("UCARLA");
    await carla.openHome();
    expect(carla.home()).toMatch(/Voor het team[\s\S]*\[Lezen\]\n {2}\(Dit is voor <@UBRAM>\)/);
    await bram.openMenu();
    await bram.press("Lezen", "UBRAM");
    expect(bram.screen()).toContain("Meer <!channel> banken");
    await bram.submit();
    expect(await given()).toBe("UBRAM");
    expect(bram.screen()).toContain("Dit waren alle reacties die aan deze collega zijn gegeven.");
    await bram.openMenu();
    await bram.press("Lezen", "UBRAM");
    bram.choose(bram.fieldNames()[0] ?? "", "Telt mee");
    await bram.submit();
    expect(bram.home()).toContain("Er wacht nu niets op u.");
  });

  it("can be one's own, which is told to nobody, and opens by the button in the thread when it is another's", async () => {
    await giving("UANNA", "UANNA");
    await town.settle();
    expect([await given(), told()]).toEqual(["UANNA", []]);
    await giving("UANNA", "UBRAM");
    await town.settle();
    const bram = colleague("UBRAM");
    await bram.pressIn("C1", "Lezen");
    expect(bram.screen()).toContain("Meer <!channel> banken");
  });

  it("is taken back by whoever pressed so, and then waits for nobody in particular", async () => {
    await giving("UANNA", "UBRAM");
    const carla = colleague("UCARLA");
    await carla.openMenu();
    await carla.press("Lezen en beoordelen", "park");
    await carla.press("Aan een collega geven");
    expect(carla.screen()).toContain("Gegeven aan <@UBRAM>");
    await carla.press("Niet meer aan iemand geven");
    expect(carla.screen()).toContain("De reactie is nu van niemand.");
    expect(await given()).toBeNull();
    expect(await text()).toMatchObject({ status: "waiting" });
  });

  it("goes to colleagues only: nobody else can be picked, and nothing changes", async () => {
    for (const [to, words] of [
      ["UGAST", "Een gast mag dit niet lezen."],
      ["UEVE", "Kies een collega die in het kanaal van het team zit."],
    ] as const) {
      const { answer } = await giving("UANNA", to);
      expect(answer).toMatchObject({ errors: { colleague: expect.stringContaining(words) } });
    }
    expect(await given()).toBeNull();
  });

  it("is not called for in the quiet hours, nor when it was taken back, ruled on or forgotten before the morning", async () => {
    town.later(11 * 3600);
    await give("UBRAM", "UANNA");
    await town.settle();
    expect(told()).toEqual([]);
    await town.pass(13 * 3600);
    expect(told()).toHaveLength(1);
    const undo: (() => Promise<unknown>)[] = [
      () => give(null, "UANNA"),
      async () => {
        const { id = 0, review: seen = 0 } = (await text()) ?? {};
        await carryOutRulings([{ id, seen, to: "accepted" }], { by: "UANNA", key: "r" }, context());
      },
    ];
    for (const way of undo) {
      town.later(11 * 3600);
      await give("UCARLA", "UANNA");
      await way();
      await town.pass(13 * 3600);
      expect(told()).toHaveLength(1);
    }
  });

  it("is nobody's, and told nowhere, once its author was forgotten", async () => {
    town.later(11 * 3600);
    await give("UBRAM", "UANNA");
    const answer = await context().store.reviews.find((await text())?.id ?? 0);
    await forgetParticipation(answer?.participationId ?? "", context());
    await town.pass(13 * 3600);
    expect(told()).toEqual([]);
    expect(await context().store.reviews.givenBySlug()).toEqual([]);
    const late = { id: answer?.id ?? 0, seen: 1, to: "UCARLA" };
    expect(await assignText(late, { by: "UANNA", key: "late" }, context())).toEqual({ outcome: "gone" });
    const log = JSON.stringify(await context().store.audit.ofSlug("park"));
    expect(log).toContain('"assign"');
    expect(log).not.toContain("banken");
  });
});

describe("two colleagues at once", () => {
  it("one gives it away; the other hears to whom, and changes nothing", async () => {
    const [anna, carla] = [colleague("UANNA"), colleague("UCARLA")];
    for (const who of [anna, carla]) {
      await who.openMenu();
      await who.press("Lezen en beoordelen", "park");
      await who.press("Aan een collega geven");
    }
    anna.pickColleague("colleague", "UBRAM");
    carla.pickColleague("colleague", "UCARLA");
    await anna.submit();
    await carla.submit();
    expect(carla.screen()).toContain("Een collega was u voor. Er is niets veranderd.");
    expect(carla.screen()).toContain("Gegeven aan <@UBRAM>");
    expect(await given()).toBe("UBRAM");
  });

  it("who both give it in the same moment: one wins, and it is in the log once", async () => {
    const outcomes = await Promise.all(["UANNA", "UBRAM", "UCARLA"].map((who) => give(who, who, 0)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["given", "late", "late"]);
    const log = (await context().store.audit.ofSlug("park")).filter(({ act }) => act === "assign");
    expect(log.map(({ detail }) => detail)).toEqual([{ from: null, to: await given() }]);
  });

  it("a ruling that comes between is not overtaken by giving it away", async () => {
    await give("UBRAM", "UANNA");
    const { id = 0, review: seen = 0 } = (await text()) ?? {};
    await carryOutRulings([{ id, seen, to: "accepted" }], { by: "UBRAM", key: "r" }, context());
    const act = { by: "UCARLA", key: "late" };
    expect(await assignText({ id, seen: 1, to: "UCARLA" }, act, context())).toEqual({ outcome: "late", to: null });
  });
});
