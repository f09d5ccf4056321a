import { expect, it } from "vitest";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { buildDigest, prepareDigest } from "../../src/core/digest/build-digest.ts";
import {
  canScore,
  type Gold,
  goldConsultation,
  type goldFiles,
  importGold,
  peopleOf,
  readGold,
  scoreOf,
} from "../fakes/gold.ts";
import { createGoldReader } from "../fakes/gold-reader.ts";
import { createReviewer } from "../fakes/reviewer.ts";
import { createTown } from "../fakes/town.ts";

if (!canScore) console.warn("SKIPPED: ../shared/data/points is absent, the simulated colleague has nothing to read");

const WEEK = "2026-W47";
const TOGETHER = 5;

/** A town in which these people answered, and a colleague who reads what they meant. */
async function begin(gold: Gold, people: string[], first = people.length) {
  const town = createTown();
  town.clock.now = Date.parse("2026-11-23T07:00:00Z");
  await publishConsultation(goldConsultation(gold), town.context);
  await importGold(gold, people.slice(0, first), "2026-11-17", town.context);
  const reads = createGoldReader(gold);
  const personOf = (answerId: number) => people[answerId / 2 - 1] ?? "";
  const { slug } = gold.consultation;
  const reviewer = createReviewer(slug, ({ answerId, text }) => reads(personOf(answerId), text), town.context);
  const build = async (week: string) => {
    await prepareDigest(week, town.context);
    return buildDigest(week, town.context);
  };
  return { town, reviewer, build };
}

/** The same order at every run: a generator by Park and Miller. */
function shuffled(people: string[], seed: number): string[] {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return people
    .map((person) => ({ person, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

it.runIf(canScore).each(["windmills", "buslane", "market", "playground", "waste"] as (keyof typeof goldFiles)[])(
  "at most 60 decisions about %s give a digest that says what people want",
  async (name) => {
    const gold = readGold(name);
    const people = peopleOf(gold);
    const { reviewer, build } = await begin(gold, people);
    const before = scoreOf(gold, people, await build(WEEK));
    const effort = await reviewer.review(60, TOGETHER, () => build(WEEK));
    const after = scoreOf(gold, people, await build(WEEK));
    console.info(`${name}: ${JSON.stringify({ before: before.meanF1, ...effort, ...after })}`);
    expect(after.meanF1).toBeGreaterThanOrEqual(0.85);
    expect(after).toMatchObject({ under60: 0 });
    expect(after.precision).toBeGreaterThanOrEqual(0.9);
  },
);

it.runIf(canScore).each([1, 2, 3])("at most 15 decisions do for 40 new answers (order %i)", async (seed) => {
  const gold = readGold("windmills");
  const people = shuffled(peopleOf(gold), seed);
  const { town, reviewer, build } = await begin(gold, people, people.length - 40);
  await build(WEEK);
  const first = await reviewer.review(60, TOGETHER, () => build(WEEK));
  town.clock.now = Date.parse("2026-11-30T07:00:00Z");
  await importGold(gold, people.slice(-40), "2026-11-24", town.context);
  const unread = scoreOf(gold, people, await build("2026-W48"));
  const second = await reviewer.review(15, TOGETHER, () => build("2026-W48"));
  const after = scoreOf(gold, people, await build("2026-W48"));
  console.info(`40 new: ${JSON.stringify({ first, unread: unread.meanF1, second, ...after })}`);
  expect(after.meanF1).toBeGreaterThanOrEqual(0.84);
  expect(after).toMatchObject({ under60: 0 });
  expect(after.precision).toBeGreaterThanOrEqual(0.9);
});
