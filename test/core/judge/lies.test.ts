import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createLlm } from "../../../src/ai/llm.ts";
import { judgeBatch } from "../../../src/core/judge/judge-batch.ts";
import { propose } from "../../../src/core/judge/propose.ts";
import { createTopicReader } from "../../../src/core/points/on-topic.ts";
import type { Said } from "../../../src/core/points/reading/saying.ts";
import { finish } from "../../../src/core/themes/work.ts";
import { root } from "../../fakes/consultations.ts";
import type { Gold } from "../../fakes/gold-llm.ts";
import { startLlm } from "../../fakes/llm.ts";
import { createTown } from "../../fakes/town.ts";

const folder = path.join(root, "../shared/data/points");
const isThere = existsSync(folder);
if (!isThere) console.warn("SKIPPED: ../shared/data/points is absent, no model that lies is measured");

type Lie = { text: string; cites: string[]; honest: boolean; kind: string };
const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, name), "utf8"));

/** How many sentences of each kind are told in the model's own words. */
type Kept = Map<string, { kept: number; of: number }>;

async function keptOf(lies: Lie[], gold: Gold): Promise<Kept> {
  const llm = await startLlm();
  const model = createLlm({ key: "k", baseUrl: llm.url, model: "liar-1" });
  const { context } = createTown({ context: { llm: model, judge: model } });
  const { frequencies, officeHolders } = context;
  const answers: Said[] = gold.answers.map(({ person, text, language }, id) => ({
    id,
    person,
    text,
    language,
    isQuotable: true,
  }));
  const topics = finish(createTopicReader({ answers, asked: [], language: "nl", frequencies, officeHolders }));
  const subject = { slug: gold.consultation.slug, language: "nl", asked: [], answers, topics };
  const found: Kept = new Map();
  llm.judge = (asked) => asked.answers.map(({ answer }) => ({ answer, verdict: "supports" }));
  for (const { text, cites, kind, honest } of lies) {
    const cited = answers.filter(({ id }) => cites.includes(gold.answers[id]?.id ?? ""));
    llm.propose = (asked) => [{ sentence: text, answers: asked.answers.map(({ answer }) => answer) }];
    const spent = { calls: 0, tokens: 0 };
    const [sentence] = await propose(cited, [], subject, context, spent);
    const verdicts = sentence
      ? await judgeBatch(
          sentence.text,
          cited.map((said) => said.text),
          context,
          spent,
        )
      : [];
    const name = `${honest ? "honest" : "false"}: ${kind}`;
    const { kept, of } = found.get(name) ?? { kept: 0, of: 0 };
    const isKept = sentence?.writtenBy === "model" && verdicts.includes("supports");
    found.set(name, { kept: kept + Number(isKept), of: of + 1 });
  }
  await llm.close();
  return found;
}

it.runIf(isThere)(
  "of a model that lies in both roles few sentences pass code, and none that turns round what was said",
  async () => {
    const kept = await keptOf(read<Lie[]>("lies-dev.json"), read<Gold>("points-dev.json"));
    const sum = (side: string) =>
      [...kept].reduce((all, [name, each]) => all + (name.startsWith(side) ? each.kept : 0), 0);
    const lines = [...kept].toSorted().map(([name, each]) => `${name} ${each.kept} of ${each.of}`);
    console.info(
      `a model that lies in both roles: ${sum("false")} false and ${sum("honest")} honest kept\n${lines.join("\n")}`,
    );
    expect(sum("false")).toBeLessThanOrEqual(5);
    for (const kind of [
      "negation-flip",
      "more-less-swap",
      "order-recombination",
      "other-quotation-marks",
      "person",
      "party",
    ])
      expect(kept.get(`false: ${kind}`), kind).toMatchObject({ kept: 0 });
  },
);
