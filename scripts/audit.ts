/**
 * Asks the registry for known leaks in what we ship. Serious ones end CI; a registry that cannot be asked does not, and is
 * told loudly: then nobody looked.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

type Counts = Partial<Record<"low" | "moderate" | "high" | "critical", number>>;

const asked = spawnSync("npm", ["audit", "--omit=dev", "--package-lock-only", "--json"], {
  cwd: path.join(import.meta.dirname, ".."),
  encoding: "utf8",
  shell: process.platform === "win32",
});
const counts = countsIn(asked.stdout);
if (counts) {
  const { low = 0, moderate = 0, high = 0, critical = 0 } = counts;
  console.log(`Known leaks in dependencies: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low`);
  if (critical + high > 0) console.log("Run `npm audit --omit=dev` to see which.");
  process.exitCode = critical + high > 0 ? 1 : 0;
} else {
  const line = "!".repeat(90);
  console.log(`${line}\nNOT AUDITED: the registry did not say which dependencies have known leaks.`);
  console.log(`Ask one that does: npm audit --omit=dev --registry https://registry.npmjs.org\n${line}`);
}

function countsIn(answer: string): Counts | undefined {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
