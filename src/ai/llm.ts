import type { Llm } from "../core/llm.ts";
import { lateClient } from "./client.ts";

const CALL_MILLISECONDS = 30_000;
const MOST_RETRIES = 2;
const MOST_TOKENS = 600;

export type LlmSettings = { key: string; baseUrl?: string | undefined; model: string; giveUpMilliseconds?: number };

/** A language model at any endpoint that speaks OpenAI's `/chat/completions`. */
export function createLlm({ key, baseUrl, model, giveUpMilliseconds = CALL_MILLISECONDS }: LlmSettings): Llm {
  const client = lateClient({ key, baseUrl, giveUpMilliseconds, retries: MOST_RETRIES });
  return {
    model,
    async ask({ instructions, material, schema }) {
      const answer = await (await client()).chat.completions.create({
        model,
        temperature: 0,
        max_completion_tokens: MOST_TOKENS,
        messages: [
          { role: "system", content: instructions },
          { role: "user", content: material },
        ],
        response_format: { type: "json_schema", json_schema: { name: "themes", schema: { ...schema }, strict: true } },
      });
      return answer.choices[0]?.message.content ?? "";
    },
  };
}
