import assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startChatTown } from "../people/chat-town.ts";
import { samenspraak } from "../processes/command.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import { multiply } from "./multiply.ts";
import { openForFilling } from "./open-for-filling.ts";
import { ownWords, survey } from "./survey.ts";
import { csvOf, writeTexts } from "./write-texts.ts";

const DATABASE = "bench.db";

/** Databases of the program's own making, filled by SQL where they are large. Each call gives a copy to do with as one likes. */
export type Towns = {
  empty(): Promise<string>;
  /** So many texts in own words, a person each. */
  texts(count: number): Promise<string>;
  /** So many answers to closed questions, five a person. */
  answers(count: number): Promise<string>;
};

/** So many people really fill in the survey; the others are made like them. */
const PEOPLE = 20;

type Make = (file: string) => Promise<unknown>;

/** Each is made once, in the first folder, from one that was made before; copies are put in the second. */
export function createTowns(folder: string): (copies: string) => Towns {
  const models = new Map<string, Promise<string>>();
  function model(name: string, from: Promise<string> | undefined, make: Make): Promise<string> {
    const known = models.get(name) ?? makeIn(path.join(folder, name), from, make);
    models.set(name, known);
    return known;
  }
  const empty = () => model("empty", undefined, publish);
  const oneText = () => model("text", empty(), (file) => importTexts(file, ["meer bomen op het plein"], "model"));
  const people = () => model("people", empty(), fillInSurveys);
  const texts = (count: number) => model(`texts-${count}`, oneText(), async (file) => writeTexts(file, count));
  const answers = (count: number) => {
    const times = Math.ceil(count / (PEOPLE * survey.questions.length));
    return model(`answers-${count}`, people(), async (file) => {
      multiply(file, PEOPLE, times);
      checkAnswers(file, times * PEOPLE);
    });
  };
  return (copies) => {
    let made = 0;
    async function copyOf(model: Promise<string>): Promise<string> {
      const copy = path.join(copies, `town-${++made}`);
      cpSync(await model, copy, { recursive: true });
      return path.join(copy, DATABASE);
    }
    return {
      empty: () => copyOf(empty()),
      texts: (count) => copyOf(texts(count)),
      answers: (count) => copyOf(answers(count)),
    };
  };
}

async function makeIn(folder: string, from: Promise<string> | undefined, make: Make): Promise<string> {
  if (from) cpSync(await from, folder, { recursive: true });
  else mkdirSync(folder);
  await make(path.join(folder, DATABASE));
  return folder;
}

/** The program publishes both consultations when it starts. */
async function publish(databasePath: string): Promise<void> {
  await (await forkSamenspraak({ databasePath })).stop();
}

/** By a command, beside a running program or without one. */
export async function importTexts(databasePath: string, texts: string[], prefix: string): Promise<void> {
  const file = path.join(path.dirname(databasePath), `${prefix}.csv`);
  writeFileSync(file, csvOf(texts, "q1", prefix));
  await samenspraak(databasePath, ["import", ownWords.slug, file]);
}

/** So many people answered every question of the survey, and nothing else was asked. */
function checkAnswers(file: string, people: number): void {
  const database = openForFilling(file);
  const asked = database
    .prepare("SELECT question_id, kind, count(*) FROM answers GROUP BY 1, 2 ORDER BY 1")
    .raw()
    .all();
  database.close();
  assert.deepEqual(
    asked,
    survey.questions.map(({ id, kind }) => [id, kind, people]),
  );
}

async function fillInSurveys(databasePath: string): Promise<void> {
  const town = await startChatTown({ databasePath, firstChatId: 9_000_000_000, connections: 8, atOnce: 16 });
  await town.crowd.fillIn(PEOPLE);
  await town.stop();
}
