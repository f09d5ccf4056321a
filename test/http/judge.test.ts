import { afterEach, beforeEach, expect, it } from "vitest";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { short } from "../fakes/consultations.ts";
import { startLlm } from "../fakes/llm.ts";
import { proposedSentences } from "../fakes/proposed-sentences.ts";
import { type Running, startRunning } from "../fakes/running.ts";

let llm: Awaited<ReturnType<typeof startLlm>>;
let running: Running;

beforeEach(async () => {
  llm = await startLlm();
  running = await startRunning({
    env: { OPENAI_BASE_URL: llm.url, OPENAI_MODEL: "writer-1", OPENAI_JUDGE_MODEL: "judge-1" },
  });
  await running.publish(short);
});
afterEach(async () => {
  await running.stop();
  await llm.close();
});

it("a program with two models lets one propose and the other judge while answers come in, and logs what it cost", async () => {
  llm.propose = ({ answers }) => [
    { sentence: "Mensen willen meer bomen.", answers: answers.slice(0, 5).map(({ answer }) => answer) },
  ];
  llm.judge = ({ answers }) => answers.map(({ answer }) => ({ answer, verdict: "supports" }));
  const { context } = running.server.program;
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  const rows = Array.from(
    { length: 6 },
    (_, n) => `p${n},q4,text,,Meer bomen bij nummer ${n},nl,paper,,false,accepted,2026-11-25T09:00:00.000Z`,
  );
  await importAnswers("park", [head, ...rows].join("\n"), context);
  await running.server.clock.run("judging");
  await running.server.clock.run("outbox");
  await running.settle();
  expect(await proposedSentences("park", context)).toMatchObject([{ text: "Mensen willen meer bomen.", supports: 6 }]);
  const models = llm.requests.map((body) => JSON.parse(body).model);
  expect(models).toEqual(["writer-1", "judge-1"]);
  const [told] = running.logged.filter((line) => line.includes("a model proposed and judged"));
  expect(JSON.parse(told ?? "{}")).toMatchObject({ slug: "park", calls: 2, tokens: llm.tokens });
});
