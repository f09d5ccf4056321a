import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** What a server under measurement is told at its start, as JSON. */
export type ServerSettings = { apiRoot: string; token: string; secret: string; databasePath: string };
export type Usage = { cpuMicroseconds: number; rssMegabytes: number };

export type ServerProcess = { url: string; usage(): Promise<Usage>; stop(): Promise<void> };

/** Starts a server in a process of its own. */
export async function forkServer(
  file: string,
  settings: ServerSettings,
  nodeArguments: string[] = [],
): Promise<ServerProcess> {
  const child = fork(path.join(import.meta.dirname, file), [JSON.stringify(settings)], { execArgv: nodeArguments });
  const { port } = await ask<{ port: number }>(child);
  return {
    url: `http://127.0.0.1:${port}`,
    usage: () => ask<Usage>(child, "usage"),
    async stop() {
      child.send("stop");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function ask<Answer>(child: ChildProcess, question?: string): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const died = (code: number | null) => reject(new Error(`a server under measurement stopped with code ${code}`));
  child.once("message", (answer) => resolve(answer as Answer));
  child.once("exit", died);
  if (question) child.send(question);
  const answer = await promise;
  child.off("exit", died);
  return answer;
}

/** In the process of the server: starts it, and answers what `forkServer` asks. */
export async function serveAndTell(
  start: (settings: ServerSettings) => Promise<{ port: number; stop(): Promise<void> }>,
) {
  const server = await start(JSON.parse(process.argv[2] ?? "{}"));
  process.on("message", async (question) => {
    if (question === "usage") process.send?.(usage());
    if (question !== "stop") return;
    await server.stop();
    process.disconnect?.();
  });
  process.send?.({ port: server.port });
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMicroseconds: user + system, rssMegabytes: process.memoryUsage.rss() / 2 ** 20 };
}
