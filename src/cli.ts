import "./cli/quick-drizzle.ts";
import { runCommand } from "./cli/commands.ts";

/** Who reads our data may stop reading before the end. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2));
