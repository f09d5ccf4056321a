import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../../src/core/answers/export-answers.ts";
import { browserWith } from "../../../src/core/browse/screen.ts";
import { closeConsultation } from "../../../src/core/consultation/launch.ts";
import { everyKind, short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson } from "../../fakes/web-person.ts";

let town: Running;
const origin = () => `http://127.0.0.1:${town.server.port}`;
const person = (slug = "park", query = "") => createWebPerson(origin(), slug, query);

beforeAll(async () => {
  town = await startRunning({ validate: false });
  await town.publish(short);
  await town.publish(everyKind);
});
afterAll(() => town.stop());

async function rows(slug = "park") {
  const found = [];
  for await (const row of exportAnswers(slug, town.server.program.context)) found.push(row);
  return found;
}
const ofWeb = async (slug = "park") => (await rows(slug)).filter(({ channel }) => channel === "web");

describe("a conversation in the browser", () => {
  it("begins with the promise, and keeps nothing of who only reads it", async () => {
    const { store } = town.server.program.context;
    const before = await store.residents.ids();
    const me = person();
    await me.look();
    expect(me.words()).toContain("Wie beslist: Het college");
    expect(me.words()).toContain("Dit staat al vast: Het park blijft.");
    expect(me.visitor.cookies.size).toBe(0);
    expect(await store.residents.ids()).toEqual(before);
  });

  it("keeps what is asked before who asked for something else, and what they read first", async () => {
    const me = person();
    await me.begin();
    await me.press("Hulp, of met een mens praten");
    expect(me.now()).toMatch(/Wilt u met een mens praten[\s\S]*Wilt u bankjes/);
    await me.press("Nee");
    await me.press("4");
    await me.press("Zien wat wij van u bewaren");
    expect(me.now()).toMatch(/→ Nee[\s\S]*Wat wilt u nog zeggen[\s\S]*Uw antwoord/);
    await me.press("Een andere taal kiezen");
    expect(me.now()).not.toContain("Wat wilt u nog zeggen");
    await me.press("Een idee aan de gemeente geven");
    expect(me.now()).not.toContain("Wat wilt u nog zeggen");
    await me.write("Een fontein");
    await me.press("Wat er met uw gegevens gebeurt");
    expect(me.now()).toMatch(/Deze chat is van de gemeente zelf[\s\S]*Een fontein[\s\S]*Ja, dit is mijn idee/);
    await me.press("Ja, dit is mijn idee");
    await me.write("Mooi zo");
    expect(me.now()).toContain("Dank u wel");
    expect((await ofWeb()).slice(-3).map(({ value, text }) => value || text)).toEqual(["b", "4", "Mooi zo"]);
  });

  it("asks for a yes to an idea before more words", async () => {
    const me = person();
    await me.begin();
    await me.press("Een idee aan de gemeente geven");
    await me.write("Een fontein");
    expect(me.now()).toMatch(/Ja, dit is mijn idee[\s\S]*Iets anders typen/);
    expect(me.html).toMatch(/class="first"[^>]*>Ja, dit is mijn idee/);
  });

  it("asks one question at a time, and gives the receipt after the last", async () => {
    const before = (await ofWeb()).length;
    const me = person();
    await me.begin();
    expect(me.now()).toContain("Wilt u bankjes?");
    await me.press("Ja");
    expect(me.now()).toContain("Waar?");
    expect(me.words()).toContain("Wilt u bankjes?");
    await me.press("Zon");
    await me.press("Klaar");
    await me.press("4");
    expect(me.now()).toContain("Wat wilt u nog zeggen?");
    await me.write("Meer schaduw & <b>bomen</b>");
    expect(me.now()).toContain("Dank u wel");
    expect(me.words()).toContain("Meer schaduw & <b>bomen</b>");
    const given = (await ofWeb()).slice(before).map(({ question, value, text }) => [question, value || text]);
    expect(given).toEqual([
      ["q1", "a"],
      ["q2", "a"],
      ["q3", "4"],
      ["q4", "Meer schaduw & <b>bomen</b>"],
    ]);
  });

  it("goes through every kind of question, and back", async () => {
    const me = person("plein");
    await me.begin();
    await me.press("Alleen overdag");
    await me.press("← Terug");
    expect(me.now()).toContain("Mogen er auto's op het plein?");
    await me.press("Ja");
    await me.press("Aan de rand");
    await me.press("✅ Aan de rand");
    await me.press("In het midden");
    await me.press("Klaar");
    await me.press("5");
    expect(me.now()).toContain("In welke buurt woont u?");
    await me.press("Noord");
    await me.press("Eens");
    await me.press("Oneens");
    await me.press("Genoeg, ga verder");
    expect(me.now()).toContain("Wat wilt u nog zeggen?");
    await me.press("Overslaan");
    for (const label of ["bank", "bomen", "fiets"]) await me.press(label);
    expect(me.now()).toContain("Dank u wel");
    const given = (await ofWeb("plein")).map(({ question, value }) => [question, value]);
    expect(Object.fromEntries(given)).toMatchObject({
      auto: "ja",
      waar: "midden",
      mooi: "5",
      buurt: "noord",
      stellingen: "s1:1;s2:-1",
      volgorde: "bank>bomen>fiets",
    });
  });

  it("takes words at a closed question as a remark, when the person says so", async () => {
    const me = person();
    await me.begin();
    await me.write("Dat hangt helemaal van het weer af.");
    await me.press("Ja, bewaar dit");
    expect((await ofWeb()).map(({ text }) => text)).toContain("Dat hangt helemaal van het weer af.");
    expect(me.now()).toContain("Wilt u bankjes?");
  });

  it("keeps the source of the poster until the person begins, and counts who is helped", async () => {
    const me = person("park", "?source=poster1&helper");
    await me.begin();
    await me.press("Nee");
    const [row] = (await rows()).filter(({ source }) => source === "poster1");
    expect(row).toMatchObject({ helper: true, channel: "web", value: "b" });
  });

  it("speaks the language of the page that somebody begins on, and of the browser before that", async () => {
    const me = person("plein", "?language=ar");
    await me.look();
    expect(me.html).toContain('<html lang="ar" dir="rtl">');
    await me.press("ابدأ");
    expect(me.now()).toContain("هل تريد سيارات في الساحة؟");
    for (const [wants, language] of [
      ["en-GB,nl", "en"],
      ["tr;q=0.3, pl-PL;q=0.8, *;q=0.1", "pl"],
      ["uk;q=0, fr, AR;q=0.5", "ar"],
      ["uk;q=0, fr", "nl"],
    ] as const) {
      const answer = await fetch(`${origin()}/c/plein/chat`, { headers: { "accept-language": wants } });
      expect(await answer.text(), wants).toContain(`<html lang="${language}"`);
    }
  });

  it("begins in plain Dutch for who chose that on the page, and stays in it", async () => {
    const me = person("plein", "?language=nl-simple");
    await me.begin();
    expect(me.now()).toContain("Wilt u auto's op het plein?");
    await me.press("Bekijk waarover u kunt meepraten");
    await me.look("/c/plein/chat?language=en");
    expect(me.words()).toContain("Wilt u auto's op het plein?");
  });

  it("changes the language half-way, and asks the question again in it", async () => {
    const me = person();
    await me.begin();
    await me.press("Een andere taal kiezen");
    await me.press("English");
    expect(me.now()).toContain("Do you want benches?");
  });

  it("shows what is kept, gives it as a file, and forgets everything when asked", async () => {
    const me = person();
    await me.begin();
    await me.press("Nee");
    await me.press("Zien wat wij van u bewaren");
    expect(me.words()).toContain("Wilt u bankjes?");
    const [, place] = /\?file=(\d+)/.exec(me.html) ?? [];
    const file = await me.visitor.get(`/c/park/chat?file=${place}`);
    expect(JSON.parse(file.html).consultations).toHaveLength(1);
    expect(file.headers.get("content-disposition")).toContain("attachment");
    expect(file.html).not.toContain([...me.visitor.cookies.values()][0]?.value);
    await me.press("Uw gegevens laten wissen");
    await me.press("Wis alles van mij");
    expect(me.words()).toContain("gewist");
    expect(me.words()).not.toContain("Wilt u bankjes?");
    await town.settle();
    const { store } = town.server.program.context;
    const { address } = await browserWith([...me.visitor.cookies.values()][0]?.value ?? "", "web");
    const id = store.residents.idOf("web", address);
    expect(await store.residents.find(id)).toBeUndefined();
    await town.server.clock.run("clean-up");
    expect(await store.screens.read(id)).toEqual([]);
  });

  it("shows what is open elsewhere, and goes on there", async () => {
    const me = person();
    await me.begin();
    await me.press("Bekijk waarover u kunt meepraten");
    await me.press("Het plein");
    expect(me.words()).toContain("Het plein");
    await me.press("Beginnen");
    expect(me.now()).toContain("Mogen er auto's op het plein?");
    await me.look("/c/park/chat");
    await me.press("Ga verder");
    expect(me.now()).toContain("Wilt u bankjes?");
  });
});

