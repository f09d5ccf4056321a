import type { Hono, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { encodeBase64 } from "hono/utils/encode";
import { pageStyles } from "../../pages/styles.ts";

/** Has a browser run no script, obey only our own styles, and tell nobody where its reader came from. */
export function guardPages(pages: Hono, frameAncestors: string[]): void {
  let readied: Promise<Record<"open" | "kept", MiddlewareHandler>> | undefined;
  pages.use("*", async (c, next) => {
    await next();
    readied ??= readyHeaders(frameAncestors);
    const { open, kept } = await readied;
    const isKeptByNobody = c.res.headers.get("cache-control") === "no-store";
    await (isKeptByNobody ? kept : open)(c, async () => {});
  });
}

/** `kept`: of pages that only their reader may see; they are in no frame, whatever the town set. */
async function readyHeaders(frameAncestors: string[]) {
  const styleSrc = await Promise.all(pageStyles.map(sourceOf));
  return { open: headersWith(styleSrc, frameAncestors), kept: headersWith(styleSrc, []) };
}

function headersWith(styleSrc: string[], frameAncestors: string[]): MiddlewareHandler {
  const isFramed = frameAncestors.length > 0;
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'", ...styleSrc],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: isFramed ? ["'self'", ...frameAncestors] : ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: isFramed ? false : "DENY",
    // Whether the whole domain is served by https only is the town's to say.
    strictTransportSecurity: false,
  });
}

/** How a policy names a style that stands in a page. */
async function sourceOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return `'sha256-${encodeBase64(digest)}'`;
}
