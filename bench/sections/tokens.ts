import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { goldConsultation, goldFiles, readGold } from "../../test/fakes/gold.ts";
import { type Gold, goldModel } from "../../test/fakes/gold-llm.ts";
import { startLlm } from "../../test/fakes/llm.ts";
import { samenspraak } from "../processes/command.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import type { Means, Table } from "../section.ts";
import { csvOf } from "../towns/write-texts.ts";

const sizes = { quick: 100, thorough: 1000 };
const LOOK_MILLISECONDS = 200;
const LONGEST_MILLISECONDS = 300_000;

/** What a language model costs: a fake one that knows what people labelled proposes points and judges answers. */
export async function measureTokens({ size, towns, folder }: Means): Promise<Table[]> {
  const answers = sizes[size];
  const databasePath = await towns.empty();
  const gold: Gold = JSON.parse(readFileSync(goldFiles.buslane, "utf8"));
  const consultation = path.join(folder, "gold.yaml");
  writeFileSync(consultation, JSON.stringify(goldConsultation(readGold("buslane"))));
  const file = path.join(folder, "gold.csv");
  writeFileSync(file, csvOf(textsOf(gold, answers), "waarom", "gold"));
  await samenspraak(databasePath, ["consultation", "publish", consultation]);
  await samenspraak(databasePath, ["import", gold.consultation.slug, file]);
  const llm = Object.assign(await startLlm(), goldModel(gold));
  const env = { OPENAI_API_KEY: "bench", OPENAI_BASE_URL: llm.url, OPENAI_MODEL: "gold-1" };
  const server = await forkSamenspraak({ databasePath, env });
  await server.ask("ask the model");
  await untilNothingWaits(databasePath);
  await server.stop();
  await llm.close();
  assert.ok(llm.askedPoints.length > 0, "no model was asked for points");
  assert.ok(llm.askedVerdicts.length > 0, "no model was asked to judge");
  const verdicts = llm.askedVerdicts.reduce((total, asked) => total + asked.answers.length, 0);
  const perThousand = Math.round((llm.tokens / answers) * 1000);
  return [
    {
      title: "A language model",
      about:
        "Requests and answers of a fake OpenAI endpoint, at four characters a token, until everything was proposed and judged.",
      columns: ["answers", "calls for points", "calls for verdicts", "verdicts", "tokens", "tokens / 1,000 answers"],
      rows: [
        [answers, llm.askedPoints.length, llm.askedVerdicts.length, verdicts, llm.tokens, perThousand].map((figure) =>
          figure.toLocaleString("en"),
        ),
      ],
    },
  ];
}

/** What people really say about one subject, numbered where they come again. */
function textsOf({ answers }: Gold, count: number): string[] {
  const people = [...Map.groupBy(answers, ({ person }) => person).values()];
  return Array.from({ length: count }, (_, n) => {
    const own = people[n % people.length] ?? [];
    return `${own.map(({ text }) => text).join("\n")} (${n})`;
  });
}

async function untilNothingWaits(databasePath: string): Promise<void> {
  const database = new Database(databasePath, { readonly: true });
  const waiting = database.prepare("SELECT count(*) FROM outbox WHERE lane = 'job'").pluck();
  const giveUpAt = Date.now() + LONGEST_MILLISECONDS;
  while (waiting.get() !== 0) {
    if (Date.now() > giveUpAt) throw new Error("the model's work came to no end");
    await sleep(LOOK_MILLISECONDS);
  }
  database.close();
}
