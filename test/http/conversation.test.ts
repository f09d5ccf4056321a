import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { wide } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { startTranscription, type TranscriptionApi } from "../fakes/transcription.ts";

const map = {
  type: "FeatureCollection",
  features: [square("centrum", 4.8, 52.3), square("noord", 4.9, 52.4)],
};

function square(id: string, west: number, south: number) {
  const [east, north] = [west + 0.1, south + 0.1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties: { id }, geometry: { type: "Polygon", coordinates: [ring] } };
}

let town: Running;
let speech: TranscriptionApi;
let heard: { status: number; body: string } = { status: 200, body: "" };
let chats = 500;
const sound = Buffer.from("OggS geluid van een bewoner");

beforeAll(async () => {
  speech = await startTranscription(() => heard);
  town = await startRunning({
    api: { files: { "voice-1": sound } },
    env: {
      NEIGHBOURHOODS: JSON.stringify(map),
      OPENAI_BASE_URL: speech.url,
      OPENAI_API_KEY: "key-of-a-test",
      OPENAI_TRANSCRIPTION_MODEL: "whisper-1",
    },
  });
  await town.publish(wide);
});

afterAll(async () => {
  await town.stop();
  await speech.close();
});

beforeEach(() => {
  heard = { status: 200, body: JSON.stringify({ text: "Alleen overdag" }) };
  chats++;
});

async function begun() {
  const me = town.person(chats);
  await me.open("plein");
  await me.press("Beginnen");
  return me;
}

describe("a spoken answer", () => {
  it("is fetched, put in words, shown back, and kept after a yes; the sound is kept nowhere", async () => {
    const me = await begun();
    await me.speak("voice-1", sound.length);
    expect(me.lastMessage().text).toBe("Ik hoorde:\n\nAlleen overdag\n\nKlopt dit?");
    await me.press("Ja, dit klopt");
    expect(me.lastMessage().text).toContain("Waar mogen ze staan?");
    const [request] = speech.requests;
    expect(request).toMatchObject({ path: "/v1/audio/transcriptions", authorization: "Bearer key-of-a-test" });
    expect(request?.body).toContain("OggS geluid van een bewoner");
    expect(request?.body).toMatch(/name="language"\r\n\r\nnl/);
    const files = readdirSync(town.folder).map((name) => readFileSync(path.join(town.folder, name)).toString("latin1"));
    expect(files.join("")).not.toMatch(/OggS geluid|voice-1\.oga|file\/bot/);
    expect(town.logged.join("")).not.toContain(town.api.token);
  });

  it.each([
    ["answers garbage", { status: 200, body: "geen JSON" }],
    ["answers an error", { status: 500, body: "{}" }],
    ["hears nothing", { status: 200, body: JSON.stringify({ text: "  " }) }],
  ])("to an endpoint that %s ends in a kind word, and the question again", async (_, answer) => {
    heard = answer;
    const me = await begun();
    await me.speak("voice-1");
    await town.pass(2);
    expect(me.transcript()).toContain("Ik kon u niet goed verstaan");
    expect(me.lastMessage().text).toContain("Mogen er auto's op het plein?");
  });

  it("that is too large is not fetched, and one that is gone is told so", async () => {
    const me = await begun();
    await me.speak("voice-1", 20_000_001);
    expect(me.transcript()).toContain("Dit bericht is te groot om naar te luisteren");
    await me.speak("gone");
    expect(me.transcript()).toContain("Ik kon u niet goed verstaan");
    town.api.faults.length = 0;
  });
});

describe("a shared place", () => {
  it("becomes the neighbourhood, and is kept nowhere", async () => {
    const me = await begun();
    await me.press("Nee, liever niet");
    await me.press("Overslaan");
    await me.share(10.5, 60.5);
    expect(me.transcript()).toContain("Deze plek ligt niet in een van de buurten");
    await me.share(52.4567891, 4.9123456);
    expect(me.transcript()).toContain("Uw antwoord: Noord");
    const files = readdirSync(town.folder).map((name) => readFileSync(path.join(town.folder, name)).toString("latin1"));
    expect(files.join("")).not.toMatch(/52\.4567891|4\.9123456/);
  });
});

describe("photos and edited messages", () => {
  it("a photo counts by its caption, and without one is asked for words", async () => {
    const me = await begun();
    await me.photo();
    expect(me.transcript()).toContain("Ik kan geen foto's bekijken");
    await me.photo("alleen overdag");
    expect(me.transcript()).toContain("Uw antwoord: Alleen overdag");
  });

  it("an edited message changes the answer that it gave", async () => {
    const me = await begun();
    await me.write("ja");
    await me.edit("nee liever niet");
    expect(me.transcript()).toContain("Uw antwoord: Nee, liever niet");
    expect(me.lastMessage().text).toContain("Hoe mooi is het plein?");
  });
});

describe("/mijngegevens", () => {
  it("sends the file too", async () => {
    const me = await begun();
    await me.press("Nee, liever niet");
    await me.write("/mijngegevens");
    const call = town.api.calls.findLast(({ method }) => method === "sendDocument");
    const document = call?.payload.document as { fileName: string; content: string };
    expect(document.fileName).toBe("samenspraak.json");
    expect(JSON.parse(document.content)).toMatchObject({ channel: "telegram", consultations: [{ slug: "plein" }] });
  });
});

describe("in a group", () => {
  const chat = { id: -100, type: "supergroup", title: "De buurt" };
  const from = { id: 9, is_bot: false, first_name: "Sanne" };
  const write = (text: string) =>
    town.post({ update_id: town.nextUpdateId(), message: { message_id: 1, chat, from, date: 0, text } });

  it("the bot says that it does not read along, posts the invitation when asked, and nothing else", async () => {
    const member = { chat, from, date: 0, new_chat_member: { status: "member", user: from } };
    await town.post({ update_id: town.nextUpdateId(), my_chat_member: member });
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(1);
    await write("wat een onzin allemaal, Ik wil niet meer leven");
    await write("/start plein");
    await write("/inspraak@samenspraak_bot");
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(2);
    const [hello, invitation] = town.api.messagesOf(-100).map(({ text }) => text);
    expect(hello).toContain("Ik lees niet wat u hier schrijft");
    expect(invitation).toContain("Het plein\nhttps://t.me/samenspraak_bot?start=plein_groep");
    const { store } = town.server.program.context;
    expect(await store.residents.find(store.residents.idOf("telegram", "-100"))).toBeUndefined();
  });
});

describe("every call", () => {
  it("was valid by the Bot API's own description", () => {
    expect(town.api.faults).toEqual([]);
  });
});
