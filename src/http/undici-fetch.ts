import { BROADCASTS_AT_ONCE } from "../core/deliver/broadcaster.ts";

const CALL_MILLISECONDS = 8_000;
const LONG_POLL_MILLISECONDS = 60_000;

/** These are left for replies when as many broadcasts as may be are underway. */
const CONNECTIONS_FOR_REPLIES = 64;

/**
 * The part of fetch that the Bot API needs, on undici's request: several times as fast as fetch itself. It gives
 * back status and body, and fails when nothing comes for too long. Undici is large, so it is loaded at the first call.
 */
export function undiciFetch(): typeof fetch {
  let connected: ReturnType<typeof connect> | undefined;
  const call = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    connected ??= connect();
    const { request, dispatcher } = await connected;
    const wait = String(url).endsWith("/getUpdates") ? LONG_POLL_MILLISECONDS : CALL_MILLISECONDS;
    const { statusCode, body } = await request(String(url), {
      dispatcher,
      method: init.method === "POST" ? "POST" : "GET",
      headers: init.headers as Record<string, string>,
      body: (init.body ?? null) as string | null,
      signal: (init.signal ?? null) as AbortSignal | null,
      headersTimeout: wait,
      bodyTimeout: wait,
    });
    const answer = {
      ok: statusCode < 300,
      status: statusCode,
      json: () => body.json(),
      text: () => body.text(),
      arrayBuffer: () => body.arrayBuffer(),
    };
    return answer as unknown as Response;
  };
  return call as typeof fetch;
}

async function connect() {
  const { Agent, request } = await import("undici");
  const connections = CONNECTIONS_FOR_REPLIES + BROADCASTS_AT_ONCE;
  return { request, dispatcher: new Agent({ connections, pipelining: 1 }) };
}
