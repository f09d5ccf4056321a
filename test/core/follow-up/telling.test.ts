import { beforeEach, describe, expect, it } from "vitest";
import { closeConsultation, publishConsultation } from "../../../src/core/consultation/launch.ts";
import { stageNow } from "../../../src/core/consultation/stage-now.ts";
import { takeToCouncil } from "../../../src/core/consultation/take-to-council.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { buildReport } from "../../../src/core/digest/build-report.ts";
import { lessonsOf } from "../../../src/core/digest/lessons.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { showConsultation } from "../../../src/core/follow-up/show-consultation.ts";
import type { FollowUp } from "../../../src/core/model/outcome.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { consultationPage } from "../../../src/pages/consultation-page.ts";
import { lessonsPage } from "../../../src/pages/lessons-page.ts";
import { reportMarkdown } from "../../../src/pages/report-markdown.ts";
import { answerPark, short } from "../../fakes/consultations.ts";
import { createTown, pageSettings, textOf } from "../../fakes/town.ts";

type Town = ReturnType<typeof createTown>;
let town: Town;

const DAY = 86_400_000;
const QUIET = { from: "20:00", to: "09:00" };
const notes = { hours: null, failed: "", again: "" };
const day = (ahead: number) => town.context.calendar.dayAfter(town.clock.now, ahead);
/** Open for ten days, answered within twenty. */
const park = () => ({ ...short, closes: day(10), promise: { ...short.promise, answerBy: day(20) } });
const answer = (what: string, more: Partial<FollowUp> = {}): FollowUp => ({
  outcomes: [{ result: "done", what: { nl: what }, because: { nl: "Het is warm." }, decidedBy: { nl: "Het college" } }],
  next: { nl: "Wij beginnen in maart." },
  isComplete: true,
  ...more,
});

async function begin(people: string[], options: Parameters<typeof createTown>[0] = {}) {
  town = createTown(options);
  await publishConsultation(park(), town.context);
  for (const one of people) await answerPark(town.person(one), `Meer bomen graag, zegt ${one}`);
  await town.deliverer.drain();
  town.clock.now += 5000;
}

beforeEach(() => begin(["a", "b", "c"]));

async function seconds(n: number) {
  for (let i = 0; i < n; i++) {
    await town.deliverer.poll();
    await town.deliverer.drain();
    town.clock.now += 1100;
  }
}

const tell = (content: FollowUp) => followUp("park", content, undefined, town.context);
const close = () => closeConsultation("park", undefined, town.context);

async function stage() {
  const running = await town.context.store.consultations.find("park");
  if (!running) throw new Error("there is no park");
  return stageNow(running, town.context);
}

async function page() {
  const shown = await showConsultation("park", town.context);
  return shown ? consultationPage(shown, pageSettings).replace(/\s+/g, " ") : "";
}

async function report() {
  const built = await buildReport("park", town.context);
  return built ? reportMarkdown(built, pageSettings) : "";
}

async function kept() {
  const { promises } = await buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
  return promises.kept.map(({ slug }) => slug);
}

const heard = (address: string, what: string) =>
  town
    .person(address)
    .said()
    .filter((text) => text.includes(what)).length;

