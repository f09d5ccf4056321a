import { beginOnScreen } from "../../core/browse/act.ts";
import { moveToScreen } from "../../core/browse/move.ts";
import { keptBy, offerCookie } from "../../core/browse/new-browser.ts";
import type { Browser } from "../../core/browse/screen.ts";
import type { Core } from "../../core/context.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import { readCookie, writeCookie } from "./cookie.ts";
import { NAME } from "./settings.ts";
import { inConsultation, offeredAt, onceMore, tell, type Visit, wayBack } from "./visit.ts";

/** A form with which somebody comes in. */
export type Entry = { request: Request; form: URLSearchParams; key: string; who: Browser | undefined };

/**
 * How a browser comes in. Who is known goes on as the same person. Anybody else is given a cookie, and their browser sends
 * the form once more by itself: only when it brings that cookie, something is kept of them.
 */
export function createBeginning(isSafe: boolean, core: Core) {
  const come = async ({ request, key, who }: Entry, visit: Visit): Promise<Browser | Response> => {
    if (who) return who;
    const moment = offeredAt(visit);
    if (moment !== undefined)
      return (await core.run(keptBy, readCookie(request), { key, moment }, NAME)) ?? tell("web-no-cookie", visit);
    const offer = await core.run(offerCookie, key, NAME);
    return onceMore(visit, offer.moment, writeCookie(offer.cookie, { isSafe, isStall: visit.isStall }));
  };

  return {
    async begin(entry: Entry, visit: Visit): Promise<Response> {
      const { form, key } = entry;
      const { slug, source, isStall } = visit;
      const browser = await come(entry, visit);
      if (browser instanceof Response) return browser;
      const beginning = {
        slug,
        source: form.get(CHAT_FIELD.source) ?? source,
        language: form.get(CHAT_FIELD.language) ?? undefined,
        isHelped: isStall || form.has(CHAT_FIELD.helper),
      };
      await core.run(beginOnScreen, browser, beginning, key);
      return wayBack(visit);
    },
    /** With words that were given elsewhere. */
    async move(words: string, entry: Entry, visit: Visit): Promise<Response> {
      const browser = await come(entry, visit);
      if (browser instanceof Response) return browser;
      const moved = await core.run(moveToScreen, browser, words, entry.key);
      return moved.outcome === "moved"
        ? wayBack(inConsultation(moved.slug, visit))
        : tell(`move-${moved.outcome}`, visit);
    },
  };
}
