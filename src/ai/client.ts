import type { OpenAI } from "openai";

export type ClientSettings = {
  key: string;
  baseUrl?: string | undefined;
  giveUpMilliseconds: number;
  mostBytes: number;
};

/**
 * A client for any endpoint that speaks OpenAI's API, which asks once, and reads for so long and so much at most. The
 * library is large, so it is loaded at the first call.
 */
export function lateClient({ key, baseUrl, giveUpMilliseconds, mostBytes }: ClientSettings): () => Promise<OpenAI> {
  let client: Promise<OpenAI> | undefined;
  return () => {
    client ??= import("openai").then(({ OpenAI }) => {
      const bounded = boundedFetch(mostBytes);
      return new OpenAI({
        apiKey: key,
        baseURL: baseUrl ?? null,
        timeout: giveUpMilliseconds,
        maxRetries: 0,
        fetch: bounded,
      });
    });
    return client;
  };
}

/** The library stops its clock when the first byte is there; this is done only when the last byte is. */
function boundedFetch(mostBytes: number): typeof fetch {
  return async (input, init) => {
    const { body, status, statusText, headers } = await fetch(input, init);
    const read = await readAtMost(body, mostBytes);
    return new Response(status === 204 || status === 304 ? null : read, { status, statusText, headers });
  };
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels the stream.
    if (length > mostBytes) throw new Error(`a model's answer is longer than ${mostBytes} bytes`);
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}
