import "./http/sources/quick-packages.ts";
import { existsSync } from "node:fs";
import { runCommand } from "./cli/commands.ts";

/** Who reads our data may stop reading before the end. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** What the environment has already stays as it is. */
if (existsSync(".env")) process.loadEnvFile();

process.exitCode = await runCommand(process.argv.slice(2));
