import type { Hono, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { encodeBase64 } from "hono/utils/encode";
import { chatScript } from "../../../bots/web/chat-script.ts";

/** Has a browser run no script, obey only our own stylesheet, and tell nobody where its reader came from. */
export function guardPages(pages: Hono, frameAncestors: string[]): void {
  let readied: Promise<Record<"open" | "kept" | "chat", MiddlewareHandler>> | undefined;
  pages.use("*", async (c, next) => {
    await next();
    readied ??= readyHeaders(frameAncestors);
    const { open, kept, chat } = await readied;
    const isKeptByNobody = c.res.headers.get("cache-control") === "no-store";
    await (isChat(c.req.path) ? chat : isKeptByNobody ? kept : open)(c, async () => {});
  });
}

/** The one page with a script of ours. */
const isChat = (path: string) => /\/c\/[^/]+\/chat$/.test(path);

/**
 * `kept`: of pages that only their reader may see; they are in no frame, whatever the town set. `chat`: one of those, which
 * runs our own script and no other.
 */
async function readyHeaders(frameAncestors: string[]) {
  const script = { scriptSrc: [await sourceOf(chatScript)], connectSrc: ["'self'"] };
  return {
    open: headersWith(frameAncestors),
    kept: headersWith([]),
    chat: headersWith([], script),
  };
}

function headersWith(frameAncestors: string[], more: Record<string, string[]> = {}): MiddlewareHandler {
  const isFramed = frameAncestors.length > 0;
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: isFramed ? ["'self'", ...frameAncestors] : ["'none'"],
      baseUri: ["'none'"],
      ...more,
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: isFramed ? false : "DENY",
    // Whether the whole domain is served by https only is the town's to say.
    strictTransportSecurity: false,
  });
}

/** How a policy names a script that stands in a page. */
async function sourceOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  return `'sha256-${encodeBase64(digest)}'`;
}
