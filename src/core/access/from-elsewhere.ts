import type { Context } from "../context.ts";

const hostOf = (address: string | undefined) =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;

/** Whether another site sent this form, as far as the browser tells; what stands in front of us may call us otherwise. */
export function isFromElsewhere({ headers }: Request, { links }: Pick<Context, "links">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (origin === null || origin === "null") return false;
  const from = hostOf(origin);
  return from === undefined || ![headers.get("host"), hostOf(links.page("/"))].includes(from);
}
