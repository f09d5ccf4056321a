import { type Browser, browserWith } from "../../core/browse/screen.ts";
import { type Cookies, readCookie } from "./cookie.ts";
import { NAME } from "./settings.ts";

/** Who sent a request, as its cookie says. */
export function whoSent(request: Cookies): Promise<Browser> | undefined {
  const cookie = readCookie(request);
  return cookie === undefined ? undefined : browserWith(cookie, NAME);
}
