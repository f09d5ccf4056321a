import type { Context } from "../../core/context.ts";
import type { Alone } from "../../core/store/database/migrate.ts";
import { holdFile } from "../../core/store/database/sqlite.ts";
import { type Config, ConfigError } from "../settings/config.ts";
import { ownerOnly } from "./owner-only.ts";

/** So long may take what is underway when the program stops; what is not sent by then goes out at the next start. */
const STOP_MILLISECONDS = 3000;

/**
 * Two programs on one file would each send what the other has underway: the second does not start, nor change the tables
 * below the first.
 */
export function holdAlone<Opened extends { close(): void }>({ DATABASE_PATH }: Config, open: () => Opened): Opened {
  ownerOnly(`${DATABASE_PATH}.lock`);
  const letGo = holdFile(DATABASE_PATH);
  if (!letGo)
    throw new ConfigError([
      `DATABASE_PATH ${DATABASE_PATH} is served by another program already; stop that one, or name another file`,
    ]);
  try {
    const opened = open();
    const close = () => {
      opened.close();
      letGo();
    };
    return { ...opened, close };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Tables are changed under no program that runs: it may be of the version before, and know only the old ones. */
export function whileUnservedOrRefused({ DATABASE_PATH }: Config): Alone {
  return (work) => {
    ownerOnly(`${DATABASE_PATH}.lock`);
    const letGo = holdFile(DATABASE_PATH);
    if (!letGo)
      throw new ConfigError([
        `DATABASE_PATH ${DATABASE_PATH} is served by a program of an earlier version, and this version changes its tables; stop that program, then start this version`,
      ]);
    try {
      work();
    } finally {
      letGo();
    }
  };
}

/** Nobody else sends: what a program that was killed had underway is due at once, and done with. */
export async function goOnAlone({ store, now }: Context): Promise<void> {
  await store.write([store.outbox.takeBackLeases(), store.outbox.setClockRight(now())]);
  await store.listErased();
}

/** Settles when the work ends, or when it takes too long. */
export async function withPatience(work: () => Promise<void>): Promise<void> {
  const { promise: isOver, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, STOP_MILLISECONDS);
  await Promise.race([work(), isOver]);
  clearTimeout(timer);
}
