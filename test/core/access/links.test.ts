import { beforeEach, describe, expect, it } from "vitest";
import { giveAnswersLink, giveReviewLink } from "../../../src/core/access/give-link.ts";
import { linksOf, lookAt, makeLink, revokeLink } from "../../../src/core/access/links.ts";
import { openLink, sessionOf } from "../../../src/core/access/sessions.ts";
import { keepColleagues } from "../../../src/core/colleagues.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { COMMAND_LINE } from "../../../src/core/model/consultation/access.ts";
import { clockJobs } from "../../../src/http/clock.ts";
import type { Program } from "../../../src/http/program.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const WEEK = "2026-W48";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let town: ReturnType<typeof createTown>;
let acts = 0;
const by = (id: string) => ({ by: id, key: `press ${++acts}` });
const codeOf = (url: string) => url.split("/").at(-1) ?? "";

beforeEach(async () => {
  town = createTown({ context: { hasTeam: true } });
  await keepColleagues(["UANNA", "UBRAM"], town.context);
  await town.context.store.write(town.context.store.consultations.publish(short, 1, town.clock.now));
});

async function reviewCode(colleague: string | undefined = "UANNA") {
  const given = await giveReviewLink(WEEK, colleague === COMMAND_LINE ? undefined : by(colleague), town.context);
  if (given.outcome !== "given") throw new Error(given.outcome);
  return codeOf(given.url);
}

async function answersLink(name = "Sanne de Griffier", days = 30) {
  const given = await giveAnswersLink({ slug: "park", name, days }, by("UANNA"), town.context);
  if (given.outcome !== "given") throw new Error(given.outcome);
  return { id: given.id, code: codeOf(given.url), url: given.url };
}

const open = (code: string) => openLink(code, "review", town.context);
const openAnswers = (code: string) => openLink(code, "answers", town.context);
const session = (cookie = "") => sessionOf(cookie, "review", undefined, town.context);
const reader = (cookie = "", slug = "park") => sessionOf(cookie, "answers", slug, town.context);
const state = async (code: string) => (await lookAt(code, "review", town.context)).state;

describe("a link to review", () => {
  it("stays valid however often it is looked at, and opens once: for one of two who open it at the same moment", async () => {
    const code = await reviewCode();
    for (let i = 0; i < 5; i++) expect(await state(code)).toBe("valid");
    const opened = await Promise.all([open(code), open(code)]);
    expect(opened.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await state(code)).toBe("gone");
    expect(await open(code)).toBeUndefined();
  });

  it("holds half an hour, its session eight hours", async () => {
    const [late, inTime] = [await reviewCode(), await reviewCode()];
    town.clock.now += 30 * MINUTE - 1;
    const opened = await open(inTime);
    expect(opened?.maxAgeSeconds).toBe(8 * 60 * 60);
    town.clock.now += 1;
    expect(await state(late)).toBe("gone");
    expect(await open(late)).toBeUndefined();
    town.clock.now += 8 * HOUR - 2;
    expect(await session(opened?.cookie)).toMatchObject({ holder: "UANNA", subject: WEEK });
    town.clock.now += 1;
    expect(await session(opened?.cookie)).toBeUndefined();
  });

  it("is worth nothing to a colleague who left, before it is opened and after", async () => {
    const [opened, closed] = [await open(await reviewCode()), await reviewCode()];
    await keepColleagues(["UBRAM"], town.context);
    expect(await state(closed)).toBe("gone");
    expect(await open(closed)).toBeUndefined();
    expect(await session(opened?.cookie)).toBeUndefined();
  });

  it("of the command line needs no team", async () => {
    await keepColleagues([], town.context);
    const opened = await open(await reviewCode(COMMAND_LINE));
    expect(await session(opened?.cookie)).toMatchObject({ holder: COMMAND_LINE });
  });

  it("is the same when the same act comes again, and stands once in the log, with who asked for it", async () => {
    const act = by("UANNA");
    const twice = [await giveReviewLink(WEEK, act, town.context), await giveReviewLink(WEEK, act, town.context)];
    expect(twice[0]).toEqual(twice[1]);
    const log = await town.driver.query("SELECT colleague, act, subject FROM audit", []);
    expect(log).toEqual([["UANNA", "review-link", `digest ${WEEK}`]]);
  });

  it("opens nothing else: a code, a cookie and a token are each good for one thing", async () => {
    const code = await reviewCode();
    expect((await lookAt(code, "answers", town.context)).state).toBe("unknown");
    expect(await openAnswers(code)).toBeUndefined();
    const opened = await open(code);
    const is = await session(opened?.cookie);
    for (const other of [code, is?.id, is?.token, "no", ""]) expect(await session(other)).toBeUndefined();
    expect(await reader(opened?.cookie, WEEK)).toBeUndefined();
    expect(new Set([code, opened?.cookie, is?.id, is?.token]).size).toBe(4);
  });

  it("is no link to answers, so it cannot be revoked as one", async () => {
    const given = await giveReviewLink(WEEK, by("UANNA"), town.context);
    if (given.outcome !== "given") throw new Error(given.outcome);
    expect(await revokeLink(given.id, by("UBRAM"), town.context)).toBe(false);
    expect(await state(codeOf(given.url))).toBe("valid");
  });

  it("is not given where there is no website to open it on", async () => {
    const context = { ...town.context, links: { chat: () => undefined, page: () => undefined } };
    expect(await giveReviewLink(WEEK, by("UANNA"), context)).toEqual({ outcome: "no-website" });
    expect(await town.driver.query("SELECT * FROM access_links", [])).toEqual([]);
  });
});

