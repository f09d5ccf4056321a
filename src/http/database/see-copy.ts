import { existsSync } from "node:fs";
import { type Seen, seeDatabase } from "../../core/store/database/copies.ts";
import { createSeal } from "../create-seal.ts";
import { readSources, root } from "../sources/sources.ts";
import { UnfitFileError } from "./unfit-file.ts";

/** Looks at a copy that somebody names; in words why it is of no use. */
export function seeCopy(file: string): Seen {
  if (!existsSync(file)) throw new UnfitFileError(`${file} is not there.`);
  const seen = seeOurs(file);
  refuseFaults(file, seen);
  const known = Object.keys(readSources(`${root}/migrations`, ".sql"));
  const [unknown] = seen.migrations.filter((name) => !known.includes(name));
  if (unknown === undefined) return seen;
  throw new UnfitFileError(`${file} is of a newer version of this program: this one does not know "${unknown}".`);
}

function seeOurs(file: string): Seen {
  try {
    return seeDatabase(file);
  } catch (error) {
    throw new UnfitFileError(
      `${file} is no database of this program, or it is damaged: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

export function refuseFaults(file: string, { faults }: Seen): void {
  if (faults.length > 0)
    throw new UnfitFileError(`${file} is damaged:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}

export function refuseStrangeKey(file: string, { seals }: Seen, key: Uint8Array): void {
  if (seals.length > 1)
    throw new UnfitFileError(`${file} is being sealed with another key: call \`key rotate\` again, until it ends.`);
  if (!seals.includes(createSeal(key).fingerprint("seal")))
    throw new UnfitFileError(
      `The key that is here (ENCRYPTION_KEY, or the file) is not the one that ${file} was sealed with.`,
    );
}
