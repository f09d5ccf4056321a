import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { takeToCouncil } from "../../../src/core/consultation/take-to-council.ts";
import { lessonsOf } from "../../../src/core/digest/report/lessons.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { lessonsPage } from "../../../src/pages/report/lessons-page.ts";
import { answerPark } from "../../fakes/consultations.ts";
import { answer, DAY, QUIET, toldPark } from "../../fakes/told-park.ts";
import { pageSettings } from "../../fakes/town.ts";

const told = toldPark();
const { begin, seconds, tell, close, stage, page, report, kept, heard, participationOf, stock, day, park } = told;

beforeEach(() => begin(["a", "b", "c"]));

const notes = { hours: null, failed: "", again: "" };

describe("residents have their answer", () => {
  it("when the last message of it is sent, and nobody says so before: stage, page, report, lessons, digest", async () => {
    await begin(["a", "b", "c"], { broadcastPerSecond: 1 });
    await close();
    await tell(answer("Er komen bomen."));
    for (const sent of [0, 1, 2]) {
      expect(await stage()).toMatchObject({ stage: "answering", told: { people: sent, toDo: 3 - sent } });
      expect(await page()).toContain("De gemeente stuurt bewoners nu hun antwoord.");
      expect(await page()).not.toContain("Bewoners kregen antwoord");
      const learned = await lessonsOf("park", notes, told.town.context);
      if (learned.outcome !== "learned") throw new Error(learned.outcome);
      for (const words of [await report(), lessonsPage(learned.card, pageSettings)]) {
        expect(words).toContain(sent === 2 ? "Eén persoon wacht nog" : `${3 - sent} mensen wachten nog`);
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
    await told.town.context.store.write([
      told.town.context.store.participations.setUnreachable(await participationOf("before"), "blocked"),
    ]);
    await close();
    await told.town.person("stops").command("stop");
    await told.town.deliverer.drain();
    told.town.clock.answer = (address) => {
      if (address === "now") return { outcome: "unreachable", because: "blocked" };
      return address === "odd" ? { outcome: "failed", reason: "400 odd" } : { outcome: "sent" };
    };
    await tell(answer("Er komen bomen."));
    await forgetParticipation(await participationOf("leaves"), told.town.context);
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
      async () => forgetParticipation(await participationOf("a"), told.town.context),
      async () => {
        told.town.clock.answer = () => ({ outcome: "unreachable", because: "blocked" });
        await seconds(1);
      },
    ].entries()) {
      if (n > 0) await begin(["a"], { broadcastPerSecond: 1 });
      await close();
      await tell(answer("Er komen bomen."));
      await told.town.context.store.commit({ steps: [], writes: [] }, told.town.clock.now);
      await stock();
      expect((await stage()).stage).toBe("answering");
      await leave();
      expect((await stage()).stage).toBe("answered");
    }
  });

  it("at once when there is nobody to tell, also in quiet hours; the page has it all the same", async () => {
    await begin([], { quietHours: QUIET });
    await close();
    told.town.clock.now = Date.parse("2026-11-25T22:00:00Z");
    await tell(answer("Er komen bomen."));
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 0, unreached: 0, toDo: 0 } });
    expect(await page()).toContain("Wij konden niemand een bericht sturen.");
    expect(await page()).toContain("Er komen bomen.");
  });

  it("late, when it was published on the last evening and sent the next morning; the team is not told to hurry meanwhile", async () => {
    await begin(["a"], { quietHours: QUIET });
    told.town.clock.now = Date.parse(`${day(20)}T21:00:00Z`);
    await tell(answer("Er komen bomen."));
    told.town.clock.now += 10 * 3_600_000;
    expect(await stage()).toMatchObject({ stage: "answering", isOverdue: true });
    await seconds(3);
    told.town.clock.now += 4 * 3_600_000;
    await seconds(3);
    expect(await report()).toContain("Te laat. Bewoners zouden");
  });

  it("not by a part of it: more follows, and the stage stays what it was", async () => {
    await close();
    await takeToCouncil("park", undefined, told.town.context);
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
    expect(await told.town.driver.query("SELECT ended_at, sent FROM broadcasts", [])).toEqual([[null, 1]]);
    await seconds(3);
    const [[ended]] = (await told.town.driver.query("SELECT ended_at FROM broadcasts", [])) as [[number]];
    expect(told.town.context.calendar.day(ended)).toBe(day(0));
    told.town.clock.now += 3 * DAY;
    await seconds(2);
    expect(await told.town.driver.query("SELECT ended_at FROM broadcasts", [])).toEqual([[ended]]);
    expect((await stage()).answeredOn).toBe(day(-3));
  });
});

