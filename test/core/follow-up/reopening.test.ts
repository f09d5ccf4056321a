import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { takeToCouncil } from "../../../src/core/consultation/take-to-council.ts";
import { answerPark, short } from "../../fakes/consultations.ts";
import { answer, DAY, toldPark } from "../../fakes/told-park.ts";

const told = toldPark();
const { begin, seconds, tell, close, stage, page, report, kept, heard, day, park } = told;

beforeEach(() => begin(["a", "b", "c"]));

describe("an answered consultation that is extended", () => {
  async function answered() {
    await close();
    await takeToCouncil("park", undefined, told.town.context);
    await tell(answer("Er komen bomen."));
    await seconds(3);
    expect((await stage()).stage).toBe("answered");
    told.town.clock.now += 2 * DAY;
  }
  const extended = () => ({ ...short, closes: day(12), promise: { ...short.promise, answerBy: day(18) } });

  it("is open again, and says so: on the page, to who was answered, in the digest, and to the promise clock", async () => {
    await answered();
    const launched = await publishConsultation(extended(), told.town.context);
    expect(launched).toMatchObject({ outcome: "published", reopens: true, tellsResidents: true });
    expect(await stage()).toMatchObject({ stage: "open", answeredBefore: day(-2) });
    expect(await page()).toContain(
      "Bewoners kregen eerder antwoord, op 25 november 2026. Daarna ging de vraag weer open.",
    );
    expect(await page()).not.toContain("mensen kregen antwoord");
    expect(await kept()).toEqual([]);
    await seconds(3);
    expect(told.town.person("a").said().at(-1)).toContain("U kunt weer meedoen, tot en met 9 december 2026.");
    told.town.clock.now += 19 * DAY;
    expect(await stage()).toMatchObject({ stage: "closed", isOverdue: true });
    expect(await report()).toContain("Nee. Bewoners zouden");
  });

  it("tells who was answered also when not a word of it changed; who never heard back is not disturbed", async () => {
    const same = park();
    await answered();
    expect(await publishConsultation(same, told.town.context)).toMatchObject({
      reopens: true,
      tellsResidents: true,
    });
    await seconds(3);
    expect(heard("a", "U kunt weer meedoen")).toBe(1);
    await begin(["a"]);
    await close();
    expect(await publishConsultation(same, told.town.context)).toMatchObject({ reopens: true, tellsResidents: false });
    await begin(["a"]);
    await answered();
    await publishConsultation(same, told.town.context);
    await close();
    await seconds(3);
    expect(heard("a", "U kunt weer meedoen")).toBe(0);
  });

  it("is not with who decides any more, even when it is closed on the same day", async () => {
    await close();
    await takeToCouncil("park", undefined, told.town.context);
    await publishConsultation(extended(), told.town.context);
    await close();
    expect((await stage()).stage).toBe("closed");
  });

  it("does not give who answers then what was decided before; the next answer is for everybody, even in the same words", async () => {
    await answered();
    await publishConsultation(extended(), told.town.context);
    await seconds(3);
    await answerPark(told.town.person("new"), "Een bankje graag");
    told.town.clock.now += 3_600_000;
    await seconds(3);
    expect(heard("new", "Er komen bomen.")).toBe(0);
    await close();
    expect((await stage()).stage).toBe("closed");
    expect(await tell(answer("Er komen bomen."))).toMatchObject({ outcome: "published", version: 2 });
    await seconds(4);
    expect(["a", "new"].map((one) => heard(one, "Er komen bomen."))).toEqual([2, 1]);
    expect(await stage()).toMatchObject({ stage: "answered", told: { people: 4 } });
    expect(await tell(answer("Er komen bomen."))).toEqual({ outcome: "unchanged", version: 2 });
  });

  it("stays answered when only its words change", async () => {
    await answered();
    const renamed = { ...park(), title: { ...short.title, nl: "Het groene park" } };
    told.town.clock.now += 30 * DAY;
    const { closedOn } = (await told.town.context.store.consultations.find("park")) ?? {};
    expect(closedOn).toBeDefined();
    expect((await stage()).stage).toBe("answered");
    const same = { ...renamed, closes: day(-22), promise: { ...short.promise, answerBy: day(-12) } };
    expect(await publishConsultation(same, told.town.context)).not.toHaveProperty("reopens");
    expect((await stage()).stage).toBe("answered");
  });
});