describe("residents have their answer", () => {
  it("when the last message of it is sent, and nobody says so before: stage, page, report, lessons, digest", async () => {
    await begin(["a", "b", "c"], { broadcastPerSecond: 1 });
    await close();
    await tell(answer("Er komen bomen."));
    for (const sent of [0, 1, 2]) {
      expect(await stage()).toMatchObject({ stage: "answering", told: { people: sent, toDo: 3 - sent } });
      expect(await page()).toContain("De gemeente stuurt bewoners nu hun antwoord.");
      expect(await page()).not.toContain("Bewoners kregen antwoord");
      const learned = await lessonsOf("park", notes, town.context);
      if (learned.outcome !== "learned") throw new Error(learned.outcome);
      for (const words of [await report(), lessonsPage(learned.card, pageSettings)]) {
        expect(words).toContain(sent === 2 ? "Eén mens wacht nog" : `${3 - sent} mensen wachten nog`);
        expect(words).not.toContain("Zij kregen het op");
      }
      expect(await kept()).toEqual([]);
      await seconds(1);
    }
    await seconds(1);
    expect(await stage()).toMatchObject({ stage: "answered", answeredOn: day(0) });
    expect(await page()).toContain("3 mensen kregen antwoord.");
    expect(await report()).toContain("Zij kregen het op 25 november 2026.");
    expect(await kept()).toEqual(["park"]);
  });

  it("with how many could not be reached: blocked before, blocked now, or given up; who left is none of them", async () => {
    await begin(["a", "b", "before", "now", "odd", "leaves", "stops"]);
    await town.context.store.write([
      town.context.store.participations.setUnreachable(await participationOf("before"), "blocked"),
    ]);
    await close();
    await town.person("stops").command("stop");
    await town.deliverer.drain();
    town.clock.answer = (address) => {
      if (address === "now") return { outcome: "unreachable", because: "blocked" };
      return address === "odd" ? { outcome: "failed", reason: "400 odd" } : { outcome: "sent" };
    };
    await tell(answer("Er komen bomen."));
    await forgetParticipation(await participationOf("leaves"), town.context);
    await seconds(3);
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 2, unreached: 3, toDo: 0 } });
    for (const words of [await page(), await report()]) {
      expect(words).toContain("2 mensen kregen antwoord.");
      expect(words).toContain("3 mensen konden wij niet bereiken.");
    }
  });

  it("when the only one who still waited is forgotten, or cannot be reached any more", async () => {
    await begin(["a"], { broadcastPerSecond: 1 });
    for (const [n, leave] of [
      async () => forgetParticipation(await participationOf("a"), town.context),
      async () => {
        town.clock.answer = () => ({ outcome: "unreachable", because: "blocked" });
        await seconds(1);
      },
    ].entries()) {
      if (n > 0) await begin(["a"], { broadcastPerSecond: 1 });
      await close();
      await tell(answer("Er komen bomen."));
      await town.context.store.commit({ steps: [], writes: [] }, town.clock.now);
      await stock();
      expect((await stage()).stage).toBe("answering");
      await leave();
      expect((await stage()).stage).toBe("answered");
    }
  });

  it("at once when there is nobody to tell, also in quiet hours; the page has it all the same", async () => {
    await begin([], { quietHours: QUIET });
    await close();
    town.clock.now = Date.parse("2026-11-25T22:00:00Z");
    await tell(answer("Er komen bomen."));
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 0, unreached: 0, toDo: 0 } });
    expect(await page()).toContain("Nog niemand kreeg antwoord.");
    expect(await page()).toContain("Er komen bomen.");
  });

  it("late, when it was published on the last evening and sent the next morning; the team is not told to hurry meanwhile", async () => {
    await begin(["a"], { quietHours: QUIET });
    town.clock.now = Date.parse(`${day(20)}T21:00:00Z`);
    await tell(answer("Er komen bomen."));
    town.clock.now += 10 * 3_600_000;
    expect(await stage()).toMatchObject({ stage: "answering", isOverdue: true });
    await seconds(3);
    town.clock.now += 4 * 3_600_000;
    await seconds(3);
    expect(await report()).toContain("Te laat. Bewoners zouden");
  });

  it("not by a part of it: more follows, and the stage stays what it was", async () => {
    await close();
    await takeToCouncil("park", undefined, town.context);
    await tell(answer("Er komen bomen.", { isComplete: false }));
    await seconds(3);
    expect(await stage()).toMatchObject({ stage: "with-council", told: { isComplete: false, people: 3 } });
    expect(await kept()).toEqual([]);
    await tell(answer("Er komen bomen."));
    await seconds(3);
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 3 } });
  });

  it("as it stands in the database: a program that dies between two messages goes on where it was", async () => {
    await begin(["a", "b", "c"], { broadcastPerSecond: 1 });
    await close();
    await tell(answer("Er komen bomen."));
    await seconds(1);
    expect(await town.driver.query("SELECT ended_at, sent FROM broadcasts", [])).toEqual([[null, 1]]);
    await seconds(3);
    const [[ended]] = (await town.driver.query("SELECT ended_at FROM broadcasts", [])) as [[number]];
    expect(town.context.calendar.day(ended)).toBe(day(0));
    town.clock.now += 3 * DAY;
    await seconds(2);
    expect(await town.driver.query("SELECT ended_at FROM broadcasts", [])).toEqual([[ended]]);
    expect((await stage()).answeredOn).toBe(day(-3));
  });
});

async function participationOf(address: string): Promise<string> {
  for (const { id } of await town.context.store.participations.page("park", "", 100)) {
    const residentId = await town.context.store.participations.residentOf(id);
    const who = residentId && (await town.context.store.residents.find(residentId));
    if (who && who.resident.address === address) return id;
  }
  throw new Error(`${address} takes no part`);
}

async function stock() {
  const broadcast = await town.context.store.broadcasts.due(town.clock.now);
  if (!broadcast) return;
  const last = (await town.context.store.participations.page("park", "", 100)).at(-1)?.id ?? "";
  await town.context.store.write(
    town.context.store.broadcasts.expand(broadcast, { last, isLast: true }, town.clock.now),
  );
}

