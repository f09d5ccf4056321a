import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { createLlm } from "../../../src/ai/llm.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { judgeAnswers } from "../../../src/core/judge/judge-answers.ts";
import { fromFile, root } from "../../fakes/consultations.ts";
import { type Gold, goldModel } from "../../fakes/gold-llm.ts";
import { startLlm } from "../../fakes/llm.ts";
import { proposedSentences } from "../../fakes/proposed-sentences.ts";
import { createTown } from "../../fakes/town.ts";

const folder = path.join(root, "../shared/data/points");
const isThere = existsSync(folder);
if (!isThere) console.warn("SKIPPED: ../shared/data/points is absent, no model that knows the labels is measured");

const run = (script: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, script), ...args], { encoding: "utf8" });
  return `${stdout}${stderr}`;
};

it.runIf(isThere)(
  "with a model that is right about 95 % of what people said, the digest tells nine of ten points, and each of nine in ten who say so",
  async () => {
    const scratch = mkdtempSync(path.join(tmpdir(), "samenspraak-gold-"));
    const goldFile = path.join(folder, "points-dev.json");
    run("build.mjs", goldFile, scratch);
    const gold: Gold = JSON.parse(readFileSync(goldFile, "utf8"));
    const { slug } = gold.consultation;
    const llm = await startLlm();
    Object.assign(llm, goldModel(gold));
    const town = createTown();
    const model = createLlm({ key: "k", baseUrl: llm.url, model: "gold-1" });
    Object.assign(town.context, { llm: model, judge: model });
    await publishConsultation(fromFile(path.relative(root, path.join(scratch, "c.yaml"))), town.context);
    await importAnswers(slug, readFileSync(path.join(scratch, "a.csv"), "utf8"), town.context);
    expect(await judgeAnswers(slug, town.context)).toBe("done");

    const proposed = await proposedSentences(slug, town.context);
    const { store } = town.context;
    await store.write(proposed.map(({ id }) => store.sentences.rule({ id, ruling: "told" })));
    const digest = path.join(scratch, "digest.json");
    writeFileSync(digest, JSON.stringify(await buildDigest("2026-W47", town.context)));
    const scored = run("score.mjs", goldFile, digest);
    rmSync(scratch, { recursive: true });
    await llm.close();
    const calls = llm.askedPoints.length + llm.askedVerdicts.length;
    const pairs = llm.askedVerdicts.reduce((sum, { answers }) => sum + answers.length, 0);
    console.info(
      `points-dev with a model that knows the labels: ${calls} calls, ${pairs} pairs, ${llm.tokens} tokens\n${scored}`,
    );
    for (const each of proposed) console.info(each.writtenBy, each.text, each.supports, each.opposes);
    const [numbered = "", told = ""] = scored.split("\n");
    expect(JSON.parse(numbered).precision).toBeGreaterThanOrEqual(0.9);
    expect(JSON.parse(told).recall).toBeGreaterThanOrEqual(0.9);
  },
);
