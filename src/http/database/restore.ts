import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import type { Log } from "../../core/context.ts";
import { type ForgottenAgain, forgetAgain } from "../../core/rights/forget-again.ts";
import type { Seen } from "../../core/store/copies.ts";
import type { Erasure } from "../../core/store/erasures.ts";
import { holdFile } from "../../core/store/sqlite.ts";
import { openProgram } from "../node.ts";
import type { Config } from "../settings/config.ts";
import { readSettings } from "../settings/read-settings.ts";
import { erasureListOf, readErasureList } from "./erasure-list.ts";
import { holdsSomething, keyIfAny } from "./key-beside.ts";
import { ownerOnly } from "./owner-only.ts";
import { refuseStrangeKey, seeCopy } from "./see-copy.ts";
import { UnfitFileError } from "./unfit-file.ts";

/** `erased`: how many erasures the list beside the database has that the copy does not know. */
export type Checked = { seen: Seen; hasKey: boolean; erased: number };

/** Looks at a copy as a restore would, and changes nothing. */
export async function checkCopy(env: NodeJS.ProcessEnv, file: string): Promise<Checked> {
  const { config, key, seen } = lookAt(env, file);
  const known = new Set(seen.erasures);
  const erased = readErasureList(config.DATABASE_PATH).filter(({ mark }) => !known.has(mark)).length;
  return { seen, hasKey: key !== undefined, erased };
}

/**
 * Puts a copy in the place of the database, after everybody is forgotten in it who was forgotten since. A database that is
 * there is only replaced for who says so, and never while a program serves it.
 */
export async function restore(
  env: NodeJS.ProcessEnv,
  file: string,
  isOver: boolean,
  log: Log,
): Promise<{ seen: Seen; forgotten: ForgottenAgain }> {
  const { config, key, seen } = lookAt(env, file);
  const { DATABASE_PATH: to } = config;
  if (!key)
    throw new UnfitFileError(
      `There is no key for ${file}: put it in ${to}.key, or set ENCRYPTION_KEY.\n${lostWithoutKey(seen)}`,
    );
  if (holdsSomething(to) && !isOver)
    throw new UnfitFileError(
      `${to} is there already. To put ${file} in its place, say --over; what is in it now is lost.`,
    );
  ownerOnly(`${to}.lock`);
  const letGo = holdFile(to);
  if (!letGo) throw new UnfitFileError(`${to} is served by a program: stop that one first.`);
  try {
    const forgotten = await putInPlace(file, config, key, log);
    return { seen, forgotten };
  } finally {
    letGo();
  }
}

function lookAt(env: NodeJS.ProcessEnv, file: string): { config: Config; key: Uint8Array | undefined; seen: Seen } {
  const config = readSettings(env);
  const key = config.ENCRYPTION_KEY ?? keyIfAny(config.DATABASE_PATH);
  const seen = seeCopy(file);
  if (key) refuseStrangeKey(file, seen, key);
  return { config, key, seen };
}

/** Everything is done to a copy of the copy; the database itself changes in the one moment that it is renamed. */
async function putInPlace(file: string, config: Config, key: Uint8Array, log: Log): Promise<ForgottenAgain> {
  const to = config.DATABASE_PATH;
  const unfinished = `${to}.restoring`;
  removeWhole(unfinished);
  try {
    ownerOnly(unfinished);
    copyFileSync(file, unfinished);
    const forgotten = await bringUpToDate(unfinished, readErasureList(to), key, log);
    sync(unfinished);
    removeBeside(to);
    renameSync(unfinished, to);
    return forgotten;
  } finally {
    removeWhole(unfinished);
  }
}

async function bringUpToDate(file: string, erasures: Erasure[], key: Uint8Array, log: Log): Promise<ForgottenAgain> {
  const env = { DATABASE_PATH: file, ENCRYPTION_KEY: Buffer.from(key).toString("base64") };
  const { context, close } = await openProgram(env, log);
  try {
    return await forgetAgain(erasures, context);
  } finally {
    close();
  }
}

/** What SQLite keeps beside a file is of that file: it must not come to stand beside another. */
function removeBeside(file: string): void {
  for (const ending of ["-wal", "-shm"]) rmSync(file + ending, { force: true });
}

/** Who was forgotten again is in the list of the database already. */
function removeWhole(file: string): void {
  removeBeside(file);
  for (const each of [file, erasureListOf(file)]) rmSync(each, { force: true });
}

function sync(file: string): void {
  const descriptor = openSync(file, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** What who restores without the key would miss. */
export function lostWithoutKey({ counts: { residents, participations, answers } }: Seen): string {
  return [
    `Without its key ${residents} people cannot be reached or known again, and their ${participations} participations belong to nobody:`,
    "no answer to what they said can be told to them, nor can they see, change or take back what they said.",
    `${answers} answers, and the digests and reports, can be read.`,
  ].join("\n");
}
