import { InputFile, type Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";

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
      const said: unknown = await answer.json().catch((cause) => notJson(answer, cause));
      if (!isAnswer(said)) throw new Error(`status ${answer.status}`);
      return said;
    } catch (cause) {
      throw new Error(`Telegram gave no answer to ${method}: ${causeOf(cause)}`, { cause });
    }
  };
}

/** An answer that breaks off has another cause than one of a server in between. */
function notJson({ status }: Response, cause: unknown): never {
  if ((cause as Error).name !== "SyntaxError") throw cause;
  throw new Error(`status ${status}, and it is not JSON`, { cause });
}

/** A page of a server in between is none. */
function isAnswer(said: unknown): said is ApiResponse<never> {
  return typeof said === "object" && said !== null && "ok" in said;
}

function causeOf(cause: unknown): string {
  const { code, message = "" } = cause as { code?: string; message?: string };
  return code ?? message;
}
