import { once } from "node:events";
import { createServer } from "node:net";

const [LOWEST, MANY] = [10_000, 20_000];
let asked = 0;

/**
 * A port on which nobody listens now, and a moment later neither: it is below those that a system gives to who names none,
 * and no other process on this machine begins to look at the same one.
 */
export async function freePort(): Promise<number> {
  const port = LOWEST + ((process.pid * 31 + asked++) % MANY);
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return freePort();
  }
  server.close();
  await once(server, "close");
  return port;
}
