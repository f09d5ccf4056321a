import { afterEach, beforeEach, expect, it } from "vitest";
import { createLlm } from "../../src/ai/llm.ts";
import { type Fault, startLlm } from "../fakes/llm.ts";

let llm: Awaited<ReturnType<typeof startLlm>>;

beforeEach(async () => {
  llm = await startLlm();
});
afterEach(() => llm.close());

const request = { name: "points", instructions: "Say.", material: '{"answers":[]}', schema: {}, mostTokens: 7 };
const ask = (giveUpMilliseconds?: number) =>
  createLlm({ key: "k", baseUrl: llm.url, model: "m", ...(giveUpMilliseconds && { giveUpMilliseconds }) }).ask(request);

it("a model is asked for at most so many tokens, and tells how many a call took", async () => {
  const { text, tokens } = await ask();
  expect(JSON.parse(text)).toEqual({ points: [] });
  expect(tokens).toBe(llm.tokens);
  expect(JSON.parse(llm.requests[0] ?? "")).toMatchObject({ max_completion_tokens: 7 });
});

it("tokens are estimated for an endpoint that does not count them", async () => {
  llm.propose = () => ({ body: '{"choices":[{"message":{"content":"12345678"}}]}' });
  expect((await ask()).tokens).toBe(Math.ceil((4 + 14 + 8) / 4));
});

it.each([
  ["is silent", "hang"],
  ["goes on for ever, a byte at a time", "drip"],
] as [string, Fault][])("a model that %s is given up", async (_, fault) => {
  llm.propose = () => fault;
  await expect(ask(100)).rejects.toThrow();
});

it("of an answer without end no more than a megabyte is read", async () => {
  llm.propose = () => "flood";
  await expect(ask()).rejects.toThrow(/onnection|longer/);
});

it("a model that fails is not asked again in the same call", async () => {
  llm.propose = () => ({ status: 500 });
  await expect(ask()).rejects.toThrow("500");
  expect(llm.requests).toHaveLength(1);
});
