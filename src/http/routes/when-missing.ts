import type { Context as Exchange } from "hono";
import { findNear } from "../../core/site/find-place.ts";
import { missingPage } from "../../pages/site/missing-page.ts";
import type { Program } from "../program.ts";
import type { SiteIn } from "./site-in.ts";
import { addressIn, pathOf } from "./under-path.ts";

/** An address with a slash too many leads to the page; else what is there that looks like it. */
export function whenMissing({ context, config }: Program, site: SiteIn) {
  const base = pathOf(config.PUBLIC_URL);
  return async (c: Exchange): Promise<Response> => {
    const { path, method } = c.req;
    const isLooking = method === "GET" || method === "HEAD";
    const { search } = new URL(c.req.url);
    if (isLooking && /[^/]\/+$/.test(path) && !path.startsWith("//"))
      return c.redirect(`${addressIn(c.req.raw, base).replace(/\/+$/, "")}${search}`, 301);
    const near = isLooking ? await findNear(path, context) : [];
    return c.html(missingPage("page-not-found", site(c), near), 404);
  };
}
