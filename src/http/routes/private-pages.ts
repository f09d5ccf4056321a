import type { Context as Exchange, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { timingSafeEqual } from "hono/utils/buffer";
import { isFromElsewhere } from "../../core/access/from-elsewhere.ts";
import { type OpenedLink, type Session, sessionOf } from "../../core/access/sessions.ts";
import type { Context } from "../../core/context.ts";
import type { Purpose } from "../../core/model/consultation/access.ts";

/** Pages that only their reader may see: kept by no cache and no search engine, and so in no frame (`guardPages`). */
export function keepPrivate(app: Hono, path: string): void {
  app.use(path, async (c, next) => {
    await next();
    tellNobody(c);
  });
}

export function tellNobody(c: Exchange): void {
  // By `c.header` a whole answer would be made anew for each.
  c.res.headers.set("cache-control", "no-store");
  c.res.headers.set("x-robots-tag", "noindex, nofollow, noarchive");
}

/** Where the pages of a purpose stand; a cookie goes nowhere else. */
export function homeOf(purpose: Purpose, subject: string): string {
  return purpose === "review" ? "/review" : `/c/${subject}/answers`;
}

const nameOf = (purpose: Purpose) => `samenspraak-${purpose}`;

/** Lets a browser in, and no script, other site or, where the website is safe, unsafe line gets to know how. */
export function letIn(
  c: Exchange,
  purpose: Purpose,
  subject: string,
  { cookie, maxAgeSeconds }: OpenedLink,
  context: Context,
): void {
  const secure = context.links.page("/")?.startsWith("https:") ?? false;
  const path = homeOf(purpose, subject);
  setCookie(c, nameOf(purpose), cookie, { httpOnly: true, sameSite: "Strict", secure, path, maxAge: maxAgeSeconds });
}

/** Who came here by a personal link; nobody when there is none that holds any more. */
export async function visitorOf(
  c: Exchange,
  purpose: Purpose,
  subject: string | undefined,
  context: Context,
): Promise<Session | undefined> {
  const cookie = getCookie(c, nameOf(purpose));
  return cookie === undefined ? undefined : sessionOf(cookie, purpose, subject, context);
}

/** Whether a form is one of our own pages, made for this session. */
export function isOurForm(
  c: Exchange,
  { token }: Session,
  given: string | null,
  context: Context,
): Promise<boolean> | false {
  return !isFromElsewhere(c.req.raw, context) && timingSafeEqual(given ?? "", token);
}
