import type { OpenAI } from "openai";

export type ClientSettings = {
  key: string;
  baseUrl?: string | undefined;
  giveUpMilliseconds: number;
  retries: number;
};

/** A client for any endpoint that speaks OpenAI's API. The library is large, so it is loaded at the first call. */
export function lateClient({ key, baseUrl, giveUpMilliseconds, retries }: ClientSettings): () => Promise<OpenAI> {
  let client: Promise<OpenAI> | undefined;
  return () => {
    client ??= import("openai").then(
      ({ OpenAI }) =>
        new OpenAI({ apiKey: key, baseURL: baseUrl ?? null, timeout: giveUpMilliseconds, maxRetries: retries }),
    );
    return client;
  };
}
