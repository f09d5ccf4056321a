import { beforeEach, describe, expect, it } from "vitest";
import { carryOutRulings, textsFor } from "../../src/core/answers/moderate.ts";
import { changeDraft, readDraft, redraft } from "../../src/core/consultation/draft/draft.ts";
import { launch, publishConsultation } from "../../src/core/consultation/launch.ts";
import type { Context } from "../../src/core/context.ts";
import { OutrunError } from "../../src/core/decide-again.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { changeTheme } from "../../src/core/digest/points/change-theme.ts";
import { buildReport } from "../../src/core/digest/report/build-report.ts";
import { changeOutcomes, outcomeDraft } from "../../src/core/follow-up/outcome-draft.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { markOf } from "../../src/core/model/mark.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { receive } from "../../src/core/talk/receive.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { createTown } from "../fakes/town.ts";

const nl = (text: string) => ({ nl: text });
const act = { by: "UANNA", key: "press 1" };
const renamed = { ...short, title: nl("Het stadspark") };
const outcomes = {
  outcomes: [{ result: "done" as const, what: nl("Bomen."), because: nl("Te warm."), decidedBy: nl("Het college") }],
  next: nl("In maart."),
  isComplete: true,
};

let town = createTown();
let draftId = "";
let participation = "";
let answer = { id: 0, review: 0 };

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
  await answerPark(town.person("1"), "Meer bomen graag");
  draftId = (await redraft("park", { by: "UANNA", key: "draft" }, town.context)) ?? "";
  participation = String((await town.driver.query("SELECT id FROM participations", []))[0]?.[0]);
  [answer = answer] = await textsFor("all", { slug: "park", after: 0, limit: 9 }, town.context);
});

/** The town with a store in which somebody else is first, so many times; and how often it was asked to commit. */
function outrun(times: number): { context: Context; commits(): number } {
  const { store } = town.context;
  let commits = 0;
  const commit: typeof store.commit = async (change, now) => {
    commits++;
    return commits <= times ? { outcome: "outrun" } : store.commit(change, now);
  };
  return { context: { ...town.context, store: { ...store, commit } }, commits: () => commits };
}

type Case = { name: string; decide(context: Context): Promise<unknown>; gives: unknown; stored(): Promise<boolean> };

const opened = {
  eventKey: "event x",
  actor: { type: "resident" as const, channel: "test", address: "9" },
  event: { type: "opened" as const, code: "park" },
};
const cases: Case[] = [
  {
    name: "an event of a resident",
    decide: (context) => receive(opened, context),
    gives: { language: "nl", told: expect.any(Promise) },
    stored: async () => (await town.driver.query("SELECT id FROM participations", [])).length === 2,
  },
  {
    name: "a launch",
    decide: (context) => launch(renamed, { act }, context),
    gives: { outcome: "published", version: 2, tellsResidents: false, lacksReason: false },
    stored: async () => (await town.context.store.consultations.find("park"))?.published.version === 2,
  },
  {
    name: "a change of a draft",
    decide: (context) => changeDraft(draftId, () => ({ content: renamed }), act, context),
    gives: { outcome: "changed" },
    stored: async () => (await readDraft(draftId, town.context))?.title.nl === "Het stadspark",
  },
  {
    name: "a change of a draft of outcomes",
    decide: (context) => changeOutcomes("park", () => ({ content: outcomes }), act, context),
    gives: { outcome: "changed" },
    stored: async () => (await outcomeDraft("park", town.context)).outcomes.length === 1,
  },
  {
    name: "a change of a theme",
    decide: (context) => {
      const theme = { week: "2026-W48", slug: "park", themeId: "groen" };
      return changeTheme(theme, { title: { was: markOf(""), now: "Bomen" } }, act, context);
    },
    gives: { outcome: "changed" },
    stored: async () => (await town.context.store.themeChanges.ofSlug("park")).length === 1,
  },
  {
    name: "a follow-up",
    decide: (context) => followUp("park", outcomes, { ...act, whileOpen: true }, context),
    gives: expect.objectContaining({ outcome: "published", version: 1 }),
    stored: async () => (await town.context.store.followUps.versions("park")).length === 1,
  },
  {
    name: "a digest",
    decide: (context) => buildDigest("2026-W48", context),
    gives: expect.objectContaining({ week: "2026-W48", version: 1 }),
    stored: async () => (await town.context.store.digests.versions("2026-W48")).length === 1,
  },
  {
    name: "a report",
    decide: (context) => buildReport("park", context),
    gives: expect.objectContaining({ slug: "park", version: 1 }),
    stored: async () => (await town.context.store.reports.versions("park")).length === 1,
  },
  {
    name: "forgetting",
    decide: (context) => forgetParticipation(participation, context),
    gives: true,
    stored: async () => (await town.context.store.participations.find(participation)) === undefined,
  },
];

describe.each(cases)("$name", ({ decide, gives, stored }) => {
  it("is decided again while somebody else is first, and then stored", async () => {
    const { context, commits } = outrun(4);
    expect(await decide(context)).toEqual(gives);
    expect(await stored()).toBe(true);
    expect(commits()).toBe(5);
  });

  it("is given up after five times with an error, and nothing of it is stored", async () => {
    const { context, commits } = outrun(Number.POSITIVE_INFINITY);
    await expect(decide(context)).rejects.toThrow(OutrunError);
    await expect(decide(context)).rejects.toThrow(/was outrun 5 times$/);
    expect(await stored()).toBe(false);
    expect(commits()).toBe(10);
  });
});

it("a ruling that is outrun five times comes late, and is not carried out", async () => {
  const ruling = { id: answer.id, seen: answer.review, to: "apart" as const };
  const { context, commits } = outrun(Number.POSITIVE_INFINITY);
  expect(await carryOutRulings([ruling], act, context)).toEqual([{ id: answer.id, outcome: "late", by: undefined }]);
  expect(commits()).toBe(5);
  expect(await carryOutRulings([ruling], act, outrun(4).context)).toEqual([{ id: answer.id, outcome: "done" }]);
});

it("a launch that comes twice is answered with what is published now, also when somebody launched something else since", async () => {
  await launch(renamed, { act }, town.context);
  await publishConsultation(short, town.context);
  expect(await launch(renamed, { act }, town.context)).toEqual({ outcome: "unchanged", version: 3 });
});
