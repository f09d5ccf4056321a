import type { Context as Exchange, MiddlewareHandler } from "hono";
import { withoutSimple } from "../../core/model/language.ts";
import type { Program } from "../program.ts";
import { askedIn } from "./site-in.ts";
import { pathOf } from "./under-path.ts";

/**
 * Pages lead to addresses from the root. Where the website has a path of its own, that comes before them; of a page in
 * another language than the town's, what it leads to is in that language too.
 */
export function leadOn(program: Program): MiddlewareHandler {
  const base = pathOf(program.config.PUBLIC_URL);
  return async (c, next) => {
    await next();
    if (base !== "") headersUnder(base, c.res.headers);
    const language = languageOn(c, program);
    if (base === "" && language === undefined) return;
    if (!c.res.headers.get("content-type")?.startsWith("text/html")) return;
    const page = await c.res.text();
    const led = language === undefined ? page : ledIn(language, page);
    c.res = new Response(led.replaceAll(/ (href|action|src)="\/(?!\/)/g, ` $1="${base}/`), c.res);
  };
}

function headersUnder(base: string, headers: Headers): void {
  for (const name of ["location", "content-location"]) {
    const address = headers.get(name);
    if (address?.startsWith("/")) headers.set(name, base + address);
  }
  const cookies = headers.getSetCookie();
  headers.delete("set-cookie");
  for (const cookie of cookies) headers.append("set-cookie", cookie.replace(/path=\//i, `Path=${base}/`));
}

/** What an address names is kept only where we have it. */
function languageOn(c: Exchange, { context, pageSettings }: Program): string | undefined {
  const language = askedIn(c);
  if (language === undefined || language === pageSettings.language) return undefined;
  return context.languages.includes(withoutSimple(language)) ? language : undefined;
}

const links = /(<a\b[^>]*? href=")(\/(?!\/)[^"#?]*)(\?[^"#]*)?/g;
const choices = /<form\b[^>]* method="get"[^>]*>/g;

function ledIn(language: string, page: string): string {
  return page
    .replaceAll(links, (_, tag: string, path: string, query = "") => {
      if (/[?&;]language=/.test(query)) return `${tag}${path}${query}`;
      return `${tag}${path}${query === "" ? "?" : `${query}&amp;`}language=${language}`;
    })
    .replaceAll(choices, `$&<input type="hidden" name="language" value="${language}">`);
}
