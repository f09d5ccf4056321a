import { sourceId } from "../../core/model/consultation.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import type { Telling } from "../../pages/chat/tellings.ts";

/** What an address tells of a visit. `languages`: those that its reader wants, the dearest first. */
export type Visit = {
  slug: string;
  query: URLSearchParams;
  source: string | undefined;
  /** At a stall, where one person after the other answers on the same machine. */
  isStall: boolean;
  languages: string[];
};

const STALL = "helper";

export function visitOf(request: Request): Visit {
  const { pathname, searchParams: query } = new URL(request.url);
  const [, slug = ""] = /\/c\/([^/]+)\/chat\/?$/.exec(pathname) ?? [];
  const source = sourceId.safeParse(query.get(CHAT_FIELD.source));
  return {
    slug,
    query,
    source: source.success ? source.data : undefined,
    isStall: query.has(STALL),
    languages: [...query.getAll(CHAT_FIELD.language), ...accepted(request.headers.get("accept-language") ?? "")],
  };
}

/** The languages of a browser, in its order. */
function accepted(header: string): string[] {
  return header.split(",").flatMap((part) => part.trim().split(/[-;]/)[0]?.toLowerCase() || []);
}

/** Whether another site sent this form, as far as the browser tells. */
export function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  return origin !== null && origin !== "null" && new URL(origin).host !== (request.headers.get("host") ?? "");
}

/** A word on the page that is in no conversation, in its address. */
export const TOLD = "told";

export function tell(word: Telling, { slug, isStall }: Visit): Response {
  const query = `?${TOLD}=${word}${isStall ? `&${STALL}` : ""}`;
  return new Response(null, { status: 303, headers: { location: `/c/${slug}/chat${query}#told` } });
}

/** Back to the page, at what is asked now. */
export function wayBack({ slug, isStall }: Visit, cookie?: string): Response {
  const headers = new Headers({ location: `/c/${slug}/chat${isStall ? `?${STALL}` : ""}#now` });
  if (cookie !== undefined) headers.set("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
