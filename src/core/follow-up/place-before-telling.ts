import type { Context } from "../context.ts";
import { placeTexts } from "../placing/place-texts.ts";

/** While people hear what was done with their words, words that came in just now get their theme before that. */
export async function placeBeforeTelling(context: Context): Promise<void> {
  if (await context.store.tellings.isGoingOn()) await placeTexts(context, 1);
}
