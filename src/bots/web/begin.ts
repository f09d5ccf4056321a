import { beginOnScreen } from "../../core/browse/act.ts";
import { moveToScreen } from "../../core/browse/move.ts";
import { keptBy, offerCookie } from "../../core/browse/new-browser.ts";
import { type Browser, browserWith } from "../../core/browse/screen.ts";
import type { Core } from "../../core/context.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import { keepsCookies } from "./at-once.ts";
import { readCookie, writeCookie } from "./cookie.ts";
import { NAME } from "./settings.ts";
import { inConsultation, offeredAt, onceMore, tell, type Visit, wayBack } from "./visit.ts";

/** A form with which somebody comes in. */
export type Entry = { request: Request; form: URLSearchParams; key: string; who: Browser | undefined };

/** Who came in; `cookie`: it is given to them with the answer. */
type Come = { browser: Browser; cookie?: string };

/**
 * How a browser comes in. Who is known goes on as the same person. Anybody else is given a cookie, and their browser sends
 * the form once more by itself: only when it brings that cookie, something is kept of them. Where our script runs, it found
 * out before that cookies are kept.
 */
export function createBeginning(isSafe: boolean, core: Core) {
  const comeIn = async ({ request, key, who }: Entry, visit: Visit): Promise<Come | Response> => {
    if (who) return { browser: who };
    const moment = offeredAt(visit);
    if (moment !== undefined) {
      const browser = await core.run(keptBy, readCookie(request), { key, moment }, NAME);
      return browser ? { browser } : tell("web-no-cookie", visit);
    }
    const offer = await core.run(offerCookie, key, NAME);
    const cookie = writeCookie(offer.cookie, { isSafe, isStall: visit.isStall });
    if (!keepsCookies(request)) return onceMore(visit, offer.moment, cookie);
    return { browser: await browserWith(offer.cookie, NAME), cookie };
  };

  return {
    async begin(entry: Entry, visit: Visit): Promise<Response> {
      const { form, key } = entry;
      const { slug, source, isStall } = visit;
      const come = await comeIn(entry, visit);
      if (come instanceof Response) return come;
      const beginning = {
        slug,
        source: form.get(CHAT_FIELD.source) ?? source,
        language: form.get(CHAT_FIELD.language) ?? undefined,
        isHelped: isStall || form.has(CHAT_FIELD.helper),
      };
      await core.run(beginOnScreen, come.browser, beginning, key);
      return wayBack(visit, come.cookie);
    },
    /** With words that were given elsewhere. */
    async move(words: string, entry: Entry, visit: Visit): Promise<Response> {
      const come = await comeIn(entry, visit);
      if (come instanceof Response) return come;
      const moved = await core.run(moveToScreen, come.browser, words, entry.key);
      return moved.outcome === "moved"
        ? wayBack(inConsultation(moved.slug, visit), come.cookie)
        : tell(`move-${moved.outcome}`, visit);
    },
  };
}
