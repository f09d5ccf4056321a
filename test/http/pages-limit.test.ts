import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { limitedBy, type PagesLimit } from "../../src/http/routes/guard/pages-limit.ts";

/** Cloudflare's count as its documentation tells it: so many by key, then none. */
function countTo(most: number): PagesLimit {
  const asked = new Map<string, number>();
  return {
    async limit({ key }) {
      asked.set(key, (asked.get(key) ?? 0) + 1);
      return { success: (asked.get(key) ?? 0) <= most };
    },
  };
}

function pagesWith(limit: PagesLimit | undefined) {
  const pages = new Hono();
  limitedBy(limit)(pages);
  pages.get("/", (c) => c.text("hallo"));
  return async (address?: string) =>
    pages.request("/", { headers: address === undefined ? {} : { "cf-connecting-ip": address } });
}

describe("pages of a Worker", () => {
  it("are given so many times to one address, and then it hears how long to wait; nobody else does", async () => {
    const ask = pagesWith(countTo(3));
    for (const status of [200, 200, 200, 429]) expect((await ask("203.0.113.9")).status).toBe(status);
    expect((await ask("203.0.113.9")).headers.get("retry-after")).toBe("60");
    expect((await ask("203.0.113.10")).status).toBe(200);
  });

  it("count one household of IPv6 as one", async () => {
    const ask = pagesWith(countTo(1));
    expect((await ask("2001:db8:1:2:3::4")).status).toBe(200);
    expect((await ask("2001:db8:1:2:9::4")).status).toBe(429);
    expect((await ask("2001:db8:1:3::4")).status).toBe(200);
  });

  it("are given to all where no limit is bound, and where no address is told", async () => {
    const [free, unknown] = [pagesWith(undefined), pagesWith(countTo(0))];
    expect([(await free("203.0.113.9")).status, (await unknown()).status]).toEqual([200, 200]);
  });
});
