import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Erasure } from "../../core/store/erasures.ts";
import type { ListErased } from "../../core/store/store.ts";
import { ownerOnly } from "./owner-only.ts";

/** Where a database on this machine keeps who was forgotten: beside it, so that an older copy can forget them again. */
export const erasureListOf = (databasePath: string): string => `${databasePath}.erased`;

/** Adds a line for each, on disk when it settles: a mark and a keyed fingerprint. */
export function erasureLister(databasePath: string): ListErased {
  const file = erasureListOf(databasePath);
  return async (erasures) => {
    ownerOnly(file);
    const descriptor = openSync(file, "a", 0o600);
    try {
      const lines = erasures.map(({ mark, fingerprint }) => `${mark} ${fingerprint}\n`);
      writeSync(descriptor, `\n${lines.join("")}`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
}

/** A line that a crash broke off is none, and what follows begins a new one: its erasure was listed again. */
export function readErasureList(databasePath: string): Erasure[] {
  const file = erasureListOf(databasePath);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const found = text.matchAll(/^(\S+) ([0-9a-f]{32})$/gm);
  return [...found].map(([, mark = "", fingerprint = ""]) => ({ mark, fingerprint }));
}
