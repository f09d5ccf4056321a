import type { Door } from "../../app.ts";
import { householdOf } from "./household.ts";

/** Cloudflare's own count of how often something was asked; how often is allowed stands in wrangler.toml. */
export type PagesLimit = { limit(asked: { key: string }): Promise<{ success: boolean }> };

/** Holds off who asks for too many pages of a Worker; where no limit is bound, nobody. */
export function limitedBy(limit: PagesLimit | undefined): Door {
  return (pages) => {
    pages.use("*", async (c, next) => {
      const address = c.req.header("cf-connecting-ip");
      if (!limit || address === undefined) return next();
      const { success } = await limit.limit({ key: householdOf(address) });
      if (success) return next();
      return c.text("U vraagt heel veel pagina's op. Wacht een minuut.", 429, { "retry-after": "60" });
    });
  };
}
