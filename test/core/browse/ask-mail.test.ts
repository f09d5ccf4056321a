import { beforeEach, describe, expect, it } from "vitest";
import { askMail, mayAskMail, type SendMail, settleMail } from "../../../src/core/browse/hear-back.ts";
import type { Letter } from "../../../src/core/channel.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town: ReturnType<typeof createTown>;
let mails: Letter[];
const DAY = 86_400_000;
const send: SendMail = async (letter) => {
  mails.push(letter);
  return { outcome: "sent" };
};
const browser = (address: string) => ({ channel: "test", address });
const ask = (who: string, address = "buur@example.nl") => askMail(browser(who), address, send, town.context);
const may = (who: string) => mayAskMail(browser(who), town.context);
const codeIn = (letter: Letter | undefined) => /\/mail\/([a-z0-9]+)/.exec(letter?.text ?? "")?.[1] ?? "";
const kept = async (table: string) => Number((await town.driver.query(`SELECT count(*) FROM ${table}`, []))[0]?.[0]);

beforeEach(async () => {
  town = createTown();
  mails = [];
  await publishConsultation(short, town.context);
  await publishConsultation(wide, town.context);
});

async function begun(name: string) {
  const me = town.person(name);
  await me.open("park");
  await me.press("Beginnen");
  return me;
}

async function done(name: string) {
  const me = await begun(name);
  await me.press("Nee");
  await me.press("4");
  await me.write("Meer bomen graag");
  return me;
}

describe("an address is asked by mail", () => {
  it("only for who answered everything, on a website", async () => {
    await begun("1");
    expect([await may("1"), await ask("1"), await ask("nobody")]).toEqual([false, "closed", "closed"]);
    await done("2");
    const without = { ...town.context, links: { ...town.context.links, page: () => undefined } };
    expect(await askMail(browser("2"), "a@example.nl", send, without)).toBe("closed");
    expect([mails.length, await kept("mail_addresses")]).toEqual([0, 0]);
    expect([await may("2"), await ask("2")]).toEqual([true, "asked"]);
    expect(mails.map(({ to }) => to)).toEqual(["buur@example.nl"]);
  });

  it("for one address of a resident, also in a race", async () => {
    await done("1");
    await Promise.all(["a@example.nl", "b@example.nl", "c@example.nl"].map((address) => ask("1", address)));
    expect(await ask("1", "d@example.nl")).toBe("asked");
    expect([mails.length, await may("1")]).toEqual([1, false]);
  });

  it("once a day, whoever gives it and whatever became of it", async () => {
    for (const name of ["1", "2", "3", "4"]) await done(name);
    await ask("1");
    await settleMail(codeIn(mails[0]), false, town.context);
    expect(await ask("2", "Buur@Example.nl")).toBe("asked");
    await town.person("1").command("forget");
    await town.person("1").press("Wis alles van mij");
    await ask("3");
    expect([mails.length, await kept("mail_addresses")]).toEqual([1, 0]);
    town.clock.now += 2 * DAY;
    const { store, now } = town.context;
    await store.write(store.mailAddresses.forgetOld(now()));
    expect(await kept("mail_asked")).toBe(0);
    await ask("4");
    expect(mails).toHaveLength(2);
  });

  it("no more when a thousand were on this day", async () => {
    await done("1");
    const tomorrow = Date.parse("2026-11-27T00:00:00Z");
    const sql = `INSERT INTO mail_asked (mark, until) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
      WHERE i < 1000) SELECT 'mark ' || i, ? FROM n`;
    await town.context.store.write([{ sql, params: [tomorrow] }]);
    expect([await may("1"), await ask("1"), mails.length]).toEqual([false, "closed", 0]);
    town.clock.now += DAY;
    expect([await may("1"), await ask("1"), mails.length]).toEqual([true, "asked", 1]);
  });
});

describe("an address that was given", () => {
  const myData = async (name: string) => {
    const before = town.sent.length;
    await town.person(name).command("my-data");
    await town.deliverer.drain();
    const told = town.sent.slice(before);
    const file = told.at(-1)?.delivery;
    return {
      words: told.map(({ text }) => text).join("\n"),
      file: file?.type === "file" ? JSON.parse(file.content) : {},
    };
  };

  it("stands in what somebody sees of what is kept, with what became of it", async () => {
    await done("1");
    expect((await myData("1")).file.mail).toBeUndefined();
    await ask("1");
    const asked = await myData("1");
    expect(asked.words).toContain("buur@example.nl. Dit is nog niet bevestigd.");
    expect(asked.file.mail).toEqual({ address: "buur@example.nl", isConfirmed: false });
    await settleMail(codeIn(mails[0]), true, town.context);
    const confirmed = await myData("1");
    expect(confirmed.words).toContain("buur@example.nl. Wij wissen het zodra het antwoord gemaild is.");
    expect(confirmed.file.mail).toEqual({ address: "buur@example.nl", isConfirmed: true });
  });

  it("goes with the last participation that is forgotten, and not before", async () => {
    const me = await done("1");
    await ask("1");
    await me.open("plein");
    await me.press("Beginnen");
    const forget = async (title: string) => {
      await me.command("forget");
      await me.press(title);
    };
    await forget(wide.title.nl ?? "");
    expect(await kept("mail_addresses")).toBe(1);
    await forget(short.title.nl ?? "");
    expect(await kept("mail_addresses")).toBe(0);
  });
});
