import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveAnswersLink } from "../../src/core/access/give-link.ts";
import { buildDigest, prepareDigest } from "../../src/core/digest/build-digest.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { short } from "../fakes/consultations.ts";
import { gates, letSay } from "../fakes/note-town.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { createVisitor, type Visitor } from "../fakes/visitor.ts";

let town: Running;
const context = () => town.server.program.context;

beforeAll(async () => {
  town = await startRunning({ validate: false, env: { PUBLIC_URL: "https://inspraak.example.nl" } });
  await town.publish(short);
  await letSay([...gates, { by: "seventh", text: "Houd de Veenpoort open, buren!" }], context());
  const week = context().calendar.weekOf(context().now());
  await prepareDigest(week, context());
  await buildDigest(week, context());
});

afterAll(() => town.stop());

async function reader(): Promise<Visitor> {
  const given = await giveAnswersLink({ slug: "park", name: "Sanne", days: 30 }, undefined, context());
  if (given.outcome !== "given") throw new Error(given.outcome);
  const who = createVisitor(`http://127.0.0.1:${town.server.port}`);
  await who.post(new URL(given.url).pathname);
  return who;
}

describe("the page with every answer", () => {
  it("is read behind a personal link, kept by no cache and no search engine, and tells nobody where it was read", async () => {
    const { status, html, headers } = await (await reader()).get("/c/park/answers");
    expect(status).toBe(200);
    expect(html).toContain("Houd de Veenpoort open voor de kinderen.");
    expect(html).toContain("Bel mij op [telefoonnummer].");
    expect(html).toContain('<meta name="robots" content="noindex');
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-robots-tag")).toContain("noindex");
  });

  it("shows nothing without one", async () => {
    const { status, html } = await createVisitor(`http://127.0.0.1:${town.server.port}`).get("/c/park/answers");
    expect(status).toBe(403);
    expect(html).not.toContain("Veenpoort");
  });

  it("loses what is forgotten at once", async () => {
    const who = await reader();
    expect((await who.get("/c/park/answers")).html).toContain("open, buren!");
    await forgetParticipation("seventh", context());
    expect((await who.get("/c/park/answers")).html).not.toContain("open, buren!");
  });

  it("has no pages but its own", async () => {
    const who = await reader();
    for (const page of ["0", "2", "-1", "1.5", "no", "99999999999999999999"])
      expect((await who.get(`/c/park/answers?page=${page}`)).status, page).toBe(404);
  });
});
