import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestPage } from "../../src/pages/digest/digest-page.ts";
import { marktAutoluw, root } from "../fakes/consultations.ts";
import { publishFullDigest } from "../fakes/full-town.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const THEME_FILE = path.join(root, "examples/thema/thema.yaml");
const MOST_BYTES_AT_FIRST = 50_000;
let town: Running;
let week = "";

const ask = (place: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${town.server.port}${place}`, { headers });
const read = async (place: string) => (await ask(place)).text();
const linked = (html: string) => /<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1] ?? "";

beforeAll(async () => {
  town = await startRunning({ validate: false, env: { THEME_FILE, PUBLIC_URL: "https://gemeente.nl/inspraak" } });
  week = await publishFullDigest(town.server.program.context);
});

afterAll(() => town.stop());

describe("the look of the website", () => {
  it("stands in one stylesheet, which a browser keeps for good and asks for no more", async () => {
    const html = await read("/");
    const place = linked(html);
    expect(place).toMatch(/^\/inspraak\/look\/[0-9a-f]{16}\.css$/);
    expect(html).not.toContain("<style");
    const served = await ask(place);
    expect(served.status).toBe(200);
    expect(served.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(served.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const again = await ask(place, { "if-none-match": served.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    for (const other of ["/manual", `/digests/${week}`, "/no-such-page"]) expect(linked(await read(other))).toBe(place);
    for (const none of ["/look/no.css", "/look/__proto__", "/look/0000000000000000.css"])
      expect((await ask(none)).status, none).toBe(404);
  });

  it("comes with a first page in two requests and few bytes, none of them from elsewhere", async () => {
    const html = await read("/c/markt-autoluw");
    const style = await read(linked(html));
    expect(gzipSync(html).length + gzipSync(style).length).toBeLessThan(MOST_BYTES_AT_FIRST);
    const fetched = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|img|script)[^>]* (?:href|src)="([^"]+)"/g)];
    expect(fetched.length).toBeGreaterThan(1);
    for (const [, from] of fetched) expect(from).toMatch(/^\/inspraak\//);
    const zipped = await ask(linked(html), { "accept-encoding": "gzip" });
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
  });

  it("is the town's: its name, logo and colours on every page", async () => {
    const html = await read("/manual");
    const logo = /<img src="([^"]+)" alt="" width="64" height="64">/.exec(html)?.[1] ?? "";
    expect(html).toContain("Gemeente Marktstad");
    const served = await ask(logo);
    expect([served.status, served.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    expect(served.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect((await ask("/")).headers.get("content-security-policy")).toContain("img-src 'self'");
    expect(await read(linked(html))).toContain("#00663f");
  });

  it("goes along in a document that stands by itself, which leads nowhere", async () => {
    const { context, pageSettings } = town.server.program;
    const { site: _, ...alone } = pageSettings;
    const published = await context.store.digests.publishedShown(week);
    if (!published) throw new Error("there is no digest");
    const html = digestPage(published, alone);
    expect(html).toContain("<style>:root{");
    expect(html).toContain('<img src="data:image/svg+xml;base64,');
    expect(html).not.toMatch(/<link|href="\//);
  });

  it("is looked at before anything begins: a theme that nobody could read stops the program", async () => {
    const start = startRunning({ validate: false, env: { THEME_FILE: '{"--nl-link-color": "#ffff00"}' } });
    await expect(start).rejects.toThrow(
      /THEME_FILE links: nl-link-color \(#ffff00\) on .* contrast of 1\.07:1; 4\.5:1/,
    );
    const missing = startRunning({ validate: false, env: { THEME_FILE: "no-such-file.yaml" } });
    await expect(missing).rejects.toThrow(/THEME_FILE .*no-such-file\.yaml/);
  });
});

describe("a poster", () => {
  it("has a short address to type, in the languages that are asked for", async () => {
    await town.publish(marktAutoluw());
    const html = await read("/c/markt-autoluw/poster?languages=nl,ar&source=poster1");
    expect(html).toMatch(
      /<a class="address usual" href="https:\/\/gemeente\.nl\/inspraak\/m\/\w{7}">gemeente\.nl\/inspraak\/m\/\w{7}</,
    );
    expect(html).toContain('<div lang="ar" dir="rtl">');
    expect(html).not.toContain('lang="tr" dir="ltr"');
    const other = await read("/c/markt-autoluw/poster?languages=xx");
    expect(other.match(/class="poster/g)).toHaveLength(1);
    const all = await read("/c/markt-autoluw/poster?languages=nl&languages=en&languages=tr&languages=ar");
    expect(all.match(/class="poster/g)).toHaveLength(2);
  });

  it("is chosen in other languages without leaving that of the page", async () => {
    const html = await read("/c/markt-autoluw/poster?language=en");
    expect(html).toMatch(/<form class="choice[^>]*method="get">.*<input type="hidden" name="language" value="en">/s);
    expect(await read("/c/markt-autoluw/poster")).not.toContain('name="language"');
  });
});
