import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { ConfigError } from "../settings/config.ts";
import { ownerOnly } from "./owner-only.ts";
import { UnfitFileError } from "./unfit-file.ts";

const KEY_BYTES = 32;

/**
 * The key that seals addresses: made once, with the database. Who loses it, loses all addresses; so a database without its
 * key is not opened, and never gets another one.
 */
export function keyBeside(databasePath: string): Uint8Array {
  const file = `${databasePath}.key`;
  if (!existsSync(file) && !holdsSomething(databasePath)) makeKey(file);
  return keyOf(databasePath);
}

/** Writes a new key, which is on disk before anything is sealed with it. */
export function makeKey(file: string): void {
  ownerOnly(file);
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  writeFileSync(file, key.toString("base64"), { flush: true });
}

/** The same of a key that is there: both files hold it on disk. */
export function copyKey(from: string, to: string): void {
  ownerOnly(to);
  writeFileSync(to, readFileSync(from), { flush: true });
}

/** A key from a file of its own. */
export function readKey(file: string): Uint8Array {
  if (!existsSync(file)) throw new UnfitFileError(`${file} is not there.`);
  const key = bytesIn(file);
  if (key.length !== KEY_BYTES) throw new UnfitFileError(`${file} does not hold a key: 32 bytes in base64.`);
  return key;
}

const bytesIn = (file: string) => Buffer.from(readFileSync(file, "utf8"), "base64");

/** The key of a database, which is beside it: never another, and in words why there is none. */
export function keyOf(databasePath: string): Uint8Array {
  const file = `${databasePath}.key`;
  const key = existsSync(file) ? bytesIn(file) : Buffer.alloc(0);
  if (key.length === KEY_BYTES) {
    ownerOnly(file);
    return key;
  }
  const what = !existsSync(file) ? "is missing" : key.length === 0 ? "is empty" : "is not a key of 32 bytes";
  throw new ConfigError([
    `${file} ${what}, and ${databasePath} was sealed with it: put the file back from your backup, or set ENCRYPTION_KEY. ${withoutKey}`,
  ]);
}

/** The same; nothing when there is no file with a key. */
export function keyIfAny(databasePath: string): Uint8Array | undefined {
  return existsSync(`${databasePath}.key`) ? keyOf(databasePath) : undefined;
}

/** What is lost with a key. */
const withoutKey =
  "Without it nobody who took part can be reached or known again, and what was promised them cannot be told; answers, digests and reports can be read";

export function holdsSomething(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}
