import { withoutSimple } from "../core/model/language.ts";
import type { Transcriber } from "../core/transcriber.ts";
import { lateClient } from "./client.ts";

const GIVE_UP_MILLISECONDS = 45_000;
const MOST_BYTES = 1_000_000;

export type TranscriberSettings = {
  key: string;
  baseUrl: string | undefined;
  model: string;
  giveUpMilliseconds?: number;
};

/** Any endpoint that speaks OpenAI's `/audio/transcriptions`. */
export function createTranscriber(settings: TranscriberSettings): Transcriber {
  const { key, baseUrl, model, giveUpMilliseconds = GIVE_UP_MILLISECONDS } = settings;
  const client = lateClient({ key, baseUrl, giveUpMilliseconds, mostBytes: MOST_BYTES });
  return async ({ bytes, name }, language) => {
    const { toFile } = await import("openai");
    const file = await toFile(bytes, name);
    const spoken = withoutSimple(language);
    const { text } = await (await client()).audio.transcriptions.create({
      file,
      model,
      language: spoken,
      response_format: "json",
    });
    if (typeof text !== "string") throw new Error("the endpoint for spoken words gave no text");
    return text;
  };
}
