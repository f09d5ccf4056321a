import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";

/**
 * Lets only its owner read and write a file (0600) and a folder that is made for it (0700). What SQLite makes beside a file
 * gets the same rights as the file. One that is there is not opened: closing it would end what this process holds of it.
 */
export function ownerOnly(file: string): void {
  makeFolder(path.dirname(file));
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
  for (const each of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(each)) chmodSync(each, 0o600);
}

/** Node's own way (`recursive`) never ends where nothing can be made, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}
