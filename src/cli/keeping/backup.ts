import { pino } from "pino";
import type { Seen } from "../../core/store/database/copies.ts";
import { backUp } from "../../http/database/backup.ts";
import { checkCopy, lostWithoutKey, restore } from "../../http/database/restore.ts";
import { environment, tell } from "../terminal.ts";

export type RestoreOptions = { check?: boolean; over?: boolean; key?: string[] };

export async function backup(file: string): Promise<void> {
  const seen = await backUp(environment(), file);
  tell(
    `${file} is whole: ${contentsOf(seen)}. It is of no use to restore without the key, which is not in it: keep that elsewhere.`,
  );
}

export async function restoreCopy(
  file: string,
  { check = false, over = false, key: keyFiles = [] }: RestoreOptions,
): Promise<void> {
  if (check) return tellCheck(file, keyFiles);
  const log = pino({ level: "warn" }, pino.destination(2));
  const { seen, forgotten } = await restore(environment(), file, { isOver: over, keyFiles }, log);
  tell(`${file} is restored: ${contentsOf(seen)}.`);
  tell(`Forgotten again: ${forgotten.people} people and ${forgotten.participations} participations.`);
  tell("What was due to be sent when the copy was made goes out when the program starts, also if it was sent since.");
}

async function tellCheck(file: string, keyFiles: string[]): Promise<void> {
  const { seen, hasKey, erased } = await checkCopy(environment(), file, keyFiles);
  tell(`${file} is whole: ${contentsOf(seen)}.`);
  tell(`${erased} erasures came after it; a restore does them again.`);
  tell(hasKey ? "The key that is here is its key." : `There is no key here.\n${lostWithoutKey(seen)}`);
}

function contentsOf({ counts: { consultations, participations, residents, answers } }: Seen): string {
  return `${consultations} consultations, ${participations} participations of ${residents} people who can be reached, ${answers} answers`;
}
