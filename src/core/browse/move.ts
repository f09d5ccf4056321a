import type { Context } from "../context.ts";
import { currentSlug } from "../model/resident.ts";
import { readCode, tryCode } from "../talk/orders/move.ts";
import { receive } from "../talk/receive.ts";
import type { Browser } from "./screen.ts";

/** Goes on in this browser with what was begun elsewhere, and tells in which consultation that is; or why it does not. */
export async function moveToScreen(
  who: Browser,
  words: string,
  key: string,
  context: Context,
): Promise<{ outcome: "moved"; slug: string | undefined } | { outcome: "unknown" | "too-often" }> {
  const { store } = context;
  const id = store.residents.idOf(who.channel, who.address);
  const code = readCode(words);
  if (code === undefined) return { outcome: "unknown" };
  const tried = await tryCode(code, id, context);
  if (tried !== "holds") return { outcome: tried };
  const actor = { type: "resident" as const, ...who };
  const eventKey = `${who.channel} ${who.address} ${key} move`;
  await (await receive({ eventKey, actor, event: { type: "moved", code } }, context)).told;
  const resident = (await store.residents.find(id))?.resident;
  return { outcome: "moved", slug: resident && currentSlug(resident) };
}
