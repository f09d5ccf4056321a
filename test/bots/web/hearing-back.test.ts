import { afterAll, beforeAll, expect, it } from "vitest";
import { closeConsultation } from "../../../src/core/consultation/launch.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { startSmtp } from "../../fakes/smtp.ts";
import { answer } from "../../fakes/told-park.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

let town: Running;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let stays: WebPerson;
let mailed: WebPerson;
let silent: WebPerson;
const origin = () => `http://127.0.0.1:${town.server.port}`;

async function done(): Promise<WebPerson> {
  const me = createWebPerson(origin(), "park");
  await me.begin();
  await me.press("Nee");
  await me.press("2");
  await me.write("Meer bomen");
  return me;
}

const ask = (me: WebPerson, address: string) =>
  me.send([
    ["key", "a".repeat(16)],
    ["act", "mail"],
    ["mail", address],
  ]);
const unfolded = (raw: string) => raw.replace(/=\r?\n/g, "").replaceAll("=3D", "=");
const linkIn = (raw = "") => /\/mail\/[a-z0-9]+/.exec(unfolded(raw))?.[0] ?? "";

beforeAll(async () => {
  smtp = await startSmtp();
  town = await startRunning({
    validate: false,
    env: { PUBLIC_URL: "http://127.0.0.1", SMTP_URL: smtp.url, MAIL_FROM: "inspraak@example.nl" },
  });
  await town.publish(short);
  [stays, mailed, silent] = [await done(), await done(), await done()];
});
afterAll(async () => {
  await town.stop();
  await smtp.close();
});

it("asks by mail before it mails, and takes no address that is none", async () => {
  expect(mailed.words()).toContain("Wilt u een mail als er een antwoord is?");
  await ask(mailed, "geen adres");
  expect(mailed.words()).toContain("Dit is geen mailadres");
  await ask(mailed, "bewoner@example.nl");
  expect(mailed.words()).toContain("Kijk in uw mail");
  await ask(silent, "stil@example.nl");
  expect(smtp.mails.map(({ to }) => to)).toEqual([["bewoner@example.nl"], ["stil@example.nl"]]);
  const link = linkIn(smtp.mails[0]?.raw);
  const looked = await mailed.visitor.get(link);
  expect(looked.html).toContain("Ja, stuur mij het antwoord");
  const { store } = town.server.program.context;
  expect(await store.mailAddresses.ofCode(link.split("/")[2] ?? "")).toMatchObject({ state: "asked" });
  const confirmed = await mailed.visitor.post(link, [["act", "confirm"]]);
  expect(confirmed.html).toContain("Dit is geregeld");
});

it("offers it to nobody who shares their browser, and no sharing to who is to be mailed: a mail is one person's", async () => {
  const me = await done();
  expect(me.words()).toContain("Wilt u een mail als er een antwoord is?");
  await me.press("Nog iemand doet mee");
  for (const label of ["Beginnen", "Nee", "2"]) await me.press(label);
  await me.write("Minder bomen");
  expect(me.now()).toContain("U hebt meegedaan");
  expect(me.words()).not.toContain("Wilt u een mail");
  await ask(me, "gedeeld@example.nl");
  expect(me.words()).toContain("Dit kan nu niet.");
  await mailed.look();
  expect(mailed.buttons()).not.toContain("Nog iemand doet mee");
});

it("lets nobody else in by a tab that was there before the mail was asked for: it shows the present page", async () => {
  const { store } = town.server.program.context;
  const me = await done();
  const inOldTab = me.pressing("Nog iemand doet mee");
  await ask(me, "oud@example.nl");
  smtp.mails.pop();
  const before = await store.participations.ids();
  await me.send(inOldTab);
  expect(me.now()).toContain("Dank u wel");
  expect(me.words()).toContain("Meer bomen");
  expect(await store.participations.ids()).toEqual(before);
});

it("asks nobody twice, whoever gives the address", async () => {
  await ask(stays, "stil@example.nl");
  expect(smtp.mails).toHaveLength(2);
});

it("opens with the answer for who comes back, and mails it, once, to who confirmed", async () => {
  await closeConsultation("park", undefined, town.server.program.context);
  smtp.refuse = 451;
  await followUp("park", answer("Er komen bomen."), undefined, town.server.program.context);
  for (let n = 0; n < 6; n++) await town.pass(2);
  await stays.look();
  expect(stays.now()).toContain("Er komen bomen.");
  expect(stays.buttons()).toContain("Ja");
  await town.server.clock.run("behind");
  expect(smtp.mails).toHaveLength(2);
  smtp.refuse = 0;
  town.later(300);
  await town.server.clock.run("behind");
  await town.server.clock.run("behind");
  expect(smtp.mails.slice(2).map(({ to }) => to)).toEqual([["bewoner@example.nl"]]);
  expect(unfolded(smtp.mails[2]?.raw ?? "")).toContain("Er komen bomen.");
  const gone = await mailed.visitor.get(linkIn(smtp.mails[0]?.raw));
  expect(gone.status).toBe(410);
  const { store } = town.server.program.context;
  expect(await store.mailAddresses.due(10, town.now())).toEqual([]);
});

it("takes whether somebody felt heard, and erases an address when asked", async () => {
  await stays.press("Ja");
  expect(stays.words()).toContain("Dank u");
  const stopped = await silent.visitor.post(linkIn(smtp.mails[1]?.raw), [["act", "stop"]]);
  expect(stopped.html).toContain("Uw adres is gewist");
});
