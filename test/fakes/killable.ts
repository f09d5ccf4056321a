import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "./consultations.ts";

const cli = path.join(root, "src/cli.ts");

/** Does a command to its end, and gives what it printed. */
export async function runCommand(args: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  let printed = "";
  child.stdout.on("data", (data) => (printed += data));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return printed;
}

/** A program in a process of its own, which serves. */
export async function startProgram(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli, "start"], { env: { ...process.env, ...env } });
  let told = "";
  for await (const words of child.stderr) {
    told += words;
    if (told.includes("serves on")) return child;
  }
  throw new Error(`the program did not start: ${told}`);
}