describe("outcomes of an open consultation", () => {
  it("reach who answers after it too, once, when they are done; what they add or change later tells them nothing more", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    expect(await stage()).toMatchObject({ stage: "open", answeredOn: day(0), told: { people: 3 } });
    expect(await page()).toContain("Doet u nu mee? Dan krijgt u dat antwoord ook.");
    const late = town.person("late");
    await late.open("park");
    for (const label of ["Beginnen", "Nee"]) await late.press(label);
    await seconds(30);
    expect(heard("late", "Er komen bomen.")).toBe(0);
    await late.press("3");
    await late.write("Ik wil een bankje");
    expect(await stage()).toMatchObject({ stage: "open", told: { toDo: 1 } });
    await seconds(20);
    expect(heard("late", "Er komen bomen.")).toBe(1);
    expect(late.said().at(-1)).toContain('U zei: "Ik wil een bankje"');
    expect(await stage()).toMatchObject({ told: { people: 4, toDo: 0 } });
    await late.open("park");
    await late.write("En een prullenbak");
    await town.person("a").open("park");
    await town.person("a").write("En voor mij een boom");
    await seconds(30);
    town.clock.now += 3_600_000;
    await seconds(3);
    expect(["late", "a"].map((one) => heard(one, "Er komen bomen."))).toEqual([1, 1]);
  });

  it("reach who stops half-way after a while, not in the middle of a question", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    const late = town.person("late");
    await late.open("park");
    await late.press("Beginnen");
    await late.press("Nee");
    town.clock.now += 500_000;
    await seconds(2);
    await late.press("3");
    town.clock.now += 500_000;
    await seconds(2);
    expect(heard("late", "Er komen bomen.")).toBe(0);
    town.clock.now += 100_000;
    await seconds(2);
    expect(heard("late", "Er komen bomen.")).toBe(1);
  });

  it("reach who only looked when everybody was told, and who joins in the middle of the telling", async () => {
    await begin(["a", "b"], { broadcastPerSecond: 1 });
    const looks = town.person("looks");
    await looks.open("park");
    await town.deliverer.drain();
    await tell(answer("Er komen bomen."));
    await seconds(1);
    await answerPark(town.person("joins"), "Een fontein graag");
    await seconds(8);
    for (const label of ["Beginnen", "Nee", "3"]) await looks.press(label);
    await looks.write("Een glijbaan graag");
    await seconds(40);
    expect(["a", "b", "looks", "joins"].map((one) => heard(one, "Er komen bomen."))).toEqual([1, 1, 1, 1]);
    expect(await stage()).toMatchObject({ told: { people: 4, toDo: 0 } });
  });

  it("wait for the end of the quiet hours, and reach nobody who said stop", async () => {
    await begin(["a"], { quietHours: QUIET });
    await tell(answer("Er komen bomen."));
    await seconds(3);
    town.clock.now = Date.parse("2026-11-25T21:00:00Z");
    for (const one of ["late", "stops"]) await answerPark(town.person(one), "Een bankje graag");
    await town.person("stops").command("stop");
    await seconds(30);
    expect(heard("late", "Er komen bomen.")).toBe(0);
    town.clock.now = Date.parse("2026-11-26T09:00:00Z");
    await seconds(3);
    expect(["late", "stops"].map((one) => heard(one, "Er komen bomen."))).toEqual([1, 0]);
    expect(await stage()).toMatchObject({ told: { people: 2, toDo: 0 } });
  });

  it("become the answer at closing, when who came last has heard too", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    await answerPark(town.person("late"), "Een bankje graag");
    await close();
    expect(await stage()).toMatchObject({ stage: "answering", told: { toDo: 1 } });
    await seconds(20);
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 4 } });
  });

  it("in a newer version tell each person what is new to them: who came between the two hears it whole, nobody an old one", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    await answerPark(town.person("between"), "Een bankje graag");
    await tell(answer("Er komen struiken."));
    await seconds(20);
    await tell({ ...answer("Er komen struiken."), learned: { nl: "Het duurt lang." } });
    await answerPark(town.person("last"), "Een hek graag");
    await seconds(20);
    const counts = (one: string) => ["Er komen bomen.", "Er komen struiken."].map((what) => heard(one, what));
    expect(["a", "between", "last"].map(counts)).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(await stage()).toMatchObject({ told: { people: 5, toDo: 0 } });
  });

  it("are refused to a colleague who did not say that they know, and before anybody could answer to all", async () => {
    const act = { by: "UANNA", key: "act 1" };
    const refused = await followUp("park", answer("Er komen bomen."), act, town.context);
    expect(refused).toEqual({ outcome: "still-open", closes: day(10) });
    const sent = await followUp("park", answer("Er komen bomen."), { ...act, whileOpen: true }, town.context);
    expect(sent).toMatchObject({ outcome: "published", receivers: 3, openUntil: day(10) });
    await publishConsultation({ ...park(), slug: "plein", opens: day(2) }, town.context);
    const early = await followUp("plein", answer("Er komen bomen."), undefined, town.context);
    expect(early).toEqual({ outcome: "not-begun", opens: day(2) });
  });
});

