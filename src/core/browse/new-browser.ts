import type { Context } from "../context.ts";
import { isAround } from "./read-chat.ts";
import { type Browser, browserWith } from "./screen.ts";

const MOMENT_MILLISECONDS = 10_000;

/**
 * A browser for who begins by the form with this key, and the cookie by which it is known. Sent twice in a row, a form gets
 * the same one; who finds that form later gets another, and so not the conversation that began by it.
 */
export async function newBrowser(
  key: string,
  channel: string,
  context: Context,
): Promise<{ browser: Browser; cookie: string }> {
  const moment = Math.floor(context.now() / MOMENT_MILLISECONDS);
  const madeAt = async (when: number) => {
    const cookie = context.store.idFor(`cookie ${channel} ${key} ${when}`);
    return { browser: await browserWith(cookie, channel), cookie };
  };
  const earlier = await madeAt(moment - 1);
  return (await isAround(earlier.browser, context)) ? earlier : madeAt(moment);
}
