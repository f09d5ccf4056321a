import type { Looked } from "./visit.ts";

/** Our script says by this header that it puts the next page in the place of this one. */
export const AT_ONCE = "x-chat";
/** What it says there when the browser just kept a cookie of its own making. */
export const KEEPS_COOKIES = "keeps-cookies";

/** Who goes by script gets the page itself where another browser is led to it: one request a tap. */
export async function atOnce(
  request: Request,
  answered: Response,
  look: (looked: Looked) => Promise<Response>,
): Promise<Response> {
  const where = answered.headers.get("location");
  if (where === null || answered.status !== 303 || !isByScript(request)) return answered;
  const given = answered.headers.get("set-cookie");
  const page = await look({ url: new URL(where, request.url).href, headers: withCookie(request.headers, given) });
  page.headers.set("content-location", where);
  if (given !== null) page.headers.append("set-cookie", given);
  return page;
}

/** Whether our script puts the page in the place of one that it stands in already. */
export function isByScript({ headers }: Looked): boolean {
  return headers.has(AT_ONCE);
}

export function keepsCookies({ headers }: Looked): boolean {
  return headers.get(AT_ONCE) === KEEPS_COOKIES;
}

function withCookie(sent: Headers, given: string | null): Headers {
  if (given === null) return sent;
  const headers = new Headers(sent);
  headers.set("cookie", given.split(";")[0] ?? "");
  return headers;
}
