import type { Hono } from "hono";
import { etag } from "hono/etag";
import type { Look } from "../../pages/look/look.ts";
import type { PageSettings } from "../../pages/page.ts";

type File = { type: string; body: string | Uint8Array<ArrayBuffer> };

/** The stylesheet and the logo, each at an address that changes with what is in it: a browser keeps it for good. */
export type LookFiles = { style: string; logo?: string; files: Record<string, File> };

const YEAR_SECONDS = 31_536_000;
const HASH_BYTES = 8;

export async function lookFilesOf({ style, logo }: Look): Promise<LookFiles> {
  const css = { type: "text/css; charset=utf-8", body: style };
  const styleName = `${await hashOf(new TextEncoder().encode(style))}.css`;
  const made: LookFiles = { style: `/look/${styleName}`, files: { [styleName]: css } };
  if (!logo) return made;
  const logoName = `${await hashOf(logo.bytes)}.${logo.type === "image/png" ? "png" : "svg"}`;
  return {
    ...made,
    logo: `/look/${logoName}`,
    files: { ...made.files, [logoName]: { type: logo.type, body: logo.bytes } },
  };
}

/** What pages of the website are written with. */
export function onSite(settings: PageSettings, { style, logo }: LookFiles): PageSettings {
  return { ...settings, site: { style, texts: settings.texts, ...(logo !== undefined && { logo }) } };
}

export function addLookFiles(app: Hono, { files }: LookFiles): void {
  app.get("/look/:file", etag(), async (c, next) => {
    const file = Object.hasOwn(files, c.req.param("file")) ? files[c.req.param("file")] : undefined;
    if (!file) return next();
    return c.body(file.body, 200, {
      "content-type": file.type,
      "cache-control": `public, max-age=${YEAR_SECONDS}, immutable`,
    });
  });
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest).subarray(0, HASH_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
