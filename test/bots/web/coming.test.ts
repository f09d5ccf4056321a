import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../../src/core/answers/export-answers.ts";
import { browserWith } from "../../../src/core/browse/screen.ts";
import { short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

const CHAT = "/c/park/chat";

let town: Running;
const origin = () => `http://127.0.0.1:${town.server.port}`;
const person = (query = "") => createWebPerson(origin(), "park", query);

beforeAll(async () => {
  town = await startRunning({ validate: false, env: { PUBLIC_URL: "https://praat.example.nl" } });
  await town.publish(short);
});
afterAll(() => town.stop());

async function rows() {
  const found = [];
  for await (const row of exportAnswers("park", town.server.program.context)) found.push(row);
  return found;
}

const parts = () => town.server.program.context.store.participations.ids();

/** What the browser forgets of itself, as the time passes that it was given. */
const forget = ({ visitor: { cookies } }: WebPerson) => cookies.delete("samenspraak-chat");

describe("a browser that keeps no cookies, or lost them", () => {
  it("makes nobody a participant, and is told why and what to do", async () => {
    const me = person("?source=poster1");
    const before = await parts();
    for (const again of [1, 2, 3]) {
      await me.look();
      const { status, headers } = await me.visitor.post(`${CHAT}?source=poster1`, me.pressing("Beginnen"));
      expect([again, status]).toEqual([again, 307]);
      me.visitor.cookies.clear();
      await me.send(me.pressing("Beginnen"), headers.get("location") ?? "");
      expect(me.words()).toContain("Uw browser onthoudt het nummer van dit gesprek niet.");
    }
    expect(await parts()).toEqual(before);
    me.visitor.cookies.clear();
    await me.press("Beginnen");
    expect(me.now()).toContain("Wilt u bankjes?");
    expect(me.words()).not.toContain("Uw browser onthoudt");
    expect(await parts()).toHaveLength(before.length + 1);
  });

  it("gets in by no cookie but the one that its own form was offered", async () => {
    const [me, other] = [person(), person()];
    await me.look();
    const begin = me.pressing("Beginnen");
    const { headers } = await me.visitor.post(CHAT, begin);
    const before = await parts();
    const given = headers.get("set-cookie")?.split(";")[0] ?? "";
    const strange = begin.map(([name, value]): [string, string] => [name, name === "key" ? "k".repeat(16) : value]);
    for (const [fields, cookie] of [
      [begin, `samenspraak-chat=${"a".repeat(32)}`],
      [strange, given],
    ] as const) {
      const answer = await other.visitor.post(headers.get("location") ?? "", fields, { cookie });
      expect(answer.headers.get("location")).toContain("told=web-no-cookie");
    }
    expect(await parts()).toEqual(before);
  });

  it("is told that nothing of what it sends is kept", async () => {
    const me = person();
    const before = await rows();
    for (const [name, value] of [
      ["act", "write"],
      ["press", "token:q1:a"],
      ["act", "locate"],
    ] as [string, string][]) {
      await me.send([
        ["key", "n".repeat(16)],
        ["text", "Verloren woorden"],
        ["lat", "52"],
        ["lon", "5"],
        [name, value],
      ]);
      expect(me.words(), value).toContain("Dit is niet bewaard.");
    }
    expect(await rows()).toEqual(before);
  });

  it("is one person when it sends the form twice in a row, in any program; nobody gets in by that form later", async () => {
    const begin = async () => {
      const me = person();
      await me.send([
        ["act", "begin"],
        ["key", "twice0twice0twic"],
        ["language", "nl"],
      ]);
      return me.visitor.cookies.get("samenspraak-chat")?.value;
    };
    const count = async () => (await parts()).length;
    const before = await count();
    const first = await begin();
    await town.restart();
    expect(await begin()).toBe(first);
    town.later(9);
    expect(await begin()).toBe(first);
    town.later(5);
    expect(await count()).toBe(before + 1);
    town.later(60);
    expect(await begin()).not.toBe(first);
  });
});

describe("a browser of which our script knows that it keeps cookies", () => {
  const byScript = { "x-chat": "keeps-cookies" };

  it("gets its cookie with the first question, in one request that makes one person however often it comes", async () => {
    const me = person();
    await me.look();
    const [begin, before] = [me.pressing("Beginnen"), await parts()];
    const answers = await Promise.all([1, 2].map(() => me.visitor.post(CHAT, begin, byScript)));
    for (const { status, html, headers } of answers) {
      expect(status).toBe(200);
      expect(html).toContain("Wilt u bankjes?");
      expect(html).not.toContain("<script>");
      expect(headers.get("content-encoding")).toBeNull();
      expect(headers.get("set-cookie")).toMatch(/^samenspraak-chat=[a-z0-9]{32};/);
    }
    expect(await parts()).toHaveLength(before.length + 1);
    expect((await me.visitor.get(CHAT)).headers.get("content-encoding")).toBe("gzip");
    await me.look();
    await me.press("Nee");
    expect(me.now()).toContain("Hoe mooi is het park?");
  });

  it("brings along what was begun elsewhere in one request too", async () => {
    const [me, other] = [person(), person()];
    await me.begin();
    await me.press("Nee");
    await me.send([...me.pressing("Versturen").slice(0, 1), ["act", "move"]]);
    const words = /[a-z]+ [a-z]+ [a-z]+ [a-z]+(?=\n)/.exec(me.now().split("apparaat:")[1] ?? "")?.[0] ?? "";
    const bring: [string, string][] = [
      ["key", "b".repeat(16)],
      ["text", words],
      ["act", "bring"],
    ];
    const brought = await other.visitor.post(CHAT, bring, byScript);
    expect(brought.html).toContain("Hoe mooi is het park?");
    await other.look();
    expect(other.now()).toContain("Hoe mooi is het park?");
  });
});

describe("the source and the language of an address", () => {
  it("are kept by a word on the page, and by words that were lost", async () => {
    const me = person();
    const at = `${CHAT}?source=poster2&language=en`;
    await me.look(at);
    await me.send(
      [
        ["key", "m".repeat(16)],
        ["text", "no words of ours"],
        ["act", "bring"],
      ],
      at,
    );
    expect(me.html).toContain('<html lang="en"');
    await me.send(
      [
        ["key", "m".repeat(16)],
        ["text", "lost"],
        ["act", "write"],
      ],
      at,
    );
    expect(me.words()).toContain("This was not saved");
    await me.press("Start");
    await me.press("No");
    expect((await rows()).filter(({ source }) => source === "poster2")).toHaveLength(1);
  });
});

describe("a machine at a stall", () => {
  it("is one still where a link does not say so, and leaves nothing to the next", async () => {
    const me = person();
    await me.look(`${CHAT}?helper`);
    await me.look("/c/park");
    await me.begin();
    expect(me.buttons()).toContain("Nog iemand helpen");
    await me.press("Nee");
    await me.press("Nog iemand helpen");
    expect(me.words()).not.toContain("Uw antwoord: Nee");
    await me.look(CHAT);
    await me.press("Beginnen");
    const given = await me.visitor.post(CHAT, me.pressing("Nee"));
    expect(given.headers.get("set-cookie")).toContain("Max-Age=900");
    expect((await rows()).filter(({ channel, helper }) => channel === "web" && helper)).toHaveLength(2);
    forget(me);
    await me.look(CHAT);
    expect(me.words()).not.toContain("Uw antwoord: Nee");
    expect(me.html).toMatch(/name="helper" value="1" checked/);
  });

  it("stays one by the links of a refusal and of a page that waits, and is none any more when the address says so", async () => {
    const me = person("?helper");
    await me.begin();
    const long = await me.visitor.post(`${CHAT}?helper`, me.writing("x".repeat(5000)));
    expect(long.html).toContain('href="?helper="');
    const { store } = town.server.program.context;
    const { address } = await browserWith(me.visitor.cookies.get("samenspraak-chat")?.value ?? "", "web");
    await store.write(store.screens.append(store.residents.idOf("web", address), { type: "own", text: "Wacht" }, "w"));
    await me.look(`${CHAT}?helper`);
    expect(me.html).toContain('content="2;url=?wait=1&amp;helper="');
    await me.look(`${CHAT}?helper=no`);
    expect(me.buttons()).toContain("Beginnen");
    expect(me.visitor.cookies.get("samenspraak-stall")?.value).toBe("");
    expect(me.html).not.toMatch(/name="helper" value="1" checked/);
  });

  it("is not what somebody's own browser becomes who is known there already", async () => {
    const me = person();
    await me.begin();
    await me.look(`${CHAT}?helper`);
    await me.look();
    const answered = await me.visitor.post(CHAT, me.pressing("Nee"));
    expect(answered.headers.get("set-cookie")).toBeNull();
  });
});

describe("a website on a safe line", () => {
  it("gives cookies for the chat's pages that no script, no other site and no unsafe line gets", async () => {
    const me = person("?helper");
    const marked = await me.visitor.get(`${CHAT}?helper`);
    await me.look();
    const began = await me.visitor.post(`${CHAT}?helper`, me.pressing("Beginnen"));
    for (const { headers } of [marked, began])
      expect(headers.get("set-cookie")).toMatch(/^[^;]+; Path=\/c; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
  });
});

describe("a form that comes from elsewhere", () => {
  it("is told by an origin that is not ours or makes no sense; what stands before us may call us otherwise", async () => {
    const me = person();
    await me.begin();
    const send = async (header: string) => (await me.visitor.post(CHAT, me.pressing("Ja"), { origin: header })).status;
    expect(await send("https://elders.example")).toBe(403);
    expect(await send("no address at all")).toBe(403);
    expect(await send("https://praat.example.nl")).toBe(303);
    expect(await send(origin())).toBe(303);
    expect(await send("null")).toBe(303);
  });
});