describe("outcomes of an open consultation", () => {
  it("reach who answers after it too, once, when they are done; what they add or change later tells them nothing more", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    expect(await stage()).toMatchObject({ stage: "open", answeredOn: day(0), told: { people: 3 } });
    expect(await page()).toContain("Doet u nu mee? Dan krijgt u dat antwoord ook.");
    const late = told.town.person("late");
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
    await told.town.person("a").open("park");
    await told.town.person("a").write("En voor mij een boom");
    await seconds(30);
    told.town.clock.now += 3_600_000;
    await seconds(3);
    expect(["late", "a"].map((one) => heard(one, "Er komen bomen."))).toEqual([1, 1]);
  });

  it("reach who stops half-way after a while, not in the middle of a question", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    const late = told.town.person("late");
    await late.open("park");
    await late.press("Beginnen");
    await late.press("Nee");
    told.town.clock.now += 500_000;
    await seconds(2);
    await late.press("3");
    told.town.clock.now += 500_000;
    await seconds(2);
    expect(heard("late", "Er komen bomen.")).toBe(0);
    told.town.clock.now += 100_000;
    await seconds(2);
    expect(heard("late", "Er komen bomen.")).toBe(1);
  });

  it("reach who only looked when everybody was told, and who joins in the middle of the telling", async () => {
    await begin(["a", "b"], { broadcastPerSecond: 1 });
    const looks = told.town.person("looks");
    await looks.open("park");
    await told.town.deliverer.drain();
    await tell(answer("Er komen bomen."));
    await seconds(1);
    await answerPark(told.town.person("joins"), "Een fontein graag");
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
    told.town.clock.now = Date.parse("2026-11-25T21:00:00Z");
    for (const one of ["late", "stops"]) await answerPark(told.town.person(one), "Een bankje graag");
    await told.town.person("stops").command("stop");
    await seconds(30);
    expect(heard("late", "Er komen bomen.")).toBe(0);
    told.town.clock.now = Date.parse("2026-11-26T09:00:00Z");
    await seconds(3);
    expect(["late", "stops"].map((one) => heard(one, "Er komen bomen."))).toEqual([1, 0]);
    expect(await stage()).toMatchObject({ told: { people: 2, toDo: 0 } });
  });

  it("become the answer at closing, when who came last has heard too", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    await answerPark(told.town.person("late"), "Een bankje graag");
    await close();
    expect(await stage()).toMatchObject({ stage: "answering", told: { toDo: 1 } });
    await seconds(20);
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 4 } });
  });

  it("in a newer version tell each person what is new to them: who came between the two hears it whole, nobody an old one", async () => {
    await tell(answer("Er komen bomen."));
    await seconds(3);
    await answerPark(told.town.person("between"), "Een bankje graag");
    await tell(answer("Er komen struiken."));
    await seconds(20);
    await tell({ ...answer("Er komen struiken."), learned: { nl: "Het duurt lang." } });
    await answerPark(told.town.person("last"), "Een hek graag");
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
    const refused = await followUp("park", answer("Er komen bomen."), act, told.town.context);
    expect(refused).toEqual({ outcome: "still-open", closes: day(10) });
    const sent = await followUp("park", answer("Er komen bomen."), { ...act, whileOpen: true }, told.town.context);
    expect(sent).toMatchObject({ outcome: "published", receivers: 3, openUntil: day(10) });
    await publishConsultation({ ...park(), slug: "plein", opens: day(2) }, told.town.context);
    const early = await followUp("plein", answer("Er komen bomen."), undefined, told.town.context);
    expect(early).toEqual({ outcome: "not-begun", opens: day(2) });
  });
});
