import { closeSync, existsSync, fdatasync, fdatasyncSync, openSync, readSync, statSync } from "node:fs";
import { promisify } from "node:util";
import type { KeptFile } from "../../core/store/database/group-commit.ts";
import { ConfigError } from "../settings/config.ts";
import { databaseTroubleOf } from "./database-trouble.ts";

const BEGINNING = "SQLite format 3\0";

export function isThere(path: string): boolean {
  return path === ":memory:" || existsSync(path);
}

const ofSystem = ["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR", "EEXIST", "EISDIR", "ENOENT"];

/** What hinders opening the file, for who named it. */
export function inWords<Result>(path: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (ofSystem.includes(code))
      throw new ConfigError([
        `DATABASE_PATH ${path} cannot be opened (${code}): give this program's account the right to write there, or name another file`,
      ]);
    if (code.startsWith("SQLITE_")) throw new ConfigError([`DATABASE_PATH ${path}: ${databaseTroubleOf(error)}`]);
    throw error;
  }
}

/**
 * What is no database stays as it is. One that is in use is not looked into: a file that is closed again here would end the
 * locks that SQLite holds on it for another thread, and who looks next from elsewhere would take its log away.
 */
export function refuseStrangeFile(path: string): void {
  if (!existsSync(path) || existsSync(`${path}-shm`)) return;
  const stats = statSync(path);
  if (stats.isFile() && (stats.size === 0 || beginningOf(path) === BEGINNING)) return;
  const what = stats.isFile() ? "is no database of SQLite" : "is no file";
  throw new ConfigError([`DATABASE_PATH ${path} ${what}: name another file, or put your backup there`]);
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(BEGINNING.length);
  const file = openSync(path, "r");
  readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.toString("latin1");
}

/** A database file and its log, as they were when they were opened: SQLite goes on writing files that were deleted. */
export type OpenFile = KeptFile & {
  remember(): void;
  /** Why nothing may be written to it any more. */
  lostBecause(): string | undefined;
  close(): void;
};

export function createOpenFile(path: string): OpenFile {
  const files = path === ":memory:" ? [] : [path, `${path}-wal`];
  let opened: (string | undefined)[] | undefined;
  let log: number | undefined;
  let refused: string | undefined;
  const now = () => files.map(identityOf);
  const lostBecause = () => {
    const isThere = opened === undefined || now().every((identity, i) => identity === opened?.[i]);
    return isThere ? refused : "was deleted or replaced under this program";
  };
  /** What the disk did not take once may be lost, whatever it says when it is asked again. */
  const refuse = (error: unknown) => {
    refused ??= `could not be written to the disk (${(error as { code?: string }).code ?? error})`;
    throw error;
  };
  return {
    remember() {
      opened = now();
      if (files[1] !== undefined) log = openSync(files[1], "r+");
    },
    lostBecause,
    isKept: () => lostBecause() === undefined,
    sync: async () => (log === undefined ? undefined : syncData(log).catch(refuse)),
    syncNow() {
      try {
        if (log !== undefined) fdatasyncSync(log);
      } catch (error) {
        refuse(error);
      }
    },
    close() {
      if (log !== undefined) closeSync(log);
      log = undefined;
    },
  };
}

const syncData = promisify(fdatasync);

function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.dev} ${stats.ino}`;
}
