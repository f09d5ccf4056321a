import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveAnswersLink, giveReviewLink } from "../../src/core/access/give-link.ts";
import { revokeLink } from "../../src/core/access/links.ts";
import { keepColleagues } from "../../src/core/colleagues.ts";
import { createApp } from "../../src/http/app.ts";
import { short } from "../fakes/consultations.ts";
import { clause, type DeskInMemory, deskInMemory, item } from "../fakes/review-desk.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { serveApp } from "../fakes/serve.ts";
import { createVisitor, fieldsOf, type Visited, type Visitor } from "../fakes/visitor.ts";

const WEEK = "2026-W47";
const SHEET = "/review/c/park";

let town: Running;
let desk: DeskInMemory;
let served: Awaited<ReturnType<typeof serveApp>>;
let acts = 0;
const handedOut: string[] = [];
const context = () => town.server.program.context;
const visitor = () => createVisitor(served.origin);

beforeAll(async () => {
  town = await startRunning({ validate: false, env: { PUBLIC_URL: "https://inspraak.example.nl" } });
  await town.publish(short);
});

afterAll(() => town.stop());

beforeEach(async () => {
  desk = deskInMemory("park", "Het park", [
    item("p1", [clause("c1", "meer bomen"), clause("c2", "veel meer bomen"), clause("c3", "minder honden")]),
    item("p2", [clause("c4", "geen auto's"), clause("c5", "auto's weg")], {
      near: [{ id: "p1", label: "Bomen", people: 3 }],
    }),
    item("m-1", [clause("c8", "meer licht")], { kind: "sentence", sentence: { supports: 31, opposes: 2 } }),
    item("v1", [clause("c6", "een fontein"), clause("c7", "mijn tuin aan de Lindelaan")], { kind: "voice" }),
  ]);
  await keepColleagues(["UANNA", "UBRAM"], context());
  const app = createApp(town.server.program, () => {}, desk);
  app.get("/review/broken/:code", () => {
    throw new Error("broken");
  });
  served = await serveApp(app);
});

afterEach(() => served.close());

async function linkFor(colleague: string): Promise<string> {
  const given = await giveReviewLink(WEEK, { by: colleague, key: `press ${++acts}` }, context());
  return handedOutOf(given);
}

function handedOutOf(given: Awaited<ReturnType<typeof giveReviewLink>>): string {
  if (given.outcome !== "given") throw new Error(given.outcome);
  const { pathname } = new URL(given.url);
  handedOut.push(pathname.split("/").at(-1) ?? "");
  return pathname;
}

/** A colleague who opened their link. */
async function reviewer(colleague = "UANNA"): Promise<Visitor> {
  const who = visitor();
  expect((await who.post(await linkFor(colleague))).status).toBe(303);
  return who;
}

/** Sends the form of an item as it stands on the page, with this button and these clauses ticked. */
async function choose(who: Visitor, page: Visited, id: string, button: string, ...more: string[][]): Promise<Visited> {
  const fields = fieldsOf(page.html, id);
  for (const [name = "", value = ""] of [["choice", button], ...more]) fields.append(name, value);
  const answer = await who.post(SHEET, fields);
  return answer.status === 303 ? who.get((answer.headers.get("location") ?? "").split("#")[0] ?? "") : answer;
}

const ticked = (...ids: string[]) => ids.map((id) => ["clause", id]);

