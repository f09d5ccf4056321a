import { describe, expect, it } from "vitest";
import { exportAnswers, exportColumns } from "../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { readConsultation } from "../../src/core/consultation/read/read-consultation.ts";
import { buildDigest, prepareDigest } from "../../src/core/digest/build-digest.ts";
import { createLocator, parseMap } from "../../src/core/locate.ts";
import { short } from "../fakes/consultations.ts";
import { createTown } from "../fakes/town.ts";

const DEEP = 200_000;
const names = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`);
const problemOf = (yaml: string) => readConsultation(yaml).problems?.[0]?.problem;

describe("a consultation file", () => {
  it.each([
    ["lists in lists", `slug: ${"[".repeat(DEEP)}${"]".repeat(DEEP)}`],
    ["lists that never end, with something in each", `slug: ${"[1, ".repeat(DEEP / 4)}`],
    ["fields in fields", `slug: ${"{a: ".repeat(DEEP / 4)}1${"}".repeat(DEEP / 4)}`],
    ["lists that begin in one line", `slug:\n${"- ".repeat(DEEP)}1`],
    ["a million lines", "a: 1\n".repeat(1_000_000)],
  ])("of %s is refused before it is read", (_, yaml) => {
    expect(problemOf(yaml)).toContain("nested too deeply, or too large");
  });

  it("whose names stand for ever more names is refused", () => {
    const letters = [..."abcdefghij"];
    const bomb = letters.map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? "x" : `*${letters[i - 1]}`)}]`);
    expect(problemOf(bomb.join("\n"))).toMatch(/alias/);
    const many = `${names(5000)
      .map((name) => `${name}: &${name} 1`)
      .join("\n")}\nz: [${names(5000).map((name) => `*${name}`)}]`;
    expect(problemOf(many)).toContain("too many aliases");
    expect(problemOf("slug: &a [*a]")).toBeDefined();
  });

  it("of thousands of unknown fields is told its first faults only", () => {
    const yaml = names(20_000).map((name) => `${name}: 1`);
    expect(readConsultation(yaml.join("\n")).problems?.length).toBeLessThanOrEqual(200);
    expect(problemOf([...yaml, "k7: 2"].join("\n"))).toContain("unique");
  });

  it.each(["__proto__: { audience: team }", "constructor: { prototype: 1 }"])(
    "with %s changes nothing elsewhere",
    (line) => {
      expect(problemOf(`${line}\nslug: park`)).toBeDefined();
      expect(({} as Record<string, unknown>).audience).toBeUndefined();
    },
  );
});

describe("a map", () => {
  const map = (coordinates: string) =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Polygon","coordinates":${coordinates}}}]}`;

  it("that is deep, or is none, is refused with where", () => {
    expect(() => parseMap(map(`${"[".repeat(DEEP)}${"]".repeat(DEEP)}`))).toThrow("features.0.geometry.coordinates");
    expect(() => parseMap(`${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`)).toThrow("no GeoJSON map");
    expect(() => parseMap(map(`[[${Array(4).fill('["__proto__", 1]')}]]`))).toThrow("coordinates.0.0.0");
  });

  it("of 300,000 corners still finds where somebody is", () => {
    const corners = Array.from({ length: 300_000 }, (_, i) => (2 * Math.PI * i) / 300_000);
    const ring = corners.map((at) => [5 + Math.cos(at), 52 + Math.sin(at)]);
    const locate = createLocator(parseMap(map(JSON.stringify([[...ring, ring[0]]]))));
    expect([locate(52, 5), locate(54, 5)]).toEqual(["a", undefined]);
  });
});

describe("names that every object has", () => {
  const odd = ["constructor", "tostring", "valueof", "hasownproperty"];

  it("are names as all others: of a consultation, options, sources and participants", async () => {
    const town = createTown();
    const { context } = town;
    const [first, ...rest] = short.questions;
    const options = odd.map((id) => ({ id, text: { nl: `Optie ${id}` } }));
    const questions = [{ ...first, options } as typeof first & object, ...rest.filter(({ kind }) => kind === "text")];
    const sources = odd.map((id) => ({ id, name: id }));
    await publishConsultation({ ...short, slug: "constructor", sources, questions }, context);
    const rows = ["__proto__", "constructor", "toString"].flatMap((who, i) => [
      `${who},q1,choice,${odd[i]},,nl,constructor,constructor,false,accepted,2026-11-25T10:00:00.000Z`,
      `${who},q4,text,,"__proto__ constructor ${i} bomen",nl,web,${odd[i]},false,accepted,2026-11-25T10:00:00.000Z`,
    ]);
    const file = [exportColumns.slice(0, -1).join(","), ...rows].join("\n");
    expect(await importAnswers("constructor", file, context)).toMatchObject({ outcome: "imported", participants: 3 });
    expect(await importAnswers("__proto__", file, context)).toMatchObject({ outcome: "refused" });
    expect(await Array.fromAsync(exportAnswers("constructor", context))).toHaveLength(6);
    await prepareDigest("2026-W48", context);
    const [told] = (await buildDigest("2026-W48", context)).consultations;
    expect(told).toMatchObject({ slug: "constructor", participants: 3, ledger: { received: 3 } });
    expect(told?.questions[0]?.options.map(({ id, count }) => [id, count])).toEqual(
      odd.map((id, i) => [id, i < 3 ? 1 : 0]),
    );
  });

  it.each([
    ["__proto__", "q1"],
    ["constructor", "q1"],
    ["a", "__proto__"],
    ["a", "constructor"],
  ])("that nobody gave are refused in an import (%s at %s)", async (value, question) => {
    const town = createTown();
    await publishConsultation(short, town.context);
    const row = `p1,${question},choice,${value},,nl,web,,false,accepted,2026-11-25T10:00:00.000Z`;
    const file = [exportColumns.slice(0, -1).join(","), row].join("\n");
    expect(await importAnswers("park", file, town.context)).toMatchObject({ outcome: "refused" });
  });
});

it("a cell of 200,000 brackets is words as all others", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const row = `p1,q4,text,,${"[".repeat(DEEP)},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`;
  await importAnswers("park", [exportColumns.slice(0, -1).join(","), row].join("\n"), town.context);
  const [answer] = await Array.fromAsync(exportAnswers("park", town.context));
  expect(answer?.text).toHaveLength(DEEP);
});
