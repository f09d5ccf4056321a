import type { Context as Exchange } from "hono";
import { findNear } from "../../core/site/find-place.ts";
import { missingPage } from "../../pages/missing-page.ts";
import type { Program } from "../program.ts";
import type { SiteIn } from "./site-in.ts";

/** An address with a slash too many leads to the page; else what is there that looks like it. */
export function whenMissing({ context }: Program, site: SiteIn) {
  return async (c: Exchange): Promise<Response> => {
    const { path, method } = c.req;
    const isLooking = method === "GET" || method === "HEAD";
    const { search } = new URL(c.req.url);
    if (isLooking && /[^/]\/+$/.test(path) && !path.startsWith("//"))
      return c.redirect(`${path.replace(/\/+$/, "")}${search}`, 301);
    const near = isLooking ? await findNear(path, context) : [];
    return c.html(missingPage("page-not-found", site(c), near), 404);
  };
}
