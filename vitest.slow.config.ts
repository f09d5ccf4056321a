import { defineConfig } from "vitest/config";

/** Proofs that take longer than a person wants to wait for; CI runs them too. */
export default defineConfig({
  test: { include: ["test/slow/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