describe("a form that comes twice, late or from elsewhere", () => {
  it("changes nothing when it is sent again", async () => {
    const me = person();
    await me.begin();
    await me.press("Nee");
    const four = me.pressing("4");
    await me.send(four);
    await me.send(four);
    const words = me.writing("Eenmaal");
    await Promise.all([me.visitor.post("/c/park/chat", words), me.visitor.post("/c/park/chat", words)]);
    await me.look();
    const own = (await ofWeb()).filter(({ text }) => text === "Eenmaal");
    expect(own).toHaveLength(1);
    expect(me.words().match(/Eenmaal/g)).toHaveLength(1);
  });

  it("gives who begins twice in a hurry one conversation", async () => {
    const me = person();
    await me.look();
    const begin = me.pressing("Beginnen");
    const before = (await town.server.program.context.store.participations.ids()).length;
    await Promise.all([me.send(begin), me.send(begin)]);
    expect((await town.server.program.context.store.participations.ids()).length).toBe(before + 1);
  });

  it("does with a button of an earlier page what the chat does: it says that its time is over", async () => {
    const me = person();
    await me.begin();
    const early = me.pressing("Nee");
    await me.press("Nee");
    await me.press("2");
    const fresh = early.map(([name, value]): [string, string] => [name, name === "key" ? "aaaabbbbccccdddd" : value]);
    await me.send(fresh);
    expect(me.words()).toContain("Deze vraag hebt u al beantwoord.");
    expect(me.now()).toContain("Wat wilt u nog zeggen?");
  });

  it("puts words of a second tab to the question that they were written below", async () => {
    const me = person();
    await me.begin();
    const inOtherTab = me.writing("Bankjes zijn er al genoeg.");
    await me.press("Nee");
    expect(me.now()).toContain("Hoe mooi is het park?");
    await me.send(inOtherTab);
    expect(me.now()).toContain("Wilt u bankjes?");
    await me.press("Ja, bewaar dit");
    const [remark] = (await ofWeb()).filter(({ text }) => text === "Bankjes zijn er al genoeg.");
    expect(remark?.question).toBe("q1");
  });

  it("takes nothing from another website", async () => {
    const me = person();
    await me.begin();
    const before = (await rows()).length;
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await me.visitor.post("/c/park/chat", me.pressing("Ja"), headers)).status).toBe(403);
    const origins = { origin: "https://elders.example" };
    expect((await me.visitor.post("/c/park/chat", me.pressing("Ja"), origins)).status).toBe(403);
    expect((await rows()).length).toBe(before);
  });
});

