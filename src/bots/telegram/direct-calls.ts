import { InputFile, type Transformer } from "grammy";

const headers = { "content-type": "application/json" };

/**
 * Each call is one request, which gives up when `fetch` does; grammY's own client costs several times as much. Files go
 * its way. An address holds the token, so no error tells more than the method and the cause.
 */
export function callDirectly({
  token,
  apiRoot,
  fetch,
}: {
  token: string;
  apiRoot: string;
  fetch: typeof globalThis.fetch;
}): Transformer {
  const root = `${apiRoot}/bot${token}/`;
  return async (viaGrammy, method, payload, signal) => {
    if (Object.values(payload).some((value) => value instanceof InputFile)) return viaGrammy(method, payload, signal);
    try {
      const body = JSON.stringify(payload);
      const answer = await fetch(root + method, {
        method: "POST",
        headers,
        body,
        signal: (signal as AbortSignal) ?? null,
      });
      return await answer.json();
    } catch (cause) {
      const { code, name } = cause as { code?: string; name?: string };
      throw new Error(`${method} got no answer from the Bot API: ${code ?? name}`, { cause });
    }
  };
}
