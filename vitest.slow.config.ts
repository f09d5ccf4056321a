import { defineConfig } from "vitest/config";

/** Proofs that take longer than a person wants to wait for; CI runs them too. Two at a time, also where there are two cores. */
export default defineConfig({
  test: { include: ["test/slow/**/*.test.ts"], maxWorkers: 2, testTimeout: 240_000, hookTimeout: 300_000 },
});