describe("who is not who they seem", () => {
  const cookies = (value: string) => ({ cookie: `samenspraak-chat=${value}` });

  it("gets nothing by a cookie that was made up, and no conversation under it", async () => {
    const forged = cookies("a".repeat(32));
    const page = await fetch(`${origin()}/c/park/chat`, { headers: forged });
    expect(await page.text()).toContain("Beginnen");
    const begin = new URLSearchParams({ act: "begin", key: "k".repeat(16), language: "nl" });
    const began = await fetch(`${origin()}/c/park/chat`, {
      method: "POST",
      body: begin,
      headers: forged,
      redirect: "manual",
    });
    expect(began.headers.get("set-cookie")).toMatch(
      /^samenspraak-chat=[a-z0-9]{32}; Path=\/c; .*HttpOnly; SameSite=Lax$/,
    );
    expect(began.headers.get("set-cookie")).not.toContain("a".repeat(32));
  });

  it("gets nothing by the cookie of somebody who was forgotten", async () => {
    const me = person();
    await me.begin();
    await me.press("Uw gegevens laten wissen");
    await me.press("Wis alles van mij");
    await town.server.clock.run("clean-up");
    await me.look();
    expect(me.buttons()).toContain("Beginnen");
    expect(me.words()).not.toContain("Wilt u bankjes?");
  });

  it("is held off by a field that nobody sees, and by a body that is too large", async () => {
    const me = person();
    await me.begin();
    const before = (await rows()).length;
    await me.send([...me.pressing("Ja"), ["website", "http://spam.example"]]);
    expect((await rows()).length).toBe(before);
    const large = await me.visitor.post("/c/park/chat", [
      ["text", "x".repeat(1_000_000)],
      ["act", "write"],
    ]);
    expect(large.status).toBe(413);
    const long = await me.visitor.post("/c/park/chat", [...me.writing("x".repeat(5000))]);
    expect([long.status, long.html]).toEqual([413, expect.stringContaining("Dat is te lang")]);
  });

  it("finds no script that runs in what was sent, in any field", async () => {
    const script = '"><script>alert(1)</script>';
    const me = person();
    await me.begin();
    await me.write(script);
    expect(me.html).not.toContain("<script>alert");
    for (const name of ["key", "place", "press", "act", "text", "language", "source", "lat"]) {
      const sent = await me.visitor.post("/c/park/chat", [
        ["act", "write"],
        [name, script],
      ]);
      expect(sent.html, name).not.toContain("<script>alert");
    }
    const page = await me.visitor.get(
      `/c/park/chat?source=${encodeURIComponent(script)}&language=${encodeURIComponent(script)}&wait=${encodeURIComponent(script)}&told=${encodeURIComponent(script)}`,
    );
    expect(page.html).not.toContain("<script>alert");
  });
});

