import { createHash } from "node:crypto";
import { request } from "node:http";
import { text as readAll } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveAnswersLink, giveReviewLink } from "../../src/core/access/give-link.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { publishFullDigest } from "../fakes/full-town.ts";
import { type Running, SECRET, startRunning } from "../fakes/running.ts";
import { createVisitor, type Visited } from "../fakes/visitor.ts";

let town: Running;
let week = "";
let links: string[] = [];

beforeAll(async () => {
  town = await startRunning({
    env: { PUBLIC_URL: "http://inspraak.example.nl", FRAME_ANCESTORS: "https://www.gemeente.nl" },
  });
  const { context } = town.server.program;
  week = await publishFullDigest(context);
  await placeTexts(context);
  const given = [
    await giveReviewLink(week, undefined, context),
    await giveAnswersLink({ slug: "markt-autoluw", name: "Sanne", days: 30 }, undefined, context),
  ];
  links = given.map((each) => (each.outcome === "given" ? new URL(each.url).pathname : ""));
});

afterAll(async () => {
  await town.stop();
});

const open = [
  ...["/", "/c/markt-autoluw", "/c/markt-autoluw/poster", "/digests", "/digests/feed.xml", "/manual", "/health"],
  ...["/no-such-page", "/c/no", "/digests/1999-W01", "/digests/unsubscribe/no"],
];
const kept = ["/review", "/review/c/markt-autoluw", "/review/no", "/c/markt-autoluw/answers"];
const originOf = () => `http://127.0.0.1:${town.server.port}`;
const policyOf = ({ headers }: Visited) => (headers.get("content-security-policy") ?? "").split("; ");

/** All pages as somebody sees them who opened both personal links. */
async function visitAll(): Promise<Record<string, Visited>> {
  const who = createVisitor(originOf());
  const all: Record<string, Visited> = {};
  for (const link of links) {
    all[link] = await who.get(link);
    await who.post(link);
  }
  for (const path of [...open, ...kept, `/digests/${week}`]) all[path] = await who.get(path);
  return all;
}

/** Without what `fetch` adds and takes away. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", body: string[] = []) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request(`${originOf()}${path}`, { method, headers }, async (answer) => {
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await readAll(answer) });
    });
    asked.on("error", reject);
    for (const chunk of body) asked.write(chunk);
    asked.end();
  });
}

describe("every page", () => {
  it("has a browser run nothing, and obey only styles that we wrote", async () => {
    for (const [path, visited] of Object.entries(await visitAll())) {
      const policy = policyOf(visited);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("form-action 'self'");
      expect(policy, path).toContain("base-uri 'none'");
      expect(policy.join(), path).not.toMatch(/script-src|unsafe|\*/);
      const allowed = policy.find((each) => each.startsWith("style-src ")) ?? "";
      for (const [, style = ""] of visited.html.matchAll(/<style>([\s\S]*?)<\/style>/g))
        expect(allowed, path).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
      expect(visited.html, path).not.toMatch(/<script|<[^>]+\s(on\w+|style)=/i);
    }
  });

  it("tells browsers to believe its type, and other sites nothing", async () => {
    for (const [path, { headers }] of Object.entries(await visitAll())) {
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("no-referrer");
    }
  });

  it("may be framed by the websites that the town names, but for what only its reader may see", async () => {
    const all = await visitAll();
    for (const path of open) {
      expect(policyOf(all[path] as Visited), path).toContain("frame-ancestors 'self' https://www.gemeente.nl");
      expect(all[path]?.headers.get("x-frame-options"), path).toBeNull();
    }
    for (const path of [...kept, ...links]) {
      expect(policyOf(all[path] as Visited), path).toContain("frame-ancestors 'none'");
      expect(all[path]?.headers.get("x-frame-options"), path).toBe("DENY");
    }
  });

  it("is not sent again to who has it as it is, and is to who has an earlier one", async () => {
    for (const path of ["/", "/c/markt-autoluw", `/digests/${week}`, "/digests/feed.xml", "/manual"]) {
      const first = await ask(path, { "accept-encoding": "gzip" });
      const etag = String(first.headers.etag);
      expect(first.headers["cache-control"], path).toBe("no-cache");
      const again = await ask(path, { "if-none-match": etag });
      expect([again.status, again.body], path).toEqual([304, ""]);
      expect(again.headers["content-security-policy"], path).toBeDefined();
      expect((await ask(path, { "if-none-match": '"another"' })).status, path).toBe(200);
    }
    for (const path of kept) expect((await ask(path)).headers.etag, path).toBeUndefined();
  });

  it("is sent small to who can read that", async () => {
    const plain = await ask(`/digests/${week}`);
    const small = await ask(`/digests/${week}`, { "accept-encoding": "gzip" });
    expect([plain.headers["content-encoding"], small.headers["content-encoding"]]).toEqual([undefined, "gzip"]);
    expect(small.headers.vary).toBe("Accept-Encoding");
    expect(small.body.length).toBeLessThan(plain.body.length / 2);
  });

  it("answers HEAD as it answers GET, without the page", async () => {
    for (const path of [...open, `/digests/${week}`]) {
      const [get, head] = [await ask(path), await ask(path, {}, "HEAD")];
      expect([head.status, head.body, head.headers.etag], path).toEqual([get.status, "", get.headers.etag]);
    }
  });

  it("takes no more than a form, whether its size is told or not", async () => {
    const megabyte = Array<string>(11).fill("x".repeat(100_000));
    for (const path of ["/", "/review/c/markt-autoluw", "/digests/unsubscribe/no", "/no-such-page"])
      for (const headers of [{ "content-length": "1100000" }, { "transfer-encoding": "chunked" }])
        expect((await ask(path, headers, "POST", megabyte)).status, path).toBe(413);
  });
});

describe("what a channel brings", () => {
  it("goes straight to it: nothing that pages need stands in between", async () => {
    const body = JSON.stringify({ update_id: 1, poll: {} });
    const headers = { "x-telegram-bot-api-secret-token": SECRET, "content-length": String(body.length) };
    const answer = await ask("/telegram/webhook", headers, "POST", [body]);
    expect(answer.status).toBe(200);
    const ofNode = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];
    expect(Object.keys(answer.headers).filter((name) => !ofNode.includes(name))).toEqual([]);
  });
});
