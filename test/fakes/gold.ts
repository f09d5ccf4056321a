import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import type { Context } from "../../src/core/context.ts";
import type { Digest } from "../../src/core/model/digests/digest.ts";
import { fromYaml, root } from "./consultations.ts";

/** Answers of which people labelled what they say. */
export type Gold = {
  consultation: {
    slug: string;
    title: string;
    closed: { id: string; text: string; options: { id: string; text: string }[] };
    open: { id: string; text: string };
  };
  points: { id: string; claim: string; object: string; stance: string }[];
  answers: { person: string; choice: string; text: string; language?: string; points: string[] }[];
};

const LONGEST_ID = 16;
const folder = path.join(root, "../shared/data/points");
const scorer = path.join(folder, "score.mjs");
export const canScore = existsSync(scorer);

export const goldFiles = {
  windmills: path.join(folder, "points-dev.json"),
  buslane: path.join(root, "test/fixtures/points/buslane.json"),
  market: path.join(root, "test/fixtures/points/market.json"),
  playground: path.join(root, "test/fixtures/points/playground.json"),
  waste: path.join(root, "test/fixtures/points/waste.json"),
};

export function readGold(name: keyof typeof goldFiles): Gold {
  return JSON.parse(readFileSync(goldFiles[name], "utf8"));
}

export function goldConsultation({ consultation: { slug, title, closed, open } }: Gold) {
  const json = JSON.stringify;
  const options = closed.options
    .map(({ id, text }) => `{ id: ${id.slice(0, LONGEST_ID)}, text: { nl: ${json(text)} } }`)
    .join(", ");
  return fromYaml(`
slug: ${slug}
title: { nl: ${json(title)} }
promise:
  rung: advise
  decided: { nl: Er komt een besluit. }
  open: { nl: U kunt zeggen wat u vindt. }
  decider: { nl: De gemeenteraad }
  answerBy: 2027-03-01
opens: 2026-11-01
closes: 2027-01-10
questions:
  - { id: keuze, kind: choice, text: { nl: ${json(closed.text)} }, options: [${options}] }
  - { id: waarom, kind: text, text: { nl: ${json(open.text)} } }
`);
}

export const peopleOf = ({ answers }: Gold): string[] => [...new Set(answers.map(({ person }) => person))];

/** Gives what these people say, everybody's answers joined; the words of the i-th person to come have the id 2(i + 1). */
export async function importGold(gold: Gold, people: string[], day: string, context: Context): Promise<void> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = people.flatMap((person, i) => {
    const own = gold.answers.filter((answer) => answer.person === person);
    const { choice = "", language = "nl" } = own[0] ?? {};
    const at = new Date(Date.parse(`${day}T08:00:00Z`) + i * 60_000).toISOString();
    const row = (...cells: string[]) =>
      [person, ...cells, language, "paper", "", "false", "accepted", at].map(cell).join(",");
    return [
      row("keuze", "choice", choice.slice(0, LONGEST_ID), ""),
      row("waarom", "text", "", own.map(({ text }) => text).join("\n")),
    ];
  });
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  const imported = await importAnswers(gold.consultation.slug, [head, ...rows].join("\n"), context);
  if (imported.outcome !== "imported") throw new Error(JSON.stringify(imported));
}

export type Score = { numbered: number; precision: number; under60: number; meanF1: number; told: number };

/** How well a digest says what people want; `people` in the order in which they came. */
export function scoreOf(gold: Gold, people: string[], digest: Digest): Score {
  const at = mkdtempSync(path.join(tmpdir(), "gold-"));
  const answers = people.flatMap((person) => gold.answers.filter((answer) => answer.person === person));
  writeFileSync(path.join(at, "gold.json"), JSON.stringify({ ...gold, answers }));
  writeFileSync(path.join(at, "digest.json"), JSON.stringify(digest));
  const told = execFileSync(process.execPath, [scorer, path.join(at, "gold.json"), path.join(at, "digest.json")]);
  rmSync(at, { recursive: true });
  const [first = "", second = ""] = told.toString().trim().split("\n");
  return { ...JSON.parse(first), ...JSON.parse(second) };
}
