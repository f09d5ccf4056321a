import { createHmac, randomBytes } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context as Exchange, MiddlewareHandler } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { compress } from "hono/compress";
import { AT_ONCE } from "../../bots/web/at-once.ts";
import type { Door } from "../app.ts";
import type { ReadMetrics } from "../measure/metrics.ts";
import type { Config } from "../settings/config.ts";
import { createCrowd } from "./guard/crowd.ts";
import { householdOf } from "./guard/household.ts";

/** What a server does for its pages itself: it holds off who asks too much, makes pages small, and tells its measures. */
export function createDoor(config: Config, now: () => number, readMetrics: ReadMetrics | undefined): Door {
  const { METRICS_TOKEN: token } = config;
  return (pages) => {
    pages.use("*", holdOff(config, now), compressLarge());
    if (!readMetrics || token === undefined) return;
    pages.get("/metrics", bearerAuth({ token }), async (c) => {
      const { text, type } = await readMetrics();
      return c.text(text, 200, { "content-type": type, "cache-control": "no-store" });
    });
  };
}

/** What our script puts in place is a few kilobytes: to make that smaller takes more than all else that a tap needs. */
function compressLarge(): MiddlewareHandler {
  const smaller = compress();
  return (c, next) => (c.req.header(AT_ONCE) === undefined ? smaller(c, next) : next());
}

/** An address is kept as a mark, under a key that nobody has and that goes with this process. */
function holdOff({ PAGES_PER_MINUTE, TRUST_PROXY }: Config, now: () => number): MiddlewareHandler {
  const key = randomBytes(32);
  const crowd = createCrowd(PAGES_PER_MINUTE, now);
  return async (c, next) => {
    const home = homeOf(c, TRUST_PROXY);
    if (home === undefined) return next();
    const seconds = crowd(createHmac("sha256", key).update(home).digest("base64"));
    if (seconds === 0) return next();
    return c.text(`U vraagt heel veel pagina's op. Wacht ${seconds} seconden.`, 429, {
      "retry-after": String(seconds),
    });
  };
}

/**
 * Where a request comes from: an address, or of IPv6 the network of one household. Nothing where all seem to come from
 * this machine: that is a proxy of which nothing was told.
 */
function homeOf(c: Exchange, proxies: number): string | undefined {
  const told = (c.req.header("x-forwarded-for") ?? "").split(",").map((each) => each.trim());
  const address = (proxies > 0 && told.at(-proxies)) || (getConnInfo(c).remote.address ?? "");
  const plain = address.replace(/^::ffff:/i, "").replace(/^([\d.]+):\d+$/, "$1");
  if (plain === "" || plain === "::1" || plain.startsWith("127.")) return undefined;
  return householdOf(plain);
}
