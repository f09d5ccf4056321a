import type { MiddlewareHandler } from "hono";

/** The path of the website's address: empty, or `/inspraak` when it stands at https://gemeente.nl/inspraak. */
export function pathOf(site: string | undefined): string {
  return site === undefined ? "" : new URL(site).pathname.replace(/\/+$/, "");
}

/** The path as the routes know it, whether or not what stands in front of us took the website's own path off. */
export function routeIn(request: Request, base: string): string {
  const { pathname } = new URL(request.url);
  return base !== "" && (pathname === base || pathname.startsWith(`${base}/`))
    ? pathname.slice(base.length) || "/"
    : pathname;
}

/** The address that was asked for, as a link from the root that leads to no other website. */
export function addressIn(request: Request, base: string): string {
  return routeIn(request, base).replace(/^[/\\]+/, "/");
}

/** Pages lead to addresses from the root: where the website has a path of its own, that comes before them. */
export function underPath(base: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (base === "") return;
    const { headers } = c.res;
    for (const name of ["location", "content-location"]) {
      const address = headers.get(name);
      if (address?.startsWith("/")) headers.set(name, base + address);
    }
    const cookies = headers.getSetCookie();
    headers.delete("set-cookie");
    for (const cookie of cookies) headers.append("set-cookie", cookie.replace(/path=\//i, `Path=${base}/`));
    if (!headers.get("content-type")?.startsWith("text/html")) return;
    const page = (await c.res.text()).replaceAll(/ (href|action|src)="\/(?!\/)/g, ` $1="${base}/`);
    c.res = new Response(page, c.res);
  };
}
