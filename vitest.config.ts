import { existsSync, statfsSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const MEMORY = "/dev/shm";
const ROOM_BYTES = 1e9;

/** Where there is room the files of tests are in memory: hundreds of databases need not wait for a disk each. */
function folderForFiles(): Record<string, string> {
  if (!existsSync(MEMORY)) return {};
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM_BYTES ? { TMPDIR: MEMORY } : {};
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/slow/**"],
    // Nearly half of a test is waiting for servers, browsers and commands: three at a time keep two cores busy.
    maxWorkers: 3,
    execArgv: ["--import", path.join(import.meta.dirname, "src/http/sources/quick-packages.ts")],
    env: folderForFiles(),
    // There is no module state, so that test files can share what they load: that halves the time.
    isolate: false,
    // A transcript that is missing is a fault; `npm test -- --update` writes it.
    update: "none",
    // Long enough for a busy machine: what is waited for fails before this, with what was seen.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default"],
  },
});
