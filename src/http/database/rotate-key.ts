import { existsSync, readFileSync, renameSync } from "node:fs";
import { openness } from "../../core/model/consultation/consultation.ts";
import type { Seal } from "../../core/privacy/seal.ts";
import { type Rekeyed, rekey } from "../../core/store/database/rekey.ts";
import { createStore, type Store } from "../../core/store/store.ts";
import { councilOf } from "../context.ts";
import { createSeal } from "../create-seal.ts";
import { openDatabase } from "../node.ts";
import type { Config } from "../settings/config.ts";
import { readSettings } from "../settings/read-settings.ts";
import { erasureLister, listKey } from "./erasure-list.ts";
import { copyKey, keyOf, makeKey, readKey } from "./key-beside.ts";
import { UnfitFileError } from "./unfit-file.ts";
import { whileUnserved } from "./while-unserved.ts";

/** `keptIn`: where the old key stands now, `setFrom`: what `ENCRYPTION_KEY` has to be set to; one of both. */
export type Rotated = Rekeyed & { keptIn?: string; setFrom?: string };

/**
 * Has a new key take over. Broken off at whatever moment, it goes on when it is called again: the new key stands in a file
 * before the first thing is sealed with it, and takes the place of the old one after the last.
 */
export async function rotateKey(env: NodeJS.ProcessEnv, to: string | undefined, anyway = false): Promise<Rotated> {
  const config = readSettings(env);
  const { DATABASE_PATH: path, ENCRYPTION_KEY: given } = config;
  if (!existsSync(path)) throw new UnfitFileError(`DATABASE_PATH ${path} is not there: there is nothing to seal anew.`);
  if (given && !to)
    throw new UnfitFileError(
      "The key is in ENCRYPTION_KEY: name a file for the new one with --to; it is made when it is not there.",
    );
  return whileUnserved(path, async () => {
    const oldKey = given ?? keyOf(path);
    const next = given && to ? to : `${path}.key.next`;
    const newKey = readyKey(next, to);
    const done = await sealAnew(config, oldKey, newKey, anyway);
    return given ? { ...done, setFrom: next } : { ...done, keptIn: putInPlace(path, next) };
  });
}

/** The key that takes over, on disk. One of an attempt that was broken off is gone on with. */
function readyKey(file: string, from: string | undefined): Uint8Array {
  if (!existsSync(file)) {
    if (from === undefined || from === file) makeKey(file);
    else copyKey(from, file);
  }
  return readKey(file);
}

async function sealAnew(config: Config, oldKey: Uint8Array, newKey: Uint8Array, anyway: boolean): Promise<Rekeyed> {
  const { DATABASE_PATH: path } = config;
  const { driver, close } = openDatabase(config);
  try {
    const keys = { from: createSeal(oldKey), to: createSeal(newKey) };
    const isNew = await knownKeys(driver.query, keys, path);
    if (isNew) return { people: 0, participations: 0, links: 0, invitations: 0, codes: 0 };
    const store = createStore(driver, keys.from, erasureLister(path));
    if (!anyway) await refuseWhileLettersHold(store);
    await store.listErased();
    listKey(path, keys.to.fingerprint("seal"));
    return await rekey(driver, keys, councilOf(config).addresses);
  } finally {
    close();
  }
}

/** Of codes in letters only fingerprints are kept, and those are of the old key. */
async function refuseWhileLettersHold({ consultations, codes }: Store): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  for (const { published, closedOn } of await consultations.all()) {
    if (openness(published, today, closedOn) === "closed") continue;
    const { given, used } = await codes.count(published.slug);
    if (given > used)
      throw new UnfitFileError(
        `${given - used} codes from letters of ${published.slug} would hold no more: wait until it is closed, or say --anyway and send new letters.`,
      );
  }
}

type Query = (sql: string, params: unknown[]) => Promise<unknown[][]>;

/** Whether everything is sealed with the new key already; refuses keys that do not belong here. */
async function knownKeys(query: Query, { from, to }: { from: Seal; to: Seal }, path: string): Promise<boolean> {
  const [old, fresh] = [from.fingerprint("seal"), to.fingerprint("seal")];
  if (old === fresh) throw new UnfitFileError("The new key is the one that is used now: name another.");
  const known = (await query("SELECT fingerprint FROM seals", [])).map(([fingerprint]) => fingerprint);
  const stranger = known.find((each) => each !== old && each !== fresh);
  if (stranger !== undefined)
    throw new UnfitFileError(
      `The key that is here (ENCRYPTION_KEY, or the file) is not the one that ${path} was sealed with.`,
    );
  return known.length === 1 && known[0] === fresh;
}

/** The new key stands where the old one stood, which is kept under another name: backups of before need it. */
function putInPlace(path: string, next: string): string {
  const kept = freeName(`${path}.key.before-${new Date().toISOString().slice(0, 10)}`, readFileSync(`${path}.key`));
  copyKey(`${path}.key`, kept);
  renameSync(next, `${path}.key`);
  return kept;
}

/** One that no other key has: also the key between two that took over on one day is needed for backups. */
function freeName(name: string, key: Buffer): string {
  const isFree = (file: string) => !existsSync(file) || readFileSync(file).equals(key);
  let file = name;
  for (let n = 2; !isFree(file); n++) file = `${name}-${n}`;
  return file;
}
