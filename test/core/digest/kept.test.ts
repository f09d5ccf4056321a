import { describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { carryOutRulings } from "../../../src/core/answers/moderate.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import type { Context } from "../../../src/core/context.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { buildReport } from "../../../src/core/digest/build-report.ts";
import { changeTheme, themeNow } from "../../../src/core/digest/change-theme.ts";
import { markOf } from "../../../src/core/model/mark.ts";
import type { ReviewChoice } from "../../../src/core/model/review.ts";
import { placeTexts } from "../../../src/core/placing/place-texts.ts";
import { decide } from "../../../src/core/review/decide.ts";
import { readReview } from "../../../src/core/review/read-review.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const WEEK = "2026-W48";
const [WALKS, ACTS] = [6, 14];
const PEOPLE = 30;

const words = [
  "houd de Veenpoort open",
  "doe de Veenpoort dicht",
  "De Veenpoort moet open blijven",
  "meer bomen langs het water",
  "er moeten meer bankjes komen",
  "gratis parkeren bij de winkels",
  "de glijbaan is te glad",
  "n.v.t.",
  "more trees please",
];

/** The same walk for the same seed. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
type Dice = ReturnType<typeof dice>;
type Town = ReturnType<typeof createTown>;
type Act = (d: Dice, key: string, town: Town) => Promise<unknown>;

async function enter(rows: string[], { context }: Town) {
  const oncePerPerson = new Map(rows.map((each) => [each.split(",")[0], each])).values();
  const imported = await importAnswers("park", [head, ...oncePerPerson].join("\n"), context);
  expect(imported).toMatchObject({ outcome: "imported" });
}

const row = (d: Dice, question: "q1" | "q4") => {
  const said = Array.from({ length: 1 + d(2) }, () => words[d(words.length)]).join(". ");
  const [kind, value, text] = question === "q1" ? ["choice", d(2) === 0 ? "a" : "b", ""] : ["text", "", said];
  const language = text.includes("please") ? "en" : "nl";
  return `p${d(PEOPLE)},${question},${kind},${value},"${text}",${language},web,,false,accepted,2026-11-2${3 + d(3)}T10:00:00.000Z`;
};
const anyAnswer = async (d: Dice, { context }: Town) => {
  const rows = (await Array.fromAsync(context.store.answers.inOrder("park"))).filter(({ kind }) => kind === "text");
  return rows[d(Math.max(1, rows.length))];
};

/** Everything that changes what a digest tells. */
const acts: Record<string, Act> = {
  "answers come and change": (d, _, town) =>
    enter(
      Array.from({ length: 1 + d(8) }, () => row(d, "q4")),
      town,
    ),
  "choices change": (d, _, town) =>
    enter(
      Array.from({ length: 1 + d(4) }, () => row(d, "q1")),
      town,
    ),
  "an answer is taken back": async (d, _, town) => {
    const answer = await anyAnswer(d, town);
    if (answer) await town.context.store.write([town.context.store.answers.remove(answer)]);
  },
  "somebody is forgotten": async (d, _, town) => {
    const answer = await anyAnswer(d, town);
    if (answer) await forgetParticipation(answer.participationId, town.context);
  },
  "an answer is ruled on": async (d, key, { context, ...town }) => {
    const answer = await anyAnswer(d, { context, ...town } as Town);
    const to = d(3) === 0 ? ({ to: "accepted" } as const) : ({ to: "rejected", reason: "off-topic" } as const);
    if (answer) await carryOutRulings([{ id: answer.id, seen: answer.review, ...to }], { by: "U1", key }, context);
  },
  "a theme is named, or put into another": async (d, key, { context }) => {
    const theme = { week: WEEK, slug: "park", themeId: ["groen", "parkeren"][d(2)] ?? "" };
    const { values } = await themeNow(theme, context);
    const now = d(2) === 0 ? { title: `Naam ${key}`, mergeInto: "" } : { title: "", mergeInto: "openbare-ruimte" };
    const filled = {
      title: { was: markOf(values.title), now: now.title },
      mergeInto: { was: markOf(values.mergeInto), now: now.mergeInto },
    };
    await changeTheme(theme, filled, { by: "U1", key }, context);
  },
  "a colleague reviews": async (d, key, { context }) => {
    const items = (await readReview("park", 1, context))?.items ?? [];
    const item = items[d(Math.max(1, items.length))];
    if (!item) return;
    const choice: ReviewChoice = d(2) === 0 ? { type: "right", without: [] } : { type: "none" };
    await decide({ slug: "park", itemId: item.id, version: item.version, choice }, { by: "U1", key }, context);
  },
  "texts find their themes": (_, __, { context }) => placeTexts(context),
  "the report is made": (_, __, { context }) => buildReport("park", context),
  "another week is told": (_, __, { context }) => buildDigest("2026-W47", context),
  nothing: async () => {},
};

const anew = (context: Context): Context => ({ ...context, edition: undefined });
const asked = ({ context }: Town) => context.store.reviewItems.all("park");
const keptIn = ({ driver }: Town) => driver.query("SELECT name, content FROM findings WHERE slug = 'park'", []);

async function createPark(): Promise<Town> {
  const town = createTown();
  await publishConsultation(short, town.context);
  return town;
}

describe("what was found before", () => {
  it.each(Array.from({ length: WALKS }, (_, i) => i + 1))(
    "is the same as what is found anew, whatever was done meanwhile (walk %i)",
    async (walk) => {
      const d = dice(walk * 7919);
      const town = await createPark();
      await enter(
        Array.from({ length: 25 }, () => row(d, "q4")),
        town,
      );
      const done: string[] = [];
      for (let i = 0; i < ACTS; i++) {
        const names = Object.keys(acts);
        const name = names[d(names.length)] ?? "";
        done.push(name);
        await acts[name]?.(d, `${walk} ${i}`, town);
        const told = await buildDigest(WEEK, town.context);
        const items = await asked(town);
        expect(await buildDigest(WEEK, anew(town.context)), done.join(", ")).toEqual(told);
        expect(await asked(town), done.join(", ")).toEqual(items);
      }
    },
  );

  it("is not sought again while nothing changed", async () => {
    const town = await createPark();
    await enter(
      Array.from(
        { length: 12 },
        (_, i) => `p${i},q4,text,,${words[i % 3]},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
      ),
      town,
    );
    await buildDigest(WEEK, town.context);
    const before = await keptIn(town);
    expect(before).toHaveLength(2);
    await town.context.store.write([
      { sql: "UPDATE findings SET content = json_set(content, '$.noAnswer', 7)", params: [] },
    ]);
    const [c] = (await buildDigest(WEEK, town.context)).consultations;
    expect(c?.ledger.noAnswer).toBe(7);
  });

  it("by another edition is not taken for what this one would find", async () => {
    const town = await createPark();
    await enter(
      Array.from(
        { length: 12 },
        (_, i) => `p${i},q4,text,,${words[i % 3]},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
      ),
      town,
    );
    await buildDigest(WEEK, town.context);
    await town.context.store.write([
      { sql: "UPDATE findings SET content = json_set(content, '$.noAnswer', 7)", params: [] },
    ]);
    const [c] = (await buildDigest(WEEK, { ...town.context, edition: () => "next" })).consultations;
    expect(c?.ledger.noAnswer).toBe(0);
  });

  it("goes with any words that are taken back or forgotten, and is not kept when they go while it is sought", async () => {
    const town = await createPark();
    await enter(
      Array.from(
        { length: 12 },
        (_, i) => `p${i},q4,text,,${words[i % 3]},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`,
      ),
      town,
    );
    const victim = await anyAnswer(dice(5), town);
    await buildDigest(WEEK, town.context);
    await forgetParticipation(victim?.participationId ?? "", town.context);
    expect(await keptIn(town)).toEqual([]);
    const { store } = town.context;
    const gone = await anyAnswer(dice(6), town);
    const findings = {
      ...store.findings,
      find: async (of: Parameters<typeof store.findings.find>[0]) => {
        if (gone) await store.write([store.answers.remove(gone)]);
        return store.findings.find(of);
      },
    };
    await buildDigest(WEEK, { ...town.context, store: { ...store, findings } });
    expect(await keptIn(town)).toEqual([]);
  });
});
