import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = { instructions: string; title: string; answers: { id: number; text: string }[]; faults: string[] };
/** Sentences, a status, words that are no JSON, or silence. */
export type LlmAnswer = { text: string; answers: number[] }[] | { status: number } | { raw: string } | "hang";

/** Who asks again need not wait. */
const failed = { "content-type": "application/json", "retry-after-ms": "1" };

/** A language model that answers what the test says, over real HTTP. */
export async function startLlm() {
  const llm = {
    url: "",
    asked: [] as Asked[],
    /** Characters that went to it. */
    characters: 0,
    answer: (_: Asked): LlmAnswer => [],
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
    const body = JSON.parse(Buffer.concat(chunks).toString());
    if (request.url?.endsWith("/embeddings")) {
      const input: string[] = body.input;
      llm.embedded.push(...input);
      const data = input.map((text, index) => ({ object: "embedding", index, embedding: llm.vector(text) }));
      const isBroken = data.some(({ embedding }) => embedding === undefined);
      response.writeHead(isBroken ? 500 : 200, failed);
      response.end(JSON.stringify({ object: "list", data, model: body.model }));
      return;
    }
    const [system, user] = body.messages as { content: string }[];
    const { title, answers, faultsOfYourLastAnswer: faults = [] } = JSON.parse(user?.content ?? "{}");
    const asked: Asked = { instructions: system?.content ?? "", title, answers, faults };
    llm.asked.push(asked);
    llm.characters += (system?.content.length ?? 0) + (user?.content.length ?? 0);
    const told = llm.answer(asked);
    if (told === "hang") return;
    if ("status" in told) {
      response.writeHead(told.status, failed).end('{"error":{"message":"no"}}');
      return;
    }
    const content = "raw" in told ? told.raw : JSON.stringify({ sentences: told });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({ choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  llm.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return llm;
}
