import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Stretch, WalkedTable } from "../store/stretches.ts";
import { stretchesFrom } from "./stretches.ts";

/**
 * Forgets what nobody needs any more and what is left of who was forgotten, and sets right what a wrong clock left. What
 * grows with people is looked through a stretch at a time.
 */
export async function forgetOutdated(context: Context, mayGoOn: () => boolean = () => true): Promise<void> {
  const { store, now } = context;
  await store.write([
    ...store.access.forgetOld(now()),
    ...store.moves.forgetOld(now()),
    ...store.mailAddresses.forgetOld(now()),
    store.outbox.setClockRight(now()),
  ]);
  const { steps, screens, mailAddresses } = store;
  screens.forgetOpened();
  await forgetIn("steps", (stretch) => steps.forgetOld(now(), stretch), context, mayGoOn);
  await forgetIn("screens", screens.forgetOrphans, context, mayGoOn);
  await forgetIn("mail_addresses", mailAddresses.forgetOrphans, context, mayGoOn);
}

async function forgetIn(
  table: WalkedTable,
  forget: (stretch: Stretch) => SqlStatement,
  { store }: Context,
  mayGoOn: () => boolean,
): Promise<void> {
  for await (const stretch of stretchesFrom((after) => store.stretch(table, after))) {
    if (!mayGoOn()) return;
    await store.write([forget(stretch)]);
  }
}
