/** All that CI checks, one after the other; the first that fails ends it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const modules = path.join(root, "node_modules");
const scratch = mkdtempSync(path.join(tmpdir(), "samenspraak-check-"));
const report = path.join(scratch, "tests.json");

function step(name: string, ...args: string[]): boolean {
  console.log(`\n── ${name}`);
  const env = {
    ...process.env,
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_SEND_METRICS: "false",
    NO_UPDATE_NOTIFIER: "1",
  };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env });
  return status === 0;
}

const outputs = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const isGood =
  step(
    "style and mistakes (biome)",
    path.join(modules, "@biomejs/biome/bin/biome"),
    "check",
    ".",
    "--error-on-warnings",
  ) &&
  step("types (tsc)", path.join(modules, "typescript/bin/tsc"), "-p", ".") &&
  step(
    "the bundle for Workers (wrangler)",
    path.join(modules, "wrangler/bin/wrangler.js"),
    "deploy",
    "--dry-run",
    "--outdir",
    scratch,
  ) &&
  step("tests (vitest)", path.join(modules, "vitest/vitest.mjs"), "run", ...outputs);

tellTests();
rmSync(scratch, { recursive: true });
process.exitCode = isGood ? 0 : 1;

/** The closing line that people and CI look for. */
function tellTests(): void {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  } catch {
    console.log("\nThe tests did not run.");
  }
}
