import { parseAccept } from "hono/utils/accept";
import { sourceId } from "../../core/model/consultation/consultation.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import type { Telling } from "../../pages/chat/tellings.ts";
import { isAtStall } from "./cookie.ts";

/** What an address tells of a visit. `languages`: those that its reader wants, the dearest first. */
export type Visit = {
  slug: string;
  query: URLSearchParams;
  source: string | undefined;
  /** As the address says it. */
  language: string | undefined;
  /** At a stall, where one person after the other answers on the same machine. */
  isStall: boolean;
  languages: string[];
};

const STALL = "helper";
const NO_STALL = "no";

/** Where a page is asked for, and by what browser. */
export type Looked = Pick<Request, "url" | "headers">;

export function visitOf(request: Looked): Visit {
  const { pathname, searchParams: query } = new URL(request.url);
  const [, slug = ""] = /\/c\/([^/]+)\/chat\/?$/.exec(pathname) ?? [];
  const source = sourceId.safeParse(query.get(CHAT_FIELD.source));
  const asked = query.getAll(CHAT_FIELD.language);
  return {
    slug,
    query,
    source: source.success ? source.data : undefined,
    language: asked.find((each) => /^[a-z-]{2,20}$/.test(each)),
    isStall: query.has(STALL) ? query.get(STALL) !== NO_STALL : isAtStall(request),
    get languages() {
      return [...asked, ...accepted(request.headers.get("accept-language") ?? "")];
    },
  };
}

/** The languages of a browser, the dearest first; none that it says it cannot use. */
function accepted(header: string): string[] {
  const usable = parseAccept(header).filter(({ q }) => q > 0);
  return usable.toSorted((a, b) => b.q - a.q).flatMap(({ type }) => type.toLowerCase().split("-")[0] ?? []);
}

/** Whether the address makes this machine one of a stall, or one no more. */
export function stallAsked({ query }: Visit): "stall" | "none" | undefined {
  if (!query.has(STALL)) return undefined;
  return query.get(STALL) === NO_STALL ? "none" : "stall";
}

/** The same visit, where it goes on in another consultation: who came there came by no poster. */
export function inConsultation(slug: string | undefined, visit: Visit): Visit {
  return slug === undefined || slug === visit.slug ? visit : { ...visit, slug, source: undefined };
}

/** A word on the page that is in no conversation, in its address. */
export const TOLD = "told";

/** What of a visit goes along to the next page. */
export function queryOf({ source, language, isStall }: Visit, more: Record<string, string> = {}): string {
  const kept = {
    ...more,
    ...(source !== undefined && { [CHAT_FIELD.source]: source }),
    ...(language !== undefined && { [CHAT_FIELD.language]: language }),
    ...(isStall && { [STALL]: "" }),
  };
  return `?${new URLSearchParams(kept)}`;
}

export function tell(word: Telling, visit: Visit): Response {
  return leadTo(`/c/${visit.slug}/chat${queryOf(visit, { [TOLD]: word })}#told`);
}

const OFFERED = "offered";

/** When the form was given the cookie that it is to bring now. */
export function offeredAt({ query }: Visit): number | undefined {
  const moment = query.get(OFFERED);
  return moment === null ? undefined : Number(moment);
}

/** Has a browser send the same form again by itself, with this cookie if it keeps any. */
export function onceMore(visit: Visit, moment: number, cookie: string): Response {
  return leadTo(`/c/${visit.slug}/chat${queryOf(visit, { [OFFERED]: String(moment) })}`, cookie, 307);
}

/** Back to the page, at what is asked now. */
export function wayBack(visit: Visit, cookie?: string): Response {
  const query = queryOf(visit);
  return leadTo(`/c/${visit.slug}/chat${query === "?" ? "" : query}#now`, cookie);
}

function leadTo(location: string, cookie?: string, status: 303 | 307 = 303): Response {
  return new Response(null, {
    status,
    headers: { location, ...(cookie !== undefined && { "set-cookie": cookie }) },
  });
}
