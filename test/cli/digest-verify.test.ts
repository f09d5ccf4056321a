import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../fakes/consultations.ts";
import { type Fault, startLlm } from "../fakes/llm.ts";

/** Runs the command with a text on stdin. */
async function verify(input: string, settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [path.join(root, "src/cli.ts"), "digest", "verify", "-"], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...settings },
  });
  let [data, words] = ["", ""];
  child.stdout.on("data", (chunk) => (data += chunk));
  child.stderr.on("data", (chunk) => (words += chunk));
  child.stdin.end(input);
  const [status] = await once(child, "close");
  return { status, data, words };
}

const answers = [{ id: 1, text: "De brug moet open blijven." }];

it("digest verify tells for each sentence, in their order, whether it is kept and what is wrong", async () => {
  const texts = ["Iemand wil dat de brug dicht gaat.", "Iemand wil dat de brug open blijft."];
  const sentences = texts.map((text) => ({ text, answers }));
  const { status, data, words } = await verify(JSON.stringify({ language: "nl", sentences }));
  expect({ status, words }).toEqual({ status: 0, words: "" });
  expect(JSON.parse(data)).toEqual([
    { text: texts[0], kept: false, faults: expect.arrayContaining([expect.stringContaining("turns round")]) },
    { text: texts[1], kept: true, faults: [] },
  ]);
});

describe("digest verify with a model", () => {
  const texts = ["Iemand wil dat de brug dicht gaat.", "Iemand wil dat de brug open blijft."];
  const input = JSON.stringify({ language: "nl", sentences: texts.map((text) => ({ text, answers })) });
  const verifyWith = async (given: Fault | "opposes" | "supports") => {
    const llm = await startLlm();
    llm.judge = () => (given === "opposes" || given === "supports" ? [{ answer: 1, verdict: given }] : given);
    const { data } = await verify(input, { OPENAI_BASE_URL: llm.url, OPENAI_JUDGE_MODEL: "judge-1" });
    await llm.close();
    const kept = JSON.parse(data).map(({ kept }: { kept: boolean }) => kept);
    return { kept, asked: llm.askedVerdicts.map(({ sentence }) => sentence), data };
  };

  it("asks it about what code finds no fault in, and keeps what both keep", async () => {
    expect(await verifyWith("supports")).toMatchObject({ kept: [false, true], asked: [texts[1]] });
    const refused = await verifyWith("opposes");
    expect(refused).toMatchObject({ kept: [false, false], asked: [texts[1]] });
    expect(refused.data).toContain("cites an answer that says the reverse");
  });

  it("keeps nothing that it gave no answer about", async () => {
    const refused = await verifyWith({ status: 500 });
    expect(refused.kept).toEqual([false, false]);
    expect(refused.data).toContain("the model gave no answer");
  });
});

it.each([
  ["no JSON", "{sentences", "is no JSON"],
  ["no language", JSON.stringify({ sentences: [] }), "-: language"],
  ["another shape", JSON.stringify({ language: "nl", sentences: [{ text: 1, answers }] }), "-: sentences.0.text"],
  ["no object", "7", "-: Invalid input"],
])("digest verify refuses %s, and says what and where", async (_, input, problem) => {
  const { status, data, words } = await verify(input);
  expect({ status, data }).toEqual({ status: 1, data: "" });
  expect(words).toContain(problem);
});
