import { existsSync, renameSync, rmSync } from "node:fs";
import { copyDatabase, type Seen, seeDatabase } from "../../core/store/database/copies.ts";
import { readSettings } from "../settings/read-settings.ts";
import { keyOf } from "./key-beside.ts";
import { ownerOnly } from "./owner-only.ts";
import { refuseFaults, refuseStrangeKey } from "./see-copy.ts";
import { UnfitFileError } from "./unfit-file.ts";

/** Copies the database into a new file while others use it, and looks whether the copy is whole and ours. */
export async function backUp(env: NodeJS.ProcessEnv, file: string): Promise<Seen> {
  const { DATABASE_PATH: from, ENCRYPTION_KEY: given } = readSettings(env);
  if (!existsSync(from)) throw new UnfitFileError(`DATABASE_PATH ${from} is not there: there is nothing to back up.`);
  if (existsSync(file)) throw new UnfitFileError(`${file} is there already: name a new file.`);
  const key = given ?? keyOf(from);
  const unchecked = `${file}.part`;
  rmSync(unchecked, { force: true });
  ownerOnly(unchecked);
  try {
    await copyDatabase(from, unchecked);
    const seen = seeDatabase(unchecked);
    refuseFaults(unchecked, seen);
    refuseStrangeKey(unchecked, seen, key);
    renameSync(unchecked, file);
    return seen;
  } finally {
    rmSync(unchecked, { force: true });
  }
}
