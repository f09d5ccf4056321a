import { type Browser, browserWith } from "../../core/browse/screen.ts";
import { type Cookies, readCookie } from "./cookie.ts";
import { NAME } from "./settings.ts";

const MOST_REMEMBERED = 2048;

/** Who sent a request, as its cookie says. */
export type Who = (request: Cookies) => Promise<Browser> | undefined;

/** Who did something does so again soon: what was found for them is not computed again. */
export function createWho(): Who {
  let recent = new Map<string, Promise<Browser>>();
  return (request) => {
    const cookie = readCookie(request);
    if (cookie === undefined) return undefined;
    const who = recent.get(cookie) ?? browserWith(cookie, NAME);
    if (recent.size === MOST_REMEMBERED) recent = new Map();
    recent.set(cookie, who);
    return who;
  };
}
