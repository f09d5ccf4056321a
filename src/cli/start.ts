import { startServer } from "../http/node.ts";
import { tell } from "./terminal.ts";

export async function start(): Promise<void> {
  const server = await startServer(process.env);
  const { HOST } = server.program.config;
  tell(`Samenspraak serves on http://${HOST}:${server.port}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.stop());
}
