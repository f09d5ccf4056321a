import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./sources.ts";

/**
 * A mark of all code and words of this program, of what it stands on, and of its settings: what another edition made may
 * differ from what this one would. Read at its first use.
 */
export function createEdition(settings: unknown): () => string {
  let edition: string | undefined;
  return () => {
    edition ??= readEdition(settings);
    return edition;
  };
}

function readEdition(settings: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  const sources = readdirSync(path.join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  for (const file of [...sources, path.join(root, "package-lock.json")])
    hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.update(process.version).digest("hex");
}
