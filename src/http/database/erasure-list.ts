import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Erasure } from "../../core/store/people/erasures.ts";
import type { ListErased } from "../../core/store/store.ts";
import { ownerOnly } from "./owner-only.ts";

/** Where a database on this machine keeps who was forgotten: beside it, so that an older copy can forget them again. */
export const erasureListOf = (databasePath: string): string => `${databasePath}.erased`;

/** Stands before the fingerprint of a key, where an erasure has its mark. */
const KEY = "key";

/** Adds a line for each, on disk when it settles: a mark and a keyed fingerprint. */
export function erasureLister(databasePath: string): ListErased {
  const file = erasureListOf(databasePath);
  return async (erasures) => append(file, erasures.map(({ mark, fingerprint }) => `${mark} ${fingerprint}\n`).join(""));
}

/** What is listed from now on was fingerprinted with this key. */
export function listKey(databasePath: string, key: string): void {
  append(erasureListOf(databasePath), `${KEY} ${key}\n`);
}

function append(file: string, lines: string): void {
  ownerOnly(file);
  const descriptor = openSync(file, "a", 0o600);
  try {
    writeSync(descriptor, `\n${lines}`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** `key`: the one that its fingerprint was made with; nothing when that never changed before. */
export type Listed = Erasure & { key?: string };

/** A line that a crash broke off is none, and what follows begins a new one: its erasure was listed again. */
export function readErasureList(databasePath: string): Listed[] {
  const file = erasureListOf(databasePath);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const listed: Listed[] = [];
  let key: string | undefined;
  for (const [, mark = "", fingerprint = ""] of text.matchAll(/^(\S+) ([0-9a-f]{32})$/gm)) {
    if (mark === KEY) key = fingerprint;
    else listed.push({ mark, fingerprint, ...(key !== undefined && { key }) });
  }
  return listed;
}
