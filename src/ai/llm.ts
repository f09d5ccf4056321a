import type { Llm, LlmRequest } from "../core/llm.ts";
import { lateClient } from "./client.ts";

/** From the first byte asked to the last byte read. */
const CALL_MILLISECONDS = 30_000;
const MOST_BYTES = 1_000_000;
const CHARACTERS_A_TOKEN = 4;

export type LlmSettings = { key: string; baseUrl?: string | undefined; model: string; giveUpMilliseconds?: number };

/** A language model at any endpoint that speaks OpenAI's `/chat/completions`. It is asked once: who asks comes back. */
export function createLlm({ key, baseUrl, model, giveUpMilliseconds = CALL_MILLISECONDS }: LlmSettings): Llm {
  const client = lateClient({ key, baseUrl, giveUpMilliseconds, mostBytes: MOST_BYTES });
  return {
    model,
    async ask(request) {
      const { name, instructions, material, schema, mostTokens } = request;
      const { choices, usage } = await (await client()).chat.completions.create({
        model,
        temperature: 0,
        max_completion_tokens: mostTokens,
        messages: [
          { role: "system", content: instructions },
          { role: "user", content: material },
        ],
        response_format: { type: "json_schema", json_schema: { name, schema: { ...schema }, strict: true } },
      });
      const text = choices[0]?.message.content ?? "";
      return { text, tokens: usage?.total_tokens ?? estimate(request, text) };
    },
  };
}

/** For an endpoint that does not count. */
function estimate({ instructions, material }: LlmRequest, text: string): number {
  return Math.ceil((instructions.length + material.length + text.length) / CHARACTERS_A_TOKEN);
}