describe("a link to answers", () => {
  it("opens as often as its holder wants, until its days are over; then all that began with it ends too", async () => {
    const { code } = await answersLink("Sanne", 1);
    const first = await openAnswers(code);
    town.clock.now += DAY - HOUR;
    const second = await openAnswers(code);
    expect(second?.maxAgeSeconds).toBe(60 * 60);
    expect(await reader(first?.cookie)).toBeUndefined();
    expect(await reader(second?.cookie)).toMatchObject({ holder: "Sanne", subject: "park" });
    town.clock.now += HOUR;
    expect(await reader(second?.cookie)).toBeUndefined();
    expect(await openAnswers(code)).toBeUndefined();
  });

  it("is of one consultation, and of one that there is", async () => {
    const opened = await openAnswers((await answersLink()).code);
    expect(await reader(opened?.cookie, "other")).toBeUndefined();
    expect(await session(opened?.cookie)).toBeUndefined();
    const unknown = await giveAnswersLink({ slug: "no", name: "Sanne", days: 30 }, by("UANNA"), town.context);
    expect(unknown).toEqual({ outcome: "no-consultation" });
    await publishConsultation({ ...short, slug: "colleagues", audience: "team" }, town.context);
    const team = await giveAnswersLink({ slug: "colleagues", name: "Sanne", days: 30 }, by("UANNA"), town.context);
    expect(team).toEqual({ outcome: "no-consultation" });
  });

  it("is listed with its holder until it is revoked; then it opens nothing, and who is in is out", async () => {
    const [{ id, code }, other] = [await answersLink("Sanne"), await answersLink("Joris")];
    const opened = await openAnswers(code);
    expect((await linksOf("park", town.context)).map(({ holder }) => holder).sort()).toEqual(["Joris", "Sanne"]);
    expect(await revokeLink(id, by("UBRAM"), town.context)).toBe(true);
    expect(await revokeLink(id, by("UBRAM"), town.context)).toBe(false);
    expect((await linksOf("park", town.context)).map(({ holder }) => holder)).toEqual(["Joris"]);
    expect(await openAnswers(code)).toBeUndefined();
    expect(await reader(opened?.cookie)).toBeUndefined();
    expect(await openAnswers(other.code)).toBeDefined();
    const log = await town.driver.query("SELECT colleague, act, slug, subject, detail FROM audit ORDER BY id", []);
    expect(log.at(-1)).toEqual(["UBRAM", "revoke-answers-link", "park", `link ${id}`, "{}"]);
    expect(JSON.stringify(log)).not.toMatch(/Sanne|Joris/);
  });
});

describe("what is stored of links", () => {
  it("lets nobody with the database open one, or see whose it is", async () => {
    const { code } = await answersLink("Sanne de Griffier");
    const review = await reviewCode();
    const opened = await openAnswers(code);
    const tables = ["access_links", "access_sessions", "steps", "audit"];
    const all = await Promise.all(tables.map((table) => town.driver.query(`SELECT * FROM ${table}`, [])));
    const raw = JSON.stringify(all);
    for (const secret of [code, review, opened?.cookie ?? "", "Sanne"]) expect(raw).not.toContain(secret);
    expect(JSON.stringify(all.slice(0, 2))).not.toContain("UANNA");
  });

  it("has codes that hold at least 128 bits", () => {
    const asked: number[] = [];
    const randomId = (length: number) => {
      asked.push(length);
      return "a".repeat(length);
    };
    const wish = { purpose: "review", subject: WEEK, holder: "UANNA", minutes: 1, times: "once" } as const;
    makeLink(wish, { ...town.context, randomId });
    expect(asked.map((characters) => characters * 5 >= 128)).toEqual([true]);
    const keyed = makeLink({ ...wish, key: "press 1" }, town.context);
    expect(keyed.code).toMatch(/^[0-9a-f]{32}$/);
  });

  it("goes by the clock once nobody can use it any more, and not before", async () => {
    const rows = async () => [
      ...(await town.driver.query("SELECT id FROM access_links", [])),
      ...(await town.driver.query("SELECT id FROM access_sessions", [])),
    ];
    const program = { context: town.context, registrations: {} } as Partial<Program> as Program;
    const cleanUp = () =>
      clockJobs(program, async () => {})
        .find(({ name }) => name === "clean-up")
        ?.run(() => true);
    const opened = await open(await reviewCode());
    town.clock.now += 8 * HOUR - 1;
    await cleanUp();
    expect(await session(opened?.cookie)).toBeDefined();
    town.clock.now += HOUR;
    await cleanUp();
    expect(await rows()).toEqual([]);
  });
});
