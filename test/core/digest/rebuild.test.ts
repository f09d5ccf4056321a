import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { StoppingError } from "../../../src/core/context.ts";
import { buildDigest, retellDigest } from "../../../src/core/digest/build-digest.ts";
import { changeTheme, themeNow } from "../../../src/core/digest/points/change-theme.ts";
import { themesToBe } from "../../../src/core/digest/points/themes-to-be.ts";
import { approveDigest, digestToApprove } from "../../../src/core/digest/publish/watch-digest.ts";
import { rebuildAll } from "../../../src/core/digest/rebuild.ts";
import { buildReport } from "../../../src/core/digest/report/build-report.ts";
import { markOf } from "../../../src/core/model/mark.ts";
import { askRebuild, askReport } from "../../../src/core/outbox/ask-rebuild.ts";
import { newLease } from "../../../src/core/outbox/lease.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const week = "2026-W48";
let town = createTown();

async function say(texts: string[], name = "p") {
  const rows = texts.map((text, i) => `${name}${i},q4,text,,${text},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`);
  await importAnswers("park", [head, ...rows].join("\n"), town.context);
}

async function wish(themeId: string, to: { title?: string; mergeInto?: string }, key = themeId) {
  const theme = { week, slug: "park", themeId };
  const { values } = await themeNow(theme, town.context);
  const filled = {
    title: { was: markOf(values.title), now: to.title ?? "" },
    mergeInto: { was: markOf(values.mergeInto), now: to.mergeInto ?? "" },
  };
  return changeTheme(theme, filled, { by: "UANNA", key }, town.context);
}
const ask = (...weeks: string[]) => town.context.store.write(weeks.flatMap((each) => askRebuild(each, town.context)));
const versions = async (of = week) => (await town.context.store.digests.versions(of)).length;
const waiting = async () => (await town.context.store.outbox.counts()).waiting;

/** What a running program does in a second, to its end. */
async function second() {
  await town.deliverer.poll();
  await town.deliverer.drain();
}

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
  await say(["meer bomen graag", "bomen geven schaduw", "plant bomen", "mooie bomen", "bomen bomen"]);
  await say(["graag parkeren", "gratis parkeren"], "c");
  await buildDigest(week, town.context);
});

describe("a digest that is to be made again", () => {
  it("is made once, however often that is asked before it begins", async () => {
    await say(["een fontein"], "f");
    await ask(week, week, "2026-W47");
    await ask(week);
    expect(await waiting()).toBe(2);
    for (const _ of [1, 2]) await second();
    expect([await waiting(), await versions(), await versions("2026-W47")]).toEqual([0, 2, 1]);
  });

  it("is made once more when that is asked while it is underway, as it may have read what was before", async () => {
    const { store, now } = town.context;
    await ask(week);
    await store.outbox.lease(newLease(town.context, "rebuild"), "rebuild", now(), 1);
    await ask(week, week);
    expect(await waiting()).toBe(2);
  });

  it("is made by the next program when one is killed at it", async () => {
    const { store, now } = town.context;
    await say(["een fontein"], "f");
    await ask(week);
    await store.outbox.lease(newLease(town.context, "rebuild"), "rebuild", now(), 1);
    await second();
    expect(await versions()).toBe(1);
    town.clock.now += 150_001;
    await second();
    expect([await waiting(), await versions()]).toEqual([0, 2]);
  });

  it("is made by the next program when one stops at it, which is no fault", async () => {
    const { context } = town;
    const { remake } = context;
    await say(["een fontein"], "f");
    await ask(week);
    context.remake = () => Promise.reject(new StoppingError("stop"));
    await second();
    expect([await waiting(), await versions(), town.logged]).toEqual([1, 1, []]);
    context.remake = remake;
    await second();
    expect([await waiting(), await versions()]).toEqual([0, 2]);
  });

  it("stays as it is, byte for byte, when nothing changed", async () => {
    await ask(week);
    await second();
    expect([await waiting(), await versions()]).toEqual([0, 1]);
  });

  it("holds up no reply and no other digest, also when it cannot be made", async () => {
    await ask("2026-W60", week);
    await say(["een fontein"], "f");
    await town.person("1").open("park");
    for (const _ of [1, 2]) await second();
    expect(town.person("1").said().at(-1)).toContain("Het park");
    expect([await waiting(), await versions()]).toEqual([1, 2]);
  });

  it("may be a report", async () => {
    await town.context.store.write(askReport("park", town.context));
    await second();
    expect(await town.context.store.reports.versions("park")).toHaveLength(1);
  });
});

