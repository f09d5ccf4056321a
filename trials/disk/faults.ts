import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";

/** Something that happens to the place where a database stands, and how it is undone. */
export type DiskFault = {
  name: string;
  /** What the database needs to stand on; it gives why that is not to be had here. */
  prepare?(folder: string): string | undefined;
  begin(databasePath: string): () => void;
  clear?(folder: string): void;
};

const SMALL_DISK_MEGABYTES = 24;
const PIECE = Buffer.alloc(64 * 1024, 1);

/** A disk of a few megabytes, for who may make one. */
function mountSmall(folder: string): string | undefined {
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SMALL_DISK_MEGABYTES}m`, "none", folder]);
  return status === 0 ? undefined : "not tried: needs the right to mount a small disk";
}

export const diskFaults: DiskFault[] = [
  {
    name: "disk full",
    prepare: mountSmall,
    begin(databasePath) {
      const filler = path.join(path.dirname(databasePath), "filler");
      fill(filler);
      return () => rmSync(filler);
    },
    clear: (folder) => void spawnSync("umount", ["-l", folder]),
  },
  {
    name: "another process writes and does not end",
    begin(databasePath) {
      const other = new Database(databasePath);
      other.exec("BEGIN IMMEDIATE");
      return () => void other.close();
    },
  },
  {
    name: "another process reads and does not end",
    begin(databasePath) {
      const other = new Database(databasePath, { readonly: true });
      other.exec("BEGIN");
      other.prepare("SELECT count(*) FROM answers").get();
      return () => void other.close();
    },
  },
  { name: "file deleted, and put back", begin: (databasePath) => away([databasePath]) },
  {
    name: "file deleted with its log, and put back",
    begin: (databasePath) => away([databasePath, `${databasePath}-wal`, `${databasePath}-shm`]),
  },
  { name: "log deleted, and put back", begin: (databasePath) => away([`${databasePath}-wal`]) },
];

function fill(file: string): void {
  const descriptor = openSync(file, "a");
  try {
    for (let size = PIECE.length; size > 0; ) {
      try {
        writeSync(descriptor, PIECE, 0, size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** For the program a file that is elsewhere is one that was deleted. */
function away(files: string[]): () => void {
  const there = files.filter((file) => existsSync(file));
  for (const file of there) renameSync(file, `${file}.away`);
  return () => {
    for (const file of there) renameSync(`${file}.away`, file);
  };
}
