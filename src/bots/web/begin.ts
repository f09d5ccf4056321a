import { beginOnScreen } from "../../core/browse/act.ts";
import { moveToScreen } from "../../core/browse/move.ts";
import { type Browser, browserWith } from "../../core/browse/screen.ts";
import type { Core } from "../../core/context.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import { COOKIE_LENGTH, writeCookie } from "./cookie.ts";
import { NAME } from "./settings.ts";
import { tell, type Visit, wayBack } from "./visit.ts";

const MOST_REMEMBERED = 1000;
const LONG_AGO_MILLISECONDS = 10_000;

/** How a browser comes in. Who is known goes on as the same person; anybody else gets a cookie now, and none before. */
export function createBeginning(isSafe: boolean, core: Core) {
  const cookieOf = cookies(core);
  const come = async (key: string, who: Browser | undefined, { isStall }: Visit) => {
    if (who) return { browser: who };
    const cookie = cookieOf(key);
    return { browser: await browserWith(cookie, NAME), given: writeCookie(cookie, { isSafe, isStall }) };
  };

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
      return wayBack(visit, given);
    },
    /** With words that were given elsewhere. */
    async move(words: string, key: string, who: Browser | undefined, visit: Visit): Promise<Response> {
      const { browser, given } = await come(key, who, visit);
      const moved = await core.run(moveToScreen, browser, words, key);
      if (moved.outcome !== "moved") return tell(`move-${moved.outcome}`, visit);
      return wayBack({ ...visit, slug: moved.slug ?? visit.slug }, given);
    },
  };
}

/** A form that is sent twice in a row gets the same cookie. */
function cookies({ now, randomId }: Pick<Core, "now" | "randomId">) {
  const given = new Map<string, { cookie: string; at: number }>();
  return (key: string): string => {
    const known = given.get(key);
    if (known && now() - known.at < LONG_AGO_MILLISECONDS) return known.cookie;
    const cookie = randomId(COOKIE_LENGTH);
    given.delete(key);
    given.set(key, { cookie, at: now() });
    const [oldest = key] = given.keys();
    if (given.size > MOST_REMEMBERED) given.delete(oldest);
    return cookie;
  };
}