describe("a link to review", () => {
  it("shows one button however often it is looked at, and only pressing that spends it", async () => {
    const [link, who] = [await linkFor("UANNA"), visitor()];
    for (const method of ["GET", "GET", "HEAD", "GET"]) {
      const shown = await who.get(link, { method });
      expect([shown.status, who.cookies.size]).toEqual([200, 0]);
    }
    expect((await who.get(link)).html.match(/<button/g)).toHaveLength(1);
    const opened = await who.post(link);
    expect([opened.status, opened.headers.get("location")]).toEqual([303, "/review"]);
    const list = await who.get("/review");
    expect(list.html).toContain("Het park");
    expect(list.html).toContain("(4 te gaan)");
  });

  it("opens once: a second person reads kindly what to do, and gets nothing", async () => {
    const link = await linkFor("UANNA");
    const [one, two] = [visitor(), visitor()];
    const answers = await Promise.all([one.post(link), two.post(link)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const late = await two.get(link);
    expect(late.status).toBe(410);
    expect(late.html).toContain("druk in Slack op Nakijken");
    expect(late.html).not.toContain("<button");
    expect((await visitor().get("/review/no-such-code")).status).toBe(404);
  });

  it("is over after half an hour", async () => {
    const [link, who] = [await linkFor("UANNA"), visitor()];
    town.later(30 * 60);
    expect((await who.get(link)).status).toBe(410);
    expect((await who.post(link)).status).toBe(410);
    expect(who.cookies.size).toBe(0);
  });

  it("lets in by a cookie for these pages only, that no script, no other site and no unsafe line gets, for eight hours", async () => {
    const opened = await visitor().post(await linkFor("UANNA"));
    const cookie = opened.headers.get("set-cookie") ?? "";
    for (const part of ["HttpOnly", "SameSite=Strict", "Secure", "Path=/review", "Max-Age=28800"])
      expect(cookie.split("; ")).toContain(part);
    const who = await reviewer();
    town.later(8 * 60 * 60);
    expect((await who.get(SHEET)).status).toBe(403);
  });

  it("lets in by a cookie for an unsafe line only where the website itself is on one", async () => {
    const links = { ...context().links, page: (path: string) => `http://inspraak.example.nl${path}` };
    const program = { ...town.server.program, context: { ...context(), links } };
    const unsafe = await serveApp(createApp(program, () => {}, desk));
    const opened = await createVisitor(unsafe.origin).post(await linkFor("UANNA"));
    await unsafe.close();
    expect([opened.status, opened.headers.get("set-cookie")]).toEqual([303, expect.not.stringContaining("Secure")]);
  });

  it("opens nothing for who left the team, nor goes on for who leaves it meanwhile; what was open is still there", async () => {
    const [who, link] = [await reviewer("UBRAM"), await linkFor("UBRAM")];
    const page = await who.get(SHEET);
    await keepColleagues(["UANNA"], context());
    expect((await who.get(link)).status).toBe(410);
    expect((await who.post(link)).status).toBe(410);
    expect((await who.get("/review")).status).toBe(403);
    const refused = await choose(who, page, "p1", "right");
    expect(refused.status).toBe(403);
    expect(refused.html).toContain("Uw keuzes zijn bewaard");
    expect(desk.decided).toEqual([]);
    expect((await (await reviewer("UANNA")).get(SHEET)).html).toContain("meer bomen");
  });

  it("is sent by nobody else: a press from another site is refused and spends nothing", async () => {
    const link = await linkFor("UANNA");
    for (const site of ["cross-site", "same-site"])
      expect((await visitor().post(link, [], { "sec-fetch-site": site })).status).toBe(403);
    expect((await visitor().post(link, [], { "sec-fetch-site": "same-origin" })).status).toBe(303);
  });
});

describe("the review's pages", () => {
  it("are for nobody without a session", async () => {
    for (const path of ["/review", SHEET, "/review/c/no"]) {
      const refused = await visitor().get(path);
      expect(refused.status).toBe(403);
      expect(refused.html).not.toContain("bomen");
    }
    expect((await (await reviewer()).get("/review/c/no")).status).toBe(404);
  });

  it("tell caches, search engines, other sites and frames to keep away, and run no script", async () => {
    const who = await reviewer();
    const pages = [await who.get(await linkFor("UANNA")), await who.get("/review"), await who.get(SHEET)];
    for (const { headers, html } of [...pages, await visitor().get(SHEET), await visitor().get("/review/no")]) {
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-robots-tag")).toContain("noindex");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      const policy = (headers.get("content-security-policy") ?? "").split("; ");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy.join()).not.toContain("script-src");
      expect(html).not.toContain("<script");
    }
    for (const { html } of pages) expect(html).toContain('<meta name="robots" content="noindex');
  });

  it("store what a colleague chose, with who it was, say so, and go on at what stood below it", async () => {
    const who = await reviewer("UANNA");
    const after = await choose(who, await who.get(SHEET), "p1", "right-without", ...ticked("c3"));
    expect(desk.decided).toMatchObject([
      {
        decision: { slug: "park", itemId: "p1", version: 1, choice: { type: "right", without: ["c3"] } },
        act: { by: "UANNA" },
      },
    ]);
    expect(after.html).not.toContain("meer bomen");
    expect(after.html).toMatch(/Bewaard: dit is één punt\.<\/p>\s*<form [^>]*id="p2"/);
    expect(after.html).toContain("1 beslist, 3 te gaan. Uit 120 van de 220 antwoorden zijn zinnen bekeken.");
  });

  it("take what is ticked as all that belongs, where that is less to tick", async () => {
    const who = await reviewer("UANNA");
    await choose(who, await who.get(SHEET), "p1", "right-only", ...ticked("c1", "c2"));
    expect(desk.decided).toMatchObject([{ decision: { itemId: "p1", choice: { type: "right", without: ["c3"] } } }]);
  });

  it("say of a model's proposal in a resident's words how many a model counts, and that it wrote nothing", async () => {
    const who = await reviewer();
    const { html } = await who.get(SHEET);
    const form = html.slice(html.indexOf('id="m-1"'), html.indexOf('id="v1"'));
    expect(form).toContain("31 mensen zeggen dit, 2 zeggen het omgekeerde. Dat telde een computer.");
    expect(form).not.toContain("Een computer schreef");
    expect(form).not.toContain("drop-sentence");
  });

  it("say of words that stay out, and of a model's sentence, what was stored of them", async () => {
    const who = await reviewer();
    expect((await choose(who, await who.get(SHEET), "v1", "let-through-none")).html).toContain(
      "Bewaard: deze woorden komen er niet in. Ze tellen wel mee.",
    );
    expect((await choose(who, await who.get(SHEET), "m-1", "right")).html).toContain(
      "Bewaard: deze zin klopt met wat deze mensen schreven.",
    );
  });

  it.each([
    ["p1", "right", [], { type: "right", without: [] }],
    ["p1", "none", [], { type: "none" }],
    ["p1", "split", ticked("c1", "c2"), { type: "split", clauseIds: ["c1", "c2"] }],
    ["p1", "label", ticked("c2"), { type: "label", clauseId: "c2" }],
    ["p2", "join", [["point", "p1"]], { type: "join", pointId: "p1", clauseIds: [] }],
    ["p2", "join", [["point", "p1"], ...ticked("c5")], { type: "join", pointId: "p1", clauseIds: ["c5"] }],
    ["p2", "reverse", [["point", "p1"]], { type: "reverse", pointId: "p1" }],
    ["v1", "let-through-all", [], { type: "let-through", clauseIds: ["c6", "c7"] }],
    ["v1", "let-through-none", [], { type: "let-through", clauseIds: [] }],
    ["v1", "let-through-ticked", ticked("c6"), { type: "let-through", clauseIds: ["c6"] }],
    ["p1", "drop-sentence", [], { type: "drop-sentence" }],
  ])("take %s, %s as what it says", async (id, button, more, choice) => {
    const who = await reviewer();
    await choose(who, await who.get(SHEET), id, button, ...more);
    expect(desk.decided.map(({ decision }) => decision.choice)).toEqual([choice]);
  });

  it.each([
    ["right", ticked("c1"), "U kruiste iets aan"],
    ["none", ticked("c1"), "U kruiste iets aan"],
    ["split", [], "Kruis eerst aan"],
    ["label", [], "Kruis één zin aan"],
    ["label", ticked("c1", "c2"), "Kruis één zin aan"],
    ["join", [["point", ""]], "Kies eerst een punt"],
  ])(
    "store nothing of %s when that says two things or nothing, and say what to do beside the item",
    async (button, more, words) => {
      const who = await reviewer();
      const after = await choose(who, await who.get(SHEET), "p1", button, ...more);
      expect(desk.decided).toEqual([]);
      expect(after.html).toMatch(new RegExp(`${words}[^<]*</p>\\s*<form [^>]*id="p1"`));
    },
  );

  it("tell the second of two colleagues that it was decided, and how it is now", async () => {
    const [anna, bram] = [await reviewer("UANNA"), await reviewer("UBRAM")];
    const [pageOfAnna, pageOfBram] = [await anna.get(SHEET), await bram.get(SHEET)];
    desk.items = desk.items.map((each) => (each.id === "p2" ? { ...each, version: 2 } : each));
    await choose(anna, pageOfAnna, "p1", "none");
    expect((await choose(bram, pageOfBram, "p1", "right")).html).toContain("Dit staat er niet meer.");
    expect((await choose(bram, pageOfBram, "p2", "right")).html).toMatch(
      /Een collega besliste dit net[^<]*<\/p>\s*<form [^>]*id="p2"/,
    );
    expect(desk.decided).toHaveLength(1);
  });

  it("take a form that is sent twice as one act", async () => {
    const who = await reviewer();
    const page = await who.get(SHEET);
    await choose(who, page, "p1", "none");
    expect((await choose(who, page, "p1", "none")).html).toContain("Dit was al bewaard.");
    expect(desk.decided).toHaveLength(1);
  });

  it("refuse a form without the token of this session, from another site, or without words that mean something", async () => {
    const [who, other] = [await reviewer("UANNA"), await reviewer("UBRAM")];
    const fields = fieldsOf((await who.get(SHEET)).html, "p1");
    const theirs = fieldsOf((await other.get(SHEET)).html, "p1").get("token") ?? "";
    expect(theirs).not.toBe(fields.get("token"));
    fields.append("choice", "right");
    for (const token of ["", theirs, fields.get("token")?.toUpperCase() ?? ""]) {
      const forged = new URLSearchParams(fields);
      forged.set("token", token);
      expect((await who.post(SHEET, forged)).status).toBe(403);
    }
    expect((await who.post(SHEET, fields, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await who.get(SHEET, { method: "POST", body: "x".repeat(200_000) })).status).toBe(413);
    const strange = new URLSearchParams(fields);
    strange.set("choice", "drop table");
    expect((await who.post(SHEET, strange)).status).toBe(403);
    expect(desk.decided).toEqual([]);
    expect((await who.post(SHEET, fields)).status).toBe(303);
  });

  it("never show a colleague's id, and tell no code to log, health or database", async () => {
    const who = await reviewer("UANNA");
    const link = await linkFor("UBRAM");
    const pages = [await who.get("/review"), await who.get(SHEET), await who.get(link)];
    for (const { html } of pages) expect(html).not.toMatch(/UANNA|UBRAM/);
    const code = link.split("/").at(-1) ?? "";
    expect((await who.get(`/review/broken/${code}`)).status).toBe(500);
    expect(town.logged.join()).toContain("/review/broken/:code");
    const health = await (await fetch(`${served.origin}/health`)).text();
    const cookies = [...who.cookies.values()].map(({ value }) => value);
    for (const secret of [...handedOut, ...cookies]) expect(town.logged.join() + health).not.toContain(secret);
  });

  it("ask of several voices which may be told, and put none of them forward; nor join them with a point", async () => {
    const { html } = await (await reviewer()).get(SHEET);
    const [, form = ""] = /<form [^>]*id="v1">([\s\S]*?)<\/form>/.exec(html) ?? [];
    expect(form).toMatch(/<h2>Wat weinig mensen zeggen/);
    expect(form).toContain("Mag allemaal erin, niemand is herkenbaar");
    expect(form).not.toContain("<select");
    desk.items = [item("v1", [clause("c6", "een fontein")], { kind: "voice" })];
    const alone = (await (await reviewer()).get(SHEET)).html;
    expect(alone).toMatch(/<h2><q [^>]*>een fontein<\/q>/);
    expect(alone).not.toContain('checkbox" name');
  });

  it("offer every other point once, the likeliest chosen and first, and never the item itself", async () => {
    const point = (id: string) => ({ id, label: id, people: 1 });
    desk.points = ["a", "b", "p1", "c"].map(point);
    desk.items = [item("p1", [clause("c1", "meer bomen")], { near: [point("c")] })];
    const { html } = await (await reviewer()).get(SHEET);
    expect([...html.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value)).toEqual(["c", "a", "b"]);
  });

  it("keep the words of residents as they are, whatever they hold", async () => {
    const evil = `"><script>alert(1)</script>`;
    desk.items = [
      item(`p${evil}`, [clause(`c${evil}`, evil, { whole: evil })], { near: [{ id: evil, label: evil, people: 1 }] }),
    ];
    const { html } = await (await reviewer()).get(
      `${SHEET}?told=${encodeURIComponent(evil)}&at=${encodeURIComponent(evil)}`,
    );
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
  });
});

describe("a link to answers", () => {
  const answersLink = async () => {
    const given = await giveAnswersLink({ slug: "park", name: "Sanne", days: 30 }, undefined, context());
    return { path: handedOutOf(given), id: given.outcome === "given" ? given.id : "" };
  };

  it("lets its holder read one consultation, as often as they open it, until it is revoked", async () => {
    const { path, id } = await answersLink();
    const who = visitor();
    const shown = await who.get(path);
    expect([shown.status, who.cookies.size]).toEqual([200, 0]);
    expect(shown.html).toContain('<meta name="robots" content="noindex');
    expect(shown.html).not.toContain("Sanne");
    const opened = await who.post(path);
    expect(opened.headers.get("location")).toBe("/c/park/answers");
    expect(opened.headers.get("set-cookie")).toContain("Path=/c/park/answers;");
    expect((await who.get("/c/park/answers")).html).toContain("Reactienota: Het park");
    expect((await visitor().post(path)).status).toBe(303);
    await revokeLink(id, undefined, context());
    expect((await who.get("/c/park/answers")).status).toBe(403);
    const gone = await who.get(path);
    expect([gone.status, gone.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(gone.html).toContain("Vraag de gemeente om een link.");
  });

  it("opens no other consultation, and no review", async () => {
    const { path } = await answersLink();
    const code = path.split("/").at(-1) ?? "";
    for (const other of [`/c/other/answers/open/${code}`, `/review/${code}`]) {
      expect((await visitor().get(other)).status).toBe(404);
      expect((await visitor().post(other)).status).toBe(404);
    }
    expect((await visitor().get("/c/park/answers")).status).toBe(403);
  });
});
