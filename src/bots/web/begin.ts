import { beginOnScreen } from "../../core/browse/act.ts";
import { moveToScreen } from "../../core/browse/move.ts";
import { newBrowser } from "../../core/browse/new-browser.ts";
import type { Browser } from "../../core/browse/screen.ts";
import type { Core } from "../../core/context.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import { writeCookie } from "./cookie.ts";
import { NAME } from "./settings.ts";
import { inConsultation, tell, type Visit, wayBack } from "./visit.ts";

/** How a browser comes in. Who is known goes on as the same person; anybody else gets a cookie now, and none before. */
export function createBeginning(isSafe: boolean, core: Core) {
  const come = async (key: string, who: Browser | undefined, { isStall }: Visit) => {
    if (who) return { browser: who };
    const { browser, cookie } = await core.run(newBrowser, key, NAME);
    return { browser, given: writeCookie(cookie, { isSafe, isStall }) };
  };
  /** Who brings no cookie to the page that this leads to is told that their browser keeps none. */
  const goIn = (visit: Visit, given: string | undefined) =>
    given === undefined ? wayBack(visit) : wayBack(visit, given, "web-no-cookie");

  return {
    async begin(form: URLSearchParams, key: string, who: Browser | undefined, visit: Visit): Promise<Response> {
      const { slug, source, isStall } = visit;
      const { browser, given } = await come(key, who, visit);
      const beginning = {
        slug,
        source: form.get(CHAT_FIELD.source) ?? source,
        language: form.get(CHAT_FIELD.language) ?? undefined,
        isHelped: isStall || form.has(CHAT_FIELD.helper),
      };
      await core.run(beginOnScreen, browser, beginning, key);
      return goIn(visit, given);
    },
    /** With words that were given elsewhere. */
    async move(words: string, key: string, who: Browser | undefined, visit: Visit): Promise<Response> {
      const { browser, given } = await come(key, who, visit);
      const moved = await core.run(moveToScreen, browser, words, key);
      if (moved.outcome !== "moved") return tell(`move-${moved.outcome}`, visit);
      return goIn(inConsultation(moved.slug, visit), given);
    },
  };
}