describe("a consultation that takes no answers", () => {
  it("is not known, is not open yet, or is over: each in a page of its own", async () => {
    await town.publish({ ...short, slug: "later", opens: "2099-01-01" });
    await town.publish({ ...short, slug: "klaar" });
    const begun = person("klaar");
    await begun.begin();
    await closeConsultation("klaar", undefined, town.server.program.context);
    const statuses = [];
    for (const slug of ["nergens", "later", "klaar"]) {
      const me = person(slug);
      await me.look();
      statuses.push(me.status);
      expect(me.buttons()).toEqual([]);
      expect(me.html).toContain(`<a href="${slug === "nergens" ? "/" : `/c/${slug}`}">Ga verder</a>`);
    }
    expect(statuses).toEqual([404, 200, 410]);
    await begun.press("Ja");
    expect(begun.words()).toContain("U kunt niet meer meepraten");
  });
});

describe("a stall in the library", () => {
  it("leaves nothing of one person to the next", async () => {
    const me = person("park", "?helper");
    await me.begin();
    await me.press("Nee");
    await me.press("Nog iemand helpen");
    expect(me.words()).not.toContain("Wilt u bankjes?");
    expect(me.buttons()).toContain("Beginnen");
    await me.press("Beginnen");
    expect(me.words()).not.toContain("Uw antwoord: Nee");
  });
});
