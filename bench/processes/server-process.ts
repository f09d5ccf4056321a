import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

export type Usage = { cpuMicroseconds: number; rssMegabytes: number };
/** A server under measurement, in a process of its own. */
export type ServerProcess = {
  url: string;
  usage(): Promise<Usage>;
  /** What the process was told to be able to do, by name. */
  ask<Answer>(name: string): Promise<Answer>;
  stop(): Promise<void>;
};

type Told = { id: number; answer?: unknown; error?: string };
export type Started = { port: number; stop(): Promise<void> };

const bench = path.join(import.meta.dirname, "..");

/** `file` is below bench/, and gets the settings as JSON. Without `nodeOptions` it has nothing that our launcher gives. */
export async function forkServer(
  file: string,
  settings: object,
  { nodeOptions = "", nodeArguments = [] as string[] } = {},
): Promise<ServerProcess> {
  const { MALLOC_TRIM_THRESHOLD_, ...others } = process.env;
  const launched = nodeOptions === "" ? {} : { MALLOC_TRIM_THRESHOLD_, NODE_OPTIONS: nodeOptions };
  const env = { ...others, NODE_OPTIONS: "", ...launched };
  const child = fork(path.join(bench, file), [JSON.stringify(settings)], { execArgv: nodeArguments, env });
  let lastId = 0;
  const ask = <Answer>(name: string) => answerOf<Answer>(child, ++lastId, name);
  const port = await answerOf<number>(child, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    usage: () => ask<Usage>("usage"),
    ask,
    async stop() {
      const ended = once(child, "exit");
      child.send({ id: ++lastId, name: "stop" });
      await ended;
    },
  };
}

async function answerOf<Answer>(child: ChildProcess, id: number, name?: string): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const died = (code: number | null) => reject(new Error(`a server under measurement stopped with code ${code}`));
  const hear = (told: Told) => {
    if (told.id !== id) return;
    if (told.error === undefined) resolve(told.answer as Answer);
    else reject(new Error(told.error));
  };
  child.on("message", hear);
  child.on("exit", died);
  if (name !== undefined) child.send({ id, name });
  return promise.finally(() => {
    child.off("message", hear);
    child.off("exit", died);
  });
}

/** In the process of the server: starts it, and answers what is asked of it. */
export async function serveAndTell<Settings, Server extends Started>(
  start: (settings: Settings) => Promise<Server>,
  abilities: (server: Server) => Record<string, () => unknown> = () => ({}),
): Promise<void> {
  const server = await start(JSON.parse(process.argv[2] ?? "{}"));
  const can: Record<string, () => unknown> = { usage, ...abilities(server) };
  process.on("message", async ({ id, name }: { id: number; name: string }) => {
    if (name === "stop") {
      await server.stop();
      process.disconnect?.();
      return;
    }
    const told = await Promise.resolve(can[name]?.()).then(
      (answer): Told => ({ id, answer }),
      (error): Told => ({ id, error: String(error) }),
    );
    process.send?.(told);
  });
  process.on("disconnect", () => process.exit());
  process.send?.({ id: 0, answer: server.port } satisfies Told);
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMicroseconds: user + system, rssMegabytes: process.memoryUsage.rss() / 2 ** 20 };
}
