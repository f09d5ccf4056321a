import { startServer } from "../http/node.ts";
import { tell } from "./terminal.ts";

/** Serves until it is told to stop. A signal can come twice, to the launcher and to us. */
export async function start(): Promise<void> {
  const server = await startServer(process.env);
  const { HOST } = server.program.config;
  let isStopping = false;
  const stop = async (status: number) => {
    if (isStopping) return;
    isStopping = true;
    await server.stop();
    process.exit(status);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
  // Who reads this may stop it at once.
  tell(`Samenspraak serves on http://${HOST}:${server.port}`);
  await server.lost;
  await stop(1);
}
