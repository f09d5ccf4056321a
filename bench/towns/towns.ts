import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { samenspraak } from "../processes/command.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import { startChatTown } from "../residents/chat-town.ts";
import { multiply } from "./multiply.ts";
import { ownWords, survey } from "./survey.ts";
import { textsFile, writeTexts } from "./write-texts.ts";

/** Databases of the program's own making, filled by SQL where they are large. Each call gives a copy to do with as one likes. */
export type Towns = {
  empty(): Promise<string>;
  /** So many texts in own words, a person each. */
  texts(count: number): Promise<string>;
  /** So many answers to closed questions, five a person. */
  answers(count: number): Promise<string>;
};

/** So many people really fill in the survey; the others are made like them. */
const PEOPLE = 100;

export function createTowns(folder: string): Towns {
  const made = new Map<string, Promise<string>>();
  let copies = 0;
  async function copyOf(name: string, make: (file: string) => Promise<void>): Promise<string> {
    const model = made.get(name) ?? makeIn(path.join(folder, name), make);
    made.set(name, model);
    const copy = path.join(folder, `copy-${++copies}`);
    cpSync(await model, copy, { recursive: true });
    return path.join(copy, "bench.db");
  }
  return {
    empty: () => copyOf("empty", publish),
    texts: (count) => copyOf(`texts-${count}`, (file) => fillWithTexts(file, count)),
    answers: (count) => copyOf(`answers-${count}`, (file) => fillWithAnswers(file, count)),
  };
}

async function makeIn(folder: string, make: (file: string) => Promise<void>): Promise<string> {
  mkdirSync(folder);
  await make(path.join(folder, "bench.db"));
  return folder;
}

/** The program publishes both consultations when it starts. */
async function publish(databasePath: string): Promise<void> {
  await (await forkSamenspraak({ databasePath })).stop();
}

async function fillWithTexts(databasePath: string, count: number): Promise<void> {
  await publish(databasePath);
  await importTexts(databasePath, ["een plein met bomen is beter voor iedereen"], "model");
  writeTexts(databasePath, count);
}

export async function importTexts(databasePath: string, texts: string[], prefix: string) {
  const file = path.join(path.dirname(databasePath), `${prefix}.csv`);
  writeFileSync(file, textsFile(texts, prefix));
  return samenspraak(databasePath, ["import", ownWords.slug, file]);
}

async function fillWithAnswers(databasePath: string, count: number): Promise<void> {
  const answersEach = survey.questions.length;
  const times = Math.ceil(count / (PEOPLE * answersEach));
  const town = await startChatTown({ databasePath, firstChatId: 9_000_000_000, connections: 8, atOnce: 16 });
  await town.crowd.fillIn(PEOPLE);
  await town.stop();
  multiply(databasePath, PEOPLE, times);
}
