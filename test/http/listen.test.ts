import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listen, PATIENCE } from "../../src/http/listen.ts";
import { waitFor } from "../fakes/wait-for.ts";

const impatient = { headersTimeout: 100, requestTimeout: 300, connectionsCheckingInterval: 20, idleTimeout: 400 };
const PIECE = new Uint8Array(100_000);
/** Whether an answer without end was given up. */
let isGivenUp = false;
const endless = () =>
  new ReadableStream({
    pull: (to) => to.enqueue(PIECE),
    cancel() {
      isGivenUp = true;
    },
  });
let server: Awaited<ReturnType<typeof listen>>;
let sockets: Socket[] = [];

beforeEach(async () => {
  const answer = async (request: Request) =>
    new Response(new URL(request.url).pathname === "/much" ? endless() : `${(await request.text()).length} signs`);
  server = await listen(answer, { HOST: "127.0.0.1", PORT: 0 }, impatient);
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await server.close();
});

/** A connection on which this was sent; and what came back until now. */
async function connected(sent: string) {
  const socket = connect(server.port, "127.0.0.1");
  sockets.push(socket);
  const hanging = { socket, isClosed: false, answer: "" };
  socket.on("error", () => {});
  socket.on("close", () => {
    hanging.isClosed = true;
  });
  await once(socket, "connect");
  socket.write(sent);
  return hanging;
}

/** Sends a little again and again, as one does who wants to hold a connection. */
function trickle(socket: Socket, signs: string): void {
  const timer = setInterval(() => socket.write(signs), 10);
  socket.on("close", () => clearInterval(timer));
}

describe("who asks slowly on purpose", () => {
  it.each([
    ["never ends its headers", "GET / HTTP/1.1\r\nHost: a\r\n", "X: y\r\n"],
    ["never ends its body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n", "x"],
    [
      "never ends a body of unknown size",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
      "1\r\nx\r\n",
    ],
  ])("is cut off when a request %s, and others are served meanwhile", async (_, begin, signs) => {
    const slow = await Promise.all(Array.from({ length: 50 }, () => connected(begin)));
    for (const { socket } of slow) {
      socket.resume();
      trickle(socket, signs);
    }
    // Where the machine is busy, even who does not wait may be cut off, and asks again.
    const ask = () => fetch(`http://127.0.0.1:${server.port}/`, { method: "POST", body: "hallo" });
    const served = () => ask().then((answer) => answer.text());
    await waitFor(async () => (await served().catch(() => "")) === "5 signs");
    await waitFor(() => slow.every(({ isClosed }) => isClosed));
  });

  it("is cut off when it does not read its answer", async () => {
    const deaf = await connected("GET /much HTTP/1.1\r\nHost: a\r\n\r\n");
    deaf.socket.pause();
    await waitFor(() => isGivenUp);
  });

  it("is waited for no longer than a minute by a server that runs", () => {
    for (const milliseconds of Object.values(PATIENCE)) {
      expect(milliseconds).toBeGreaterThan(0);
      expect(milliseconds).toBeLessThanOrEqual(60_000);
    }
  });
});