describe("a change of a theme", () => {
  it("counts nothing again itself: the digest is made later, and its themes as they will be are known at once", async () => {
    await wish("parkeren", { mergeInto: "groen" });
    await wish("groen", { title: "Bomen op de plek van auto's" });
    expect(await versions()).toBe(1);
    const toBe = (await themesToBe(week, town.context))?.[0]?.themes ?? [];
    expect(toBe).toEqual([
      {
        ...{ id: "groen", title: "Bomen op de plek van auto's", count: 7 },
        merged: [{ id: "parkeren", title: "Parkeren", count: 2 }],
      },
    ]);
    await second();
    const [c] = (await digestToApprove(week, town.context))?.digest.consultations ?? [];
    expect(c?.themes.map(({ id, title, count, merged }) => ({ id, title, count, merged }))).toEqual(toBe);
    await wish("parkeren", {}, "apart");
    const apart = (await themesToBe(week, town.context))?.[0]?.themes ?? [];
    expect(apart.map(({ id, count }) => [id, count])).toEqual([
      ["groen", 5],
      ["parkeren", 2],
    ]);
  });

  it("keeps the digest of before from going to the council", async () => {
    const approve = async (key: string) => {
      const { version } = (await digestToApprove(week, town.context))?.digest ?? { version: 0 };
      return approveDigest({ week, version, sent: undefined }, { by: "UANNA", key }, town.context);
    };
    await wish("groen", { title: "Bomen" });
    expect(await approve("early")).toEqual({ outcome: "being-rebuilt" });
    expect(await town.context.store.digests.published()).toEqual([]);
    await second();
    expect(await approve("late")).toEqual({ outcome: "sent" });
    expect(await town.context.store.digests.published()).toMatchObject([{ version: 2 }]);
  });
});

describe("forgetting", () => {
  let victim = { text: "", participationId: "" };
  const isLeft = async (table: "digests" | "reports") =>
    JSON.stringify(await town.driver.query(`SELECT content FROM ${table}`, [])).includes(victim.text);
  beforeEach(async () => {
    await say(["bomen langs het water", "bomen bij de school", "bomen voor de vogels"], "more");
    const [c] = (await buildDigest(week, town.context)).consultations;
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    victim = rows.find(({ id }) => id === c?.themes[0]?.quotes[0]?.answerId) ?? victim;
    await say(["een fontein"], "f");
  });

  /** The town with a store in which something comes just before the first commit. */
  function overtakenBy(other: () => Promise<unknown>) {
    const { store } = town.context;
    let comes: typeof other | undefined = other;
    const commit: typeof store.commit = async (change, now) => {
      const first = comes;
      comes = undefined;
      await first?.();
      return store.commit(change, now);
    };
    return { ...town.context, store: { ...store, commit } };
  }
  const forget = (context = town.context) => forgetParticipation(victim.participationId, context);

  it.each<[string, (context: typeof town.context) => Promise<unknown>]>([
    ["a digest that is being made", (context) => buildDigest(week, context)],
    ["a remark that is being added", (context) => retellDigest(week, context)],
  ])("leaves nothing in %s meanwhile", async (_, make) => {
    expect(await isLeft("digests")).toBe(true);
    await town.context.store.write([
      town.context.store.digests.remark({ week, slug: null, words: "Een drukke week." }),
    ]);
    await make(overtakenBy(forget));
    expect([await versions(), await isLeft("digests")]).toEqual([3, false]);
  });

  it("leaves nothing in a digest that was made while it looked", async () => {
    await forget(overtakenBy(() => buildDigest(week, town.context)));
    expect([await versions(), await isLeft("digests")]).toEqual([3, false]);
  });

  it("leaves nothing in a report that is being made meanwhile", async () => {
    await buildReport("park", overtakenBy(forget));
    expect(await town.context.store.reports.versions("park")).toHaveLength(1);
    expect(await isLeft("reports")).toBe(false);
  });

  it("counts nothing again itself, and who runs no program makes all of it at once", async () => {
    await buildDigest("2026-W47", town.context);
    expect(await forget()).toBe(true);
    expect([await versions(), await versions("2026-W47")]).toEqual([2, 1]);
    await rebuildAll(town.context);
    expect([await versions(), await versions("2026-W47")]).toEqual([3, 1]);
  });
});
