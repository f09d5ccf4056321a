import { expect } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { carryOutRulings } from "../../../src/core/answers/moderate.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import type { Context } from "../../../src/core/context.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { changeTheme, themeNow } from "../../../src/core/digest/points/change-theme.ts";
import { buildReport } from "../../../src/core/digest/report/build-report.ts";
import { markOf } from "../../../src/core/model/mark.ts";
import type { ReviewChoice } from "../../../src/core/model/reviews/review.ts";
import { placeTexts } from "../../../src/core/placing/place-texts.ts";
import { decide } from "../../../src/core/review/decide.ts";
import { readReview } from "../../../src/core/review/read-review.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
export const WEEK = "2026-W48";
const PEOPLE = 30;

export const words = [
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
export function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
export type Dice = ReturnType<typeof dice>;
export type Town = ReturnType<typeof createTown>;
type Act = (d: Dice, key: string, town: Town) => Promise<unknown>;

export async function enter(rows: string[], { context }: Town) {
  const oncePerPerson = new Map(rows.map((each) => [each.split(",")[0], each])).values();
  const imported = await importAnswers("park", [head, ...oncePerPerson].join("\n"), context);
  expect(imported).toMatchObject({ outcome: "imported" });
}

export const row = (d: Dice, question: "q1" | "q4", person = d(PEOPLE)) => {
  const said = Array.from({ length: 1 + d(2) }, () => words[d(words.length)]).join(". ");
  const [kind, value, text] = question === "q1" ? ["choice", d(2) === 0 ? "a" : "b", ""] : ["text", "", said];
  const language = text.includes("please") ? "en" : "nl";
  return `p${person},${question},${kind},${value},"${text}",${language},web,,false,accepted,2026-11-2${3 + d(3)}T10:00:00.000Z`;
};
export const anyAnswer = async (d: Dice, { context }: Town) => {
  const rows = (await Array.fromAsync(context.store.answers.inOrder("park"))).filter(({ kind }) => kind === "text");
  return rows[d(Math.max(1, rows.length))];
};

/** Everything that changes what a digest tells. */
export const acts: Record<string, Act> = {
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

export const anew = (context: Context): Context => ({ ...context, edition: undefined });
export const asked = ({ context }: Town) => context.store.reviewItems.all("park");
export const keptIn = ({ driver }: Town) =>
  driver.query("SELECT name, content FROM findings WHERE slug = 'park' ORDER BY name", []);

export async function createPark(): Promise<Town> {
  const town = createTown();
  await publishConsultation(short, town.context);
  return town;
}

/** Does so much at random; after each act what is told with what was kept is what is told when all is found anew. */
export async function walk(d: Dice, town: Town, steps: number, key: string): Promise<void> {
  const done: string[] = [];
  for (let i = 0; i < steps; i++) {
    const names = Object.keys(acts);
    const name = names[d(names.length)] ?? "";
    done.push(name);
    await acts[name]?.(d, `${key} ${i}`, town);
    const told = await buildDigest(WEEK, town.context);
    const items = await asked(town);
    expect(await buildDigest(WEEK, anew(town.context)), done.join(", ")).toEqual(told);
    expect(await asked(town), done.join(", ")).toEqual(items);
  }
}
