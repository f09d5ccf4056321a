import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/slow/**"],
    // Much of a test is waiting for servers and commands: two at a time, also where there are two cores.
    maxWorkers: 2,
    execArgv: ["--import", path.join(import.meta.dirname, "src/cli/quick-drizzle.ts")],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default"],
  },
});
