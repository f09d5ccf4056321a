import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./sources.ts";

/**
 * A mark of all code and words of this program, of what it stands on, and of its settings: what another edition made may
 * differ from what this one would. Read at its first use.
 */
export function createEdition(settings: unknown, folder = root): () => string {
  let edition: string | undefined;
  return () => {
    edition ??= readEdition(settings, folder);
    return edition;
  };
}

function readEdition(settings: unknown, folder: string): string {
  const hash = createHash("sha256").update(JSON.stringify([settings, process.version]));
  const sources = readdirSync(path.join(folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  for (const file of [...sources, path.join(folder, "package-lock.json")]) {
    const content = readFileSync(file);
    hash.update(JSON.stringify([path.relative(folder, file), content.length])).update(content);
  }
  return hash.digest("hex");
}
