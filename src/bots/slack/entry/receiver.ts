import type { App, Receiver, ReceiverEvent } from "@slack/bolt";

/** Slack waits for three seconds; what takes longer comes again. */
const LONGEST_ACK_MILLISECONDS = 2_900;
const STALE_SECONDS = 300;
/** A modal comes with everything that stands in it. */
const LARGEST_REQUEST_BYTES = 2_000_000;

export type FetchReceiver = Receiver & {
  /** Answers one request of Slack; `goOn` takes the work that goes on after the answer. */
  handle(request: Request, goOn: (work: Promise<unknown>) => void): Promise<Response>;
};

type HttpAnswer = { status: number; body: string | object };

/**
 * Slack's requests over plain fetch, on Node and on Workers alike: 413 too large, 401 wrong or old signature, 400 cannot be
 * read, 200 stored, 503 not answered in time.
 */
export function createFetchReceiver(signingSecret: string, now: () => number): FetchReceiver {
  let app: App | undefined;
  return {
    init(of) {
      app = of;
    },
    start: async () => {},
    stop: async () => {},
    async handle(request, goOn) {
      const raw = await readText(request);
      if (raw === undefined) return json(413, { error: "too large" }, { connection: "close" });
      if (!(await isSigned(request.headers, raw, signingSecret, now()))) return json(401, { error: "wrong signature" });
      const body = readBody(raw, request.headers.get("content-type") ?? "");
      if (!body) return json(400, { error: "cannot be read" });
      if (body.ssl_check !== undefined) return new Response(null, { status: 200 });
      if (body.type === "url_verification") return json(200, { challenge: body.challenge });
      const { event, answer } = toEvent(body, request.headers);
      if (app) goOn(app.processEvent(event));
      const given = await answer;
      return typeof given.body === "string"
        ? new Response(given.body || null, { status: given.status })
        : json(given.status, given.body);
    },
  };
}

function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** Nothing when it is too large, which is known before all of it is read. */
async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get("content-length")) > LARGEST_REQUEST_BYTES) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > LARGEST_REQUEST_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The first ack is the answer; without one in time Slack has to come again. */
function toEvent(
  body: Record<string, unknown>,
  headers: Headers,
): { event: ReceiverEvent; answer: Promise<HttpAnswer> } {
  const { promise: answer, resolve } = Promise.withResolvers<HttpAnswer>();
  const timer = setTimeout(() => resolve({ status: 503, body: "" }), LONGEST_ACK_MILLISECONDS);
  const retryNum = headers.get("x-slack-retry-num");
  const ack = async (given?: string | object) => {
    clearTimeout(timer);
    resolve({ status: 200, body: given ?? "" });
  };
  return { event: { body, ack, ...(retryNum !== null && { retryNum: Number(retryNum) }) }, answer };
}

/** `v0:{time}:{raw body}` under HMAC-SHA-256 with the signing secret (Slack, "Verifying requests"). */
async function isSigned(headers: Headers, raw: string, secret: string, now: number): Promise<boolean> {
  const time = headers.get("x-slack-request-timestamp") ?? "";
  const [, hex = ""] = /^v0=([0-9a-f]{64})$/.exec(headers.get("x-slack-signature") ?? "") ?? [];
  if (hex === "" || !/^\d+$/.test(time) || Math.abs(now / 1000 - Number(time)) > STALE_SECONDS) return false;
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return crypto.subtle.verify("HMAC", key, signature, encode(`v0:${time}:${raw}`));
}

function readBody(raw: string, type: string): Record<string, unknown> | undefined {
  try {
    if (type.includes("json")) return JSON.parse(raw);
    const form = new URLSearchParams(raw);
    const payload = form.get("payload");
    return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
  } catch {
    return undefined;
  }
}
