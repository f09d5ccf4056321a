import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createLlm } from "../../src/ai/llm.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { judgeAnswers } from "../../src/core/judge/judge-answers.ts";
import { root, short } from "../fakes/consultations.ts";
import { type Gold, goldModel } from "../fakes/gold-llm.ts";
import { startLlm } from "../fakes/llm.ts";
import { createTown } from "../fakes/town.ts";

const file = path.join(root, "../shared/data/points/points-dev.json");
if (!existsSync(file)) console.warn("SKIPPED: ../shared/data/points is absent, what a judge costs is not measured");

const ANSWERS = 1000;

it.runIf(existsSync(file))("a model costs less than a million tokens for a thousand answers", async () => {
  const gold: Gold = JSON.parse(readFileSync(file, "utf8"));
  const llm = await startLlm();
  Object.assign(llm, goldModel(gold));
  const model = createLlm({ key: "k", baseUrl: llm.url, model: "gold-1" });
  const { context } = createTown({ context: { llm: model, judge: model } });
  await publishConsultation({ ...short, title: { nl: "Windmolenpark langs de snelweg" } }, context);
  const people = [...Map.groupBy(gold.answers, ({ person }) => person).values()];
  const rows = Array.from({ length: ANSWERS }, (_, n) => {
    const own = people[n % people.length] ?? [];
    const text = `${own.map((each) => each.text).join("\n")} (${n})`.replaceAll('"', '""');
    return `p${n},q4,text,,"${text}",${own[0]?.language},paper,,false,accepted,2026-11-25T10:00:00.000Z`;
  });
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  await importAnswers("park", [head, ...rows].join("\n"), context);
  expect(await judgeAnswers("park", context)).toBe("done");
  await llm.close();
  const pairs = llm.askedVerdicts.reduce((sum, { answers }) => sum + answers.length, 0);
  console.info(
    `${ANSWERS} answers: ${llm.askedPoints.length} calls for points, ${llm.askedVerdicts.length} for ${pairs} verdicts, ${llm.tokens} tokens`,
  );
  expect(llm.tokens).toBeLessThan(1_000_000);
});
