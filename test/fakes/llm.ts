import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Numbered = { answer: number; text: string };
/** What it is asked in its roles, without ids: points in some answers, and what some answers say to a sentence. */
export type AskedPoints = { questions: string[]; known: string[]; answers: Numbered[] };
export type AskedVerdicts = { sentence: string; answers: Numbered[] };

export type AskedTranslations = { texts: { number: number; language: string; text: string }[] };

export type ProposedPoint = { sentence: string; answers: number[] };
export type GivenVerdict = { answer: number; verdict: string };

/** A fault instead of an answer: a status, words, a body as it stands, silence, a byte at a time, or one without end. */
export type Fault = { status: number } | { raw: string } | { body: string } | "hang" | "drip" | "flood";

const CHARACTERS_A_TOKEN = 4;

/** A language model that answers what the test says, over real HTTP. */
export async function startLlm() {
  const llm = {
    url: "",
    /** Bodies as they came in. */
    requests: [] as string[],
    askedPoints: [] as AskedPoints[],
    askedVerdicts: [] as AskedVerdicts[],
    /** As its usage tells them. */
    tokens: 0,
    propose: (_: AskedPoints): ProposedPoint[] | Fault => [],
    judge: ({ answers }: AskedVerdicts): GivenVerdict[] | Fault =>
      answers.map(({ answer }) => ({ answer, verdict: "neither" })),
    askedTranslations: [] as AskedTranslations[],
    translate: (_: AskedTranslations): { number: number; text: string }[] | Fault => [],
    /** The texts that it was asked to turn into vectors; each gets the vector that the test says, or a 500. */
    embedded: [] as string[],
    vector: (_: string): number[] | undefined => undefined,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = Buffer.concat(chunks).toString();
    const body = JSON.parse(sent);
    if (request.url?.endsWith("/embeddings")) {
      const input: string[] = body.input;
      llm.embedded.push(...input);
      const data = input.map((text, index) => ({ object: "embedding", index, embedding: llm.vector(text) }));
      const isBroken = data.some(({ embedding }) => embedding === undefined);
      response.writeHead(isBroken ? 500 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ object: "list", data, model: body.model }));
      return;
    }
    llm.requests.push(sent);
    const [, user] = body.messages as { content: string }[];
    const told = answerTo(JSON.parse(user?.content ?? "{}"));
    if (typeof told === "string" || "status" in told || "body" in told) return fail(told, response);
    const content = "raw" in told ? told.raw : JSON.stringify(told);
    const tokens = Math.ceil((sent.length + content.length) / CHARACTERS_A_TOKEN);
    llm.tokens += tokens;
    respond(response, {
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
      usage: { prompt_tokens: 0, completion_tokens: tokens, total_tokens: tokens },
    });
  });
  const answerTo = (
    asked: AskedPoints | AskedVerdicts | AskedTranslations,
  ): Fault | { points: object } | { verdicts: object } | { translations: object } => {
    if ("texts" in asked) {
      llm.askedTranslations.push(asked);
      const translations = llm.translate(asked);
      return Array.isArray(translations) ? { translations } : translations;
    }
    if ("sentence" in asked) {
      llm.askedVerdicts.push(asked);
      const verdicts = llm.judge(asked);
      return Array.isArray(verdicts) ? { verdicts } : verdicts;
    }
    llm.askedPoints.push(asked);
    const points = llm.propose(asked);
    return Array.isArray(points) ? { points } : points;
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  llm.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return llm;
}

function respond(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const DRIP_MILLISECONDS = 10;
const CHUNK = " ".repeat(64_000);

function fail(fault: Exclude<Fault, { raw: string }>, response: ServerResponse): void {
  if (fault === "hang") return;
  if (typeof fault === "object") {
    const [status, body] = "status" in fault ? [fault.status, '{"error":{"message":"no"}}'] : [200, fault.body];
    response.writeHead(status, { "content-type": "application/json" }).end(body);
    return;
  }
  response.writeHead(200, { "content-type": "application/json" });
  if (fault === "drip") {
    const timer = setInterval(() => response.write(" "), DRIP_MILLISECONDS);
    response.on("close", () => clearInterval(timer));
    return;
  }
  const pour = () => {
    while (!response.destroyed && response.write(CHUNK)) {}
  };
  response.on("drain", pour);
  pour();
}
