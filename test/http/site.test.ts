import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { takeToCouncil } from "../../src/core/consultation/take-to-council.ts";
import { publishDigest } from "../../src/core/digest/publish/publish-digest.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import type { Consultation } from "../../src/core/model/consultation/consultation.ts";
import { posterCode } from "../../src/core/model/consultation/poster-code.ts";
import { marktAutoluw, short, wide } from "../fakes/consultations.ts";
import { publishFullDigest } from "../fakes/full-town.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const DAY = 86_400;
const HOME = "https://praat.example.nl/inspraak";
let town: Running;
let week = "";

const core = () => town.server.program.context;
const day = (ahead: number) => core().calendar.dayAfter(town.now(), ahead);
const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${town.server.port}${path}`, { redirect: "manual", ...init });
const read = async (path: string) => (await (await get(path)).text()).replace(/\s+/g, " ");
const named = (slug: string, change: Partial<Consultation> = {}): Consultation => {
  return { ...short, slug, title: { nl: `Over ${slug}` }, promise: { ...short.promise, answerBy: day(40) }, ...change };
};

/** What a page says between this heading and the next one of its size. */
const under = (page: string, heading: string) => page.split(`<h2>${heading}</h2>`)[1]?.split("<h2>")[0] ?? "";

const answer = {
  outcomes: [
    {
      result: "partly" as const,
      what: { nl: "Tien bomen." },
      because: { nl: "Te warm." },
      decidedBy: { nl: "De raad" },
    },
  ],
  next: { nl: "Wij planten in maart." },
  learned: { nl: "De kraam stond te vroeg." },
  isComplete: true,
};

beforeAll(async () => {
  town = await startRunning({
    env: { PUBLIC_URL: HOME, TOWN_PHONE: "14 030", REPORT_URL: "https://meld.example.nl/" },
  });
  await town.publish(named("open", { closes: day(3) }));
  await town.publish(named("laatste-dag", { closes: day(0) }));
  await town.publish(named("straks", { opens: day(2), closes: day(9) }));
  await town.publish(named("bij-raad"));
  await town.publish(named("te-laat", { promise: { ...short.promise, answerBy: day(-1) }, closes: day(-2) }));
  await town.publish(named("klaar", { experiment: { try: { nl: "Een kraam." }, expect: { nl: "Meer mensen." } } }));
  for (const slug of ["bij-raad", "klaar"]) await closeConsultation(slug, undefined, core());
  await takeToCouncil("bij-raad", undefined, core());
  await followUp("klaar", answer, undefined, core());
  await town.settle();
  week = await publishFullDigest(core());
}, 120_000);

afterAll(() => town.stop());

describe("the front page", () => {
  it("lists what is open, late, waiting, soon and answered, and nothing ever leaves it", async () => {
    const page = await read("/");
    const open = under(page, "Hierover kunt u nu meepraten");
    expect(open).toContain("Over open");
    expect(open).toContain("U kunt nog 3 dagen meedoen");
    expect(open).toContain("Vandaag kunt u nog meedoen.");
    expect(open).toContain('href="/inspraak/c/open/chat"');
    expect(open).toContain('href="https://t.me/samenspraak_bot?start=open"');
    expect(under(page, "Hier is de gemeente te laat")).toContain("Over te-laat");
    expect(under(page, "Hier is de gemeente te laat")).toContain("<strong>De gemeente is te laat.");
    expect(under(page, "Hierop komt nog antwoord")).toMatch(/Over bij-raad.*bij degene die beslist: Het college/);
    expect(under(page, "Hierover kunt u straks meepraten")).toContain("Over straks");
    const answered = under(page, "Hierop gaf de gemeente antwoord");
    expect(answered).toContain("Over klaar");
    expect(answered).toContain("Dit gebeurt voor een deel. Tien bomen.");
  });

  it("is in the language of its address, and leads on in that language", async () => {
    const page = await read("/?language=tr");
    expect(page).toContain('<html lang="tr" dir="ltr">');
    expect(page).toContain('href="/inspraak/c/open?language=tr"');
    expect(page).toContain('href="/inspraak/c/open/chat?language=tr"');
    expect(page).toContain('href="/inspraak/?language=ar"');
    expect(page).not.toContain("t.me/samenspraak_bot?start=open&");
    expect(await read("/?language=xx")).toContain('<html lang="nl" dir="ltr">');
  });
});

describe("the page of a consultation", () => {
  it("tells what changed since it began, and in which digests it stands", async () => {
    const promise = { ...short.promise, answerBy: day(50), because: { nl: "Drukte." } };
    await town.publish(named("veranderd"));
    await town.publish(named("veranderd", { promise }));
    const page = await read("/c/veranderd");
    expect(page).toContain("Versie 2, 25 november 2026. De belofte veranderde.");
    expect(page).toContain("De uitslag staat hier als meedoen niet meer kan.");
    const told = await read("/c/stationsgebied");
    expect(told).toMatch(/Week 48: 23 november 2026 tot en met 29 november 2026/);
    expect(told, "a digest tells everybody what others chose").not.toContain("invloed op uw antwoord");
  });

  it("shows a link to it well: what it is about, a picture, and where it really is", async () => {
    const page = await read("/c/open");
    expect(page).toContain('<meta property="og:title" content="Over open">');
    expect(page).toContain('<meta property="og:description" content="De bankjes.">');
    expect(page).toContain(`<meta property="og:image" content="${HOME}/c/open/picture.png">`);
    expect(page).toContain(`<link rel="canonical" href="${HOME}/c/open">`);
    const picture = await get("/c/open/picture.png");
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect((await get("/c/no/picture.png")).status).toBe(404);
  });
});

describe("results", () => {
  it("are kept back while people take part, unless the file lets them be seen", async () => {
    const words = "De uitslag staat hier als meedoen niet meer kan.";
    expect(await read("/c/markt-autoluw/results")).toContain(words);
    expect((await get("/c/markt-autoluw/data.csv")).status).toBe(404);
    expect(await read("/c/straks/results")).toContain(words);
    await town.publish(marktAutoluw({ results: "live" }));
    const page = await read("/c/markt-autoluw/results");
    expect(page).toContain("Mensen doen nog mee.");
    expect(page).not.toContain(words);
    expect((await get("/c/markt-autoluw/data.json")).status).toBe(404);
  });

  it("tell what was chosen, what the last published digest says of it, and no group of fewer than five", async () => {
    await closeConsultation("stationsgebied", undefined, core());
    const page = await read("/c/stationsgebied/results");
    expect(page).toMatch(/\d+ bewoners deden mee\./);
    expect(page).toContain("Groepen van minder dan vijf mensen tonen wij niet.");
    expect(page).toContain(`href="/inspraak/digests/${week}"`);
    expect(page).toContain("Poster station 34");
    expect(page).toMatch(/<th scope="row">Ontvangen<\/th><td class="number">190/);
    expect(page).toContain("Ten minste 8 mensen");
    for (const [, n] of page.matchAll(/<td class="number">(\d+) \(/g)) expect(n === "0" || Number(n) >= 5).toBe(true);
  });

  it("are there for machines once they do not change, with the same numbers left out", async () => {
    await closeConsultation("stationsgebied", undefined, core());
    const json = await (await get("/c/stationsgebied/data.json")).json();
    expect(json).toMatchObject({ slug: "stationsgebied", smallestGroup: 5, stage: "closed" });
    const csv = await (await get("/c/stationsgebied/data.csv")).text();
    expect(csv.split("\n")[0]).toBe("question,kind,text,answered,option,label,people,average_place");
    const people = json.questions.flatMap(({ options }: { options: { people: number | null }[] }) =>
      options.map((o) => o.people),
    );
    expect(people.length).toBeGreaterThan(5);
    for (const n of people) expect(n === null || n === 0 || n >= 5).toBe(true);
    expect((await get("/c/stationsgebied/data.csv")).headers.get("content-type")).toContain("text/csv");
  });

  it("of a few people tell nothing but that", async () => {
    await town.publish({ ...wide, slug: "klein", closes: day(30), promise: { ...wide.promise, answerBy: day(40) } });
    const me = town.person(7);
    await me.open("klein");
    for (const label of ["Beginnen", "Ja"]) await me.press(label);
    await closeConsultation("klein", undefined, core());
    const page = await read("/c/klein/results");
    expect(page).toContain("Er deden minder dan vijf mensen mee.");
    expect(page).not.toMatch(/<td class="number">/);
    expect(await (await get("/c/klein/data.csv")).text()).not.toMatch(/,[1-4],|,[1-4]$/m);
  });
});

describe("the code of a poster", () => {
  it("leads to every way to answer, with where the poster hangs, however it is typed", async () => {
    const code = posterCode("open", "poster1");
    for (const typed of [code, code.toUpperCase(), `${code.slice(0, 3)}-${code.slice(3)}`]) {
      const page = await read(`/m/${typed}`);
      expect(page).toContain("<h1>Over open</h1>");
      expect(page).toContain('href="/inspraak/c/open/chat?source=poster1"');
      expect(page).toContain('href="https://t.me/samenspraak_bot?start=open_poster1"');
    }
    expect(await read(`/m/${posterCode("open")}?language=ar`)).toContain('href="/inspraak/c/open/chat?language=ar"');
    expect(await read(`/m/${posterCode("klaar")}`)).not.toContain("/chat");
    expect(await read(`/m/${posterCode("bij-raad")}`)).toMatch(/bij degene die beslist: Het college/);
  });

  it("that nobody gave is met with words", async () => {
    const answer = await get("/m/qqqqqqq");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Kijk nog eens goed op de poster.");
  });
});

describe("the other pages", () => {
  it("tell ideas, lessons and digests with their days", async () => {
    const ideas = await read("/ideas");
    expect(ideas).toContain("Hebt u zelf een idee? Stuur /idee in Telegram.");
    expect(ideas).toMatch(/href="https:\/\/t\.me\/\w+">Naar Telegram</);
    expect(await read("/digests")).toContain("Elke week leest de gemeenteraad wat bewoners kozen en zeiden.");
    const lessons = await read("/lessons");
    expect(lessons).toContain("<dd>De kraam stond te vroeg.</dd>");
    expect(lessons).toContain("Ja. Bewoners zouden uiterlijk");
    expect(await read("/digests")).toContain("Week 48: 23 november 2026 tot en met 29 november 2026");
  });

  it("tell what is kept, what was tested, and whom to call", async () => {
    expect(await read("/privacy")).toContain("Telegram is niet van de gemeente.");
    expect(await read("/privacy")).toContain("nog 90 dagen");
    expect(await read("/accessibility")).toContain("geen officiële toegankelijkheidsverklaring");
    const contact = await read("/contact");
    expect(contact).toContain("14 030");
    expect(contact).toContain('<a href="https://meld.example.nl/">');
  });

  it("set no cookie, ask nothing of others, and say that they did not change", async () => {
    for (const path of [
      "/",
      "/c/open",
      "/c/klaar/results",
      "/ideas",
      "/lessons",
      "/privacy",
      "/contact",
      `/m/${posterCode("open")}`,
    ]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get("set-cookie"), path).toBeNull();
      expect(await answer.text(), path).not.toMatch(
        /<(script|iframe|img)|(src|href)="https?:\/\/(?!t\.me|praat\.example|raad\.|meld\.)/,
      );
      const etag = answer.headers.get("etag") ?? "";
      expect((await get(path, { headers: { "if-none-match": etag } })).status, path).toBe(304);
      const head = await get(path, { method: "HEAD" });
      expect([head.status, await head.text()], path).toEqual([200, ""]);
    }
  });

  it("are found with a slash too many", async () => {
    for (const [path, to] of [
      ["/ideas/", "/inspraak/ideas"],
      ["/c/open/?language=tr", "/inspraak/c/open?language=tr"],
      ["/inspraak/c/open//", "/inspraak/c/open"],
    ] as const) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("location")]).toEqual([301, to]);
    }
    expect((await get("//evil.example/")).headers.get("location")).toBeNull();
  });

  it("lead to no other website, whatever address is asked for", async () => {
    for (const path of [
      "//evil.example/x",
      "/%5Cevil.example/",
      "/inspraak//evil.example",
      "/inspraak/%5C%5Cevil.example/",
    ]) {
      const answer = await get(path);
      expect(answer.headers.get("location") ?? "", path).toMatch(/^$|^\/inspraak\/%5C/);
      expect(await answer.text(), path).not.toMatch(/href="[^"/?#]*(\/inspraak)?[/\\]{2}evil/);
    }
  });

  it("that are not there lead to what looks like them", async () => {
    const answer = await get("/c/stationsgebiet");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('href="/inspraak/c/stationsgebied"');
    expect(await read("/station")).toContain('href="/inspraak/c/stationsgebied"');
    expect(await read("/c/xyzzy-en-nog-iets-heel-anders")).not.toContain("Zoekt u misschien dit?");
  });
});

describe("machines", () => {
  it("are told where everything is, and what to leave alone", async () => {
    const robots = await read("/robots.txt");
    expect(robots).toContain(`Sitemap: ${HOME}/sitemap.xml`);
    expect(robots).toContain("Disallow: /c/*/answers");
    const sitemap = await get("/sitemap.xml");
    expect(sitemap.headers.get("content-type")).toContain("application/xml");
    const places = [...(await sitemap.text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place = ""]) => place);
    expect(places).toContain(`${HOME}/c/klaar`);
    for (const place of places) expect((await get(place.replace(HOME, "") || "/")).status, place).toBe(200);
  });

  it("find whom to tell of a hole, and a sign for the tab", async () => {
    const text = await (await get("/.well-known/security.txt")).text();
    expect(text).toContain(`Contact: ${HOME}/contact`);
    const until = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? "");
    expect(until - town.now()).toBeGreaterThan(140 * DAY * 1000);
    expect(until - town.now()).toBeLessThan(365 * DAY * 1000);
    expect((await get("/favicon.ico")).headers.get("content-type")).toContain("image/");
  });

  it("are told no digest that was not published", async () => {
    const other = await startRunning({ env: { PUBLIC_URL: HOME } });
    const { context } = other.server.program;
    const sitemap = async () => (await fetch(`http://127.0.0.1:${other.server.port}/sitemap.xml`)).text();
    const now = context.calendar.weekOf(other.now());
    expect(await sitemap()).not.toContain(now);
    await publishDigest(now, context);
    expect(await sitemap()).toContain(now);
    await other.stop();
  });
});
