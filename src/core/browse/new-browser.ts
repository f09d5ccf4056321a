import type { Context } from "../context.ts";
import { isAround } from "./read-chat.ts";
import { type Browser, browserWith } from "./screen.ts";

const MOMENT_MILLISECONDS = 10_000;

/** A cookie that a browser is asked to keep; `moment`: when. */
export type Offer = { cookie: string; moment: number };

/**
 * A cookie for who begins by the form with this key. Sent twice in a row, a form gets the same one; who finds that form
 * later gets another, and so not the conversation that began by it.
 */
export async function offerCookie(key: string, channel: string, context: Context): Promise<Offer> {
  const now = Math.floor(context.now() / MOMENT_MILLISECONDS);
  const earlier = cookieOf(key, now - 1, channel, context);
  const isSentTwice = await isAround(await browserWith(earlier, channel), context);
  return isSentTwice
    ? { cookie: earlier, moment: now - 1 }
    : { cookie: cookieOf(key, now, channel, context), moment: now };
}

/** The browser that brings back what this form was offered then. Until it does, nothing is kept of it. */
export async function keptBy(
  brought: string | undefined,
  { key, moment }: { key: string; moment: number },
  channel: string,
  context: Context,
): Promise<Browser | undefined> {
  const isKept = brought !== undefined && brought === cookieOf(key, moment, channel, context);
  return isKept ? browserWith(brought, channel) : undefined;
}

function cookieOf(key: string, moment: number, channel: string, { store }: Context): string {
  return store.idFor(`cookie ${channel} ${key} ${moment}`);
}
