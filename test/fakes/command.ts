import { vi } from "vitest";
import { runCommand } from "../../src/cli/commands.ts";

/** A command with its settings in this process: its exit status, what it gave, and what it said. */
export async function runCommandWith(args: string[], env: Record<string, string>) {
  const data: string[] = [];
  const words: string[] = [];
  const out = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => data.push(String(chunk)) > 0);
  const err = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => words.push(String(chunk)) > 0);
  const before = process.env;
  process.env = { PATH: before.PATH, ...env };
  try {
    const status = await runCommand(args);
    return { status, data: data.join(""), words: words.join("") };
  } finally {
    process.env = before;
    out.mockRestore();
    err.mockRestore();
  }
}
