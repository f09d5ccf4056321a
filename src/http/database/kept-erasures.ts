import type { Context } from "../../core/context.ts";
import { forgetAgain } from "../../core/rights/forget-again.ts";
import type { Erasure } from "../../core/store/people/erasures.ts";
import type { ListErased } from "../../core/store/store.ts";
import type { ClockJob } from "../clock.ts";

/** The part of Cloudflare's KV binding that is used here. */
export type KeyValues = {
  put(key: string, value: string, options: { metadata: { fingerprint: string } }): Promise<void>;
  list(options: { cursor?: string }): Promise<Page>;
};
type Page = {
  keys: { name: string; metadata?: { fingerprint?: string } }[];
  list_complete: boolean;
  cursor?: string;
};

const EVERY_SECONDS = 300;

/** Keeps who was forgotten outside D1, by mark. */
export function keepErasures(kept: KeyValues): ListErased {
  return async (erasures) => {
    for (const { mark, fingerprint } of erasures) await kept.put(mark, "", { metadata: { fingerprint } });
  };
}

/** Where D1 went back in time, forgets again whom it does not know to be forgotten. */
export function forgettingAgain(kept: KeyValues, context: Context): ClockJob {
  return {
    name: "forgetting-again",
    everySeconds: EVERY_SECONDS,
    async run(mayGoOn) {
      await context.store.listErased();
      const { participations, people } = await forgetAgain(await readAll(kept), context, mayGoOn);
      if (participations + people > 0)
        context.log.warn({ participations, people }, "the database went back in time: who was forgotten is so again");
    },
  };
}

async function readAll(kept: KeyValues): Promise<Erasure[]> {
  const all: Erasure[] = [];
  let cursor: string | undefined;
  do {
    const page: Page = await kept.list(cursor === undefined ? {} : { cursor });
    for (const { name: mark, metadata: { fingerprint = "" } = {} } of page.keys) all.push({ mark, fingerprint });
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor !== undefined);
  return all;
}