describe("an answered consultation that is extended", () => {
  async function answered() {
    await close();
    await takeToCouncil("park", undefined, town.context);
    await tell(answer("Er komen bomen."));
    await seconds(3);
    expect((await stage()).stage).toBe("answered");
    town.clock.now += 2 * DAY;
  }
  const extended = () => ({ ...short, closes: day(12), promise: { ...short.promise, answerBy: day(18) } });

  it("is open again, and says so: on the page, to who was answered, in the digest, and to the promise clock", async () => {
    await answered();
    const launched = await publishConsultation(extended(), town.context);
    expect(launched).toMatchObject({ outcome: "published", reopens: true, tellsResidents: true });
    expect(await stage()).toMatchObject({ stage: "open", answeredBefore: day(-2) });
    expect(await page()).toContain(
      "Bewoners kregen eerder antwoord, op 25 november 2026. Daarna ging de vraag weer open.",
    );
    expect(await page()).not.toContain("mensen kregen antwoord");
    expect(await kept()).toEqual([]);
    await seconds(3);
    expect(town.person("a").said().at(-1)).toContain("U kunt weer meedoen, tot en met 9 december 2026.");
    town.clock.now += 19 * DAY;
    expect(await stage()).toMatchObject({ stage: "closed", isOverdue: true });
    expect(await report()).toContain("Nee. Bewoners zouden");
  });

  it("tells who was answered also when nothing but its last day changed; who never heard back is not disturbed", async () => {
    const { closes: _, ...same } = park();
    await answered();
    expect(await publishConsultation({ ...same, closes: day(14) }, town.context)).toMatchObject({
      tellsResidents: true,
    });
    await seconds(3);
    expect(heard("a", "U kunt weer meedoen")).toBe(1);
    await begin(["a"]);
    await close();
    const { closes: __, ...unanswered } = park();
    const launched = await publishConsultation({ ...unanswered, closes: day(15) }, town.context);
    expect(launched).toMatchObject({ reopens: true, tellsResidents: false });
  });

  it("is not with who decides any more, even when it is closed on the same day", async () => {
    await close();
    await takeToCouncil("park", undefined, town.context);
    await publishConsultation(extended(), town.context);
    await close();
    expect((await stage()).stage).toBe("closed");
  });

  it("does not give who answers then what was decided before; the next answer is for them, even in the same words", async () => {
    await answered();
    await publishConsultation(extended(), town.context);
    await seconds(3);
    await answerPark(town.person("new"), "Een bankje graag");
    town.clock.now += 3_600_000;
    await seconds(3);
    expect(heard("new", "Er komen bomen.")).toBe(0);
    await close();
    expect((await stage()).stage).toBe("closed");
    expect(await tell(answer("Er komen bomen."))).toMatchObject({ outcome: "published", version: 2 });
    await seconds(4);
    expect(["a", "new"].map((one) => heard(one, "Er komen bomen."))).toEqual([1, 1]);
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 4 } });
    expect(await tell(answer("Er komen bomen."))).toEqual({ outcome: "unchanged", version: 2 });
  });

  it("stays answered when only its words change", async () => {
    await answered();
    const renamed = { ...park(), title: { ...short.title, nl: "Het groene park" } };
    town.clock.now += 30 * DAY;
    const { closedOn } = (await town.context.store.consultations.find("park")) ?? {};
    expect(closedOn).toBeDefined();
    expect((await stage()).stage).toBe("answered");
    const same = { ...renamed, closes: day(-22), promise: { ...short.promise, answerBy: day(-12) } };
    expect(await publishConsultation(same, town.context)).toMatchObject({ reopens: false });
    expect((await stage()).stage).toBe("answered");
  });
});

it("nobody is told twice by a message that says what they read before", () => {
  expect(town.sent.map(({ delivery }) => textOf(delivery)).filter((text) => text.includes("Voelt u"))).toEqual([]);
});
