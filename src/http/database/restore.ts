import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import type { Log } from "../../core/context.ts";
import { type ForgottenAgain, forgetAgain } from "../../core/rights/forget-again.ts";
import type { Seen } from "../../core/store/database/copies.ts";
import { rekey } from "../../core/store/database/rekey.ts";
import { councilOf } from "../context.ts";
import { createSeal } from "../create-seal.ts";
import { openDatabase, openProgram } from "../node.ts";
import type { Config } from "../settings/config.ts";
import { readSettings } from "../settings/read-settings.ts";
import { erasureListOf, type Listed, readErasureList } from "./erasure-list.ts";
import { holdsSomething, keyIfAny, readKey } from "./key-beside.ts";
import { ownerOnly } from "./owner-only.ts";
import { refuseStrangeKey, seeCopy } from "./see-copy.ts";
import { UnfitFileError } from "./unfit-file.ts";
import { whileUnserved } from "./while-unserved.ts";

/** `erased`: how many erasures the list beside the database has that the copy does not know. */
export type Checked = { seen: Seen; hasKey: boolean; erased: number };

/** Looks at a copy as a restore would, and changes nothing. */
export async function checkCopy(env: NodeJS.ProcessEnv, file: string, keyFiles: string[] = []): Promise<Checked> {
  const { config, key, seen } = lookAt(env, file, keyFiles);
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
  { isOver, keyFiles = [] }: { isOver: boolean; keyFiles?: string[] },
  log: Log,
): Promise<{ seen: Seen; forgotten: ForgottenAgain }> {
  const { config, key, keys, seen } = lookAt(env, file, keyFiles);
  const { DATABASE_PATH: to } = config;
  if (!key)
    throw new UnfitFileError(
      `There is no key for ${file}: put it in ${to}.key, or set ENCRYPTION_KEY.\n${lostWithoutKey(seen)}`,
    );
  if (holdsSomething(to) && !isOver)
    throw new UnfitFileError(
      `${to} is there already. To put ${file} in its place, say --over; what is in it now is lost.`,
    );
  refuseUnknownErasures(config, keys, seen);
  const forgotten = await whileUnserved(to, () => putInPlace(file, config, keys, log));
  return { seen, forgotten };
}

type LookedAt = { config: Config; key: Uint8Array | undefined; keys: Uint8Array[]; seen: Seen };

/** `keys`: the one that the copy was sealed with, and those that took over since; the last is the one that is used here. */
function lookAt(env: NodeJS.ProcessEnv, file: string, keyFiles: string[]): LookedAt {
  const config = readSettings(env);
  const key = config.ENCRYPTION_KEY ?? keyIfAny(config.DATABASE_PATH);
  const keys = [...keyFiles.map(readKey), ...(key ? [key] : [])];
  const seen = seeCopy(file);
  if (keys[0]) refuseStrangeKey(file, seen, keys[0]);
  return { config, key, keys, seen };
}

/** Whoever was forgotten since has to be forgotten in the copy, and can only be known with the key of that time. */
function refuseUnknownErasures({ DATABASE_PATH: to }: Config, keys: Uint8Array[], seen: Seen): void {
  const marks = new Set(seen.erasures);
  const known = new Set(keys.map((key) => createSeal(key).fingerprint("seal")));
  const unknown = readErasureList(to).filter(
    ({ mark, key }) => !marks.has(mark) && key !== undefined && !known.has(key),
  );
  if (unknown.length > 0)
    throw new UnfitFileError(
      `${unknown.length} erasures came after another key took over: put that key in ${to}.key (or ENCRYPTION_KEY), and name the one of the copy with --key FILE.`,
    );
}

/** Everything is done to a copy of the copy; the database itself changes in the one moment that it is renamed. */
async function putInPlace(file: string, config: Config, keys: Uint8Array[], log: Log): Promise<ForgottenAgain> {
  const to = config.DATABASE_PATH;
  const unfinished = `${to}.restoring`;
  removeWhole(unfinished);
  try {
    ownerOnly(unfinished);
    copyFileSync(file, unfinished);
    const forgotten = await bringUpToDate(unfinished, readErasureList(to), keys, config, log);
    sync(unfinished);
    removeBeside(to);
    renameSync(unfinished, to);
    return forgotten;
  } finally {
    removeWhole(unfinished);
  }
}

/** Under each key that the copy goes through, those are forgotten who were listed with it. */
async function bringUpToDate(
  file: string,
  listed: Listed[],
  keys: Uint8Array[],
  settings: Config,
  log: Log,
): Promise<ForgottenAgain> {
  const forgotten = { participations: 0, people: 0 };
  for (const [i, key] of keys.entries()) {
    const before = keys[i - 1];
    if (before) await sealCopyAnew({ ...settings, DATABASE_PATH: file }, before, key);
    const { fingerprint } = createSeal(key);
    const own = listed.filter((each) => each.key === fingerprint("seal") || (each.key === undefined && i === 0));
    const env = { DATABASE_PATH: file, ENCRYPTION_KEY: Buffer.from(key).toString("base64") };
    const { context, close } = await openProgram(env, log);
    try {
      const again = await forgetAgain(own, context);
      forgotten.participations += again.participations;
      forgotten.people += again.people;
    } finally {
      close();
    }
  }
  return forgotten;
}

async function sealCopyAnew(config: Config, from: Uint8Array, to: Uint8Array): Promise<void> {
  const { driver, close } = openDatabase(config);
  await rekey(driver, { from: createSeal(from), to: createSeal(to) }, councilOf(config).addresses).finally(close);
}

/** What SQLite keeps beside a file is of that file: it must not come to stand beside another. */
function removeBeside(file: string): void {
  for (const ending of ["-wal", "-shm"]) rmSync(file + ending, { force: true });
}

/** Who was forgotten again is in the list of the database already. */
function removeWhole(file: string): void {
  removeBeside(file);
  for (const each of [file, erasureListOf(file), `${file}.lock`]) rmSync(each, { force: true });
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
