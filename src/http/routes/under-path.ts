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
