import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type HeardRequest = { path: string; authorization: string | undefined; body: string };

export type TranscriptionApi = {
  url: string;
  requests: HeardRequest[];
  close(): Promise<void>;
};

/** A stand-in for an endpoint that puts speech in words; "hang" never answers. */
export async function startTranscription(
  answer: () => { status: number; body: string } | "hang",
): Promise<TranscriptionApi> {
  const requests: HeardRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("latin1");
    requests.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
    const told = answer();
    if (told === "hang") return;
    response.writeHead(told.status, { "content-type": "application/json" });
    response.end(told.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
