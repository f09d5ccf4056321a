const troubles: [RegExp, string][] = [
  [/^SQLITE_FULL/, "the disk is full: make room where DATABASE_PATH stands; it goes on by itself"],
  [
    /^SQLITE_READONLY/,
    "the database file cannot be written: give this program's account the right to write DATABASE_PATH and its folder, and see whether the disk became read-only",
  ],
  [
    /^SQLITE_(BUSY|LOCKED)|locked by another process|takes too long/,
    "another process holds the database file: end it (a backup, a sqlite3 that stands open); it goes on by itself",
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    "the database file is damaged: stop this program, keep the file, and put back your backup at DATABASE_PATH",
  ],
  [/^SQLITE_(IOERR|CANTOPEN)/, "the disk fails: see the machine's log, and make a backup"],
  [
    /no such (table|column)/,
    "the tables are not those of this version: on Workers call `wrangler d1 migrations apply`, elsewhere put back your backup",
  ],
  [/file is gone/, "the database file is gone: put it back at DATABASE_PATH and start this program again"],
];

/** What stands in the way of the database, and what to do; or what it said itself. */
export function databaseTroubleOf(error: unknown): string {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const [, words] = troubles.find(([known]) => known.test(code) || known.test(message)) ?? [];
  return words === undefined ? `the database fails: ${message}` : `${words} (${code || message})`;
}
