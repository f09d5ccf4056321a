import { afterEach, beforeEach, expect, it } from "vitest";
import { closeConsultation } from "../../../src/core/consultation/launch.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { startSmtp } from "../../fakes/smtp.ts";
import { answer } from "../../fakes/told-park.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

let town: Running;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
const origin = () => `http://127.0.0.1:${town.server.port}`;
const core = () => town.server.program.context;

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
/** The link of the mail that was sent last. */
const newestLink = () => /\/mail\/[a-z0-9]+/.exec(unfolded(smtp.mails.at(-1)?.raw ?? ""))?.[0] ?? "";

/** Somebody who is to be mailed: they asked, and confirmed it in their mail. */
async function toBeMailed(address: string): Promise<{ me: WebPerson; link: string }> {
  const me = await done();
  await ask(me, address);
  const link = newestLink();
  const confirmed = await me.visitor.post(link, [["act", "confirm"]]);
  expect(confirmed.html).toContain("Dit is geregeld");
  return { me, link };
}

async function tellOutcome(): Promise<void> {
  await closeConsultation("park", undefined, core());
  await followUp("park", answer("Er komen bomen."), undefined, core());
  for (let n = 0; n < 6; n++) await town.pass(2);
}

beforeEach(async () => {
  smtp = await startSmtp();
  town = await startRunning({
    validate: false,
    env: { PUBLIC_URL: "http://127.0.0.1", SMTP_URL: smtp.url, MAIL_FROM: "inspraak@example.nl" },
  });
  await town.publish(short);
});
afterEach(async () => {
  await town.stop();
  await smtp.close();
});

it("asks by mail before it mails, and takes no address that is none", async () => {
  const me = await done();
  expect(me.words()).toContain("Wilt u een mail als er een antwoord is?");
  await ask(me, "geen adres");
  expect(me.words()).toContain("Dit is geen mailadres");
  await ask(me, "bewoner@example.nl");
  expect(me.words()).toContain("Kijk in uw mail");
  expect(smtp.mails.map(({ to }) => to)).toEqual([["bewoner@example.nl"]]);
  const looked = await me.visitor.get(newestLink());
  expect(looked.html).toContain("Ja, stuur mij het antwoord");
  const code = newestLink().split("/")[2] ?? "";
  expect(await core().store.mailAddresses.ofCode(code)).toMatchObject({ state: "asked" });
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
  const { me: mailed } = await toBeMailed("bewoner@example.nl");
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
  for (const me of [await done(), await done()]) await ask(me, "stil@example.nl");
  expect(smtp.mails).toHaveLength(1);
});

it("opens with the answer for who comes back, and mails it, once, to who confirmed", async () => {
  const [stays, silent] = [await done(), await done()];
  await ask(silent, "stil@example.nl");
  const { me: mailed, link } = await toBeMailed("bewoner@example.nl");
  smtp.refuse = 451;
  await tellOutcome();
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
  const gone = await mailed.visitor.get(link);
  expect(gone.status).toBe(410);
  expect(await core().store.mailAddresses.due(10, town.now())).toEqual([]);
});

it("takes whether somebody felt heard", async () => {
  const me = await done();
  await tellOutcome();
  await me.look();
  await me.press("Ja");
  expect(me.words()).toContain("Dank u");
});

it("erases an address when asked", async () => {
  const me = await done();
  await ask(me, "stil@example.nl");
  const stopped = await me.visitor.post(newestLink(), [["act", "stop"]]);
  expect(stopped.html).toContain("Uw adres is gewist");
});
