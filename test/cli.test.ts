import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCommandWith } from "./fakes/command.ts";
import { root } from "./fakes/consultations.ts";
import { type Running, startRunning } from "./fakes/running.ts";

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-"));
const file = (name: string, text: string | Uint8Array) => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};
/** The settings of a town that has its own database. */
const townOf = (name: string) => ({ DATABASE_PATH: path.join(folder, `data/${name}.db`) });
/** Of the town in which the consultation of the fixture is open, and nobody answered. */
const env = townOf("town");
const alwaysOpen = path.join(root, "test/fixtures/always-open.yaml");
const csvHead = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";

/** A command as people run it: a program of its own. */
async function ownProgram(args: string[], more: Record<string, string> = env, cwd = folder) {
  const child = spawn(process.execPath, [path.join(root, "src/cli.ts"), ...args], {
    cwd,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...more },
  });
  let [data, words] = ["", ""];
  child.stdout.on("data", (chunk) => (data += chunk));
  child.stderr.on("data", (chunk) => (words += chunk));
  const [status] = await once(child, "close");
  return { status, data, words };
}

/** The same command with the same settings in this process, which has loaded already what every command needs. */
const samenspraak = (args: string[], more: Record<string, string> = env) => runCommandWith(args, more);

beforeAll(async () => {
  expect(await samenspraak(["consultation", "publish", alwaysOpen])).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a command without the database of the program", () => {
  it("refuses to make one when there is nothing to read, and says what to set", async () => {
    const none = path.join(folder, "none/town.db");
    const read = await samenspraak(["export", "altijd"], { DATABASE_PATH: none });
    expect(read).toMatchObject({ status: 1, data: "" });
    expect(read.words).toContain(`there is no database at DATABASE_PATH ${none}`);
    expect(existsSync(none)).toBe(false);
  });

  it("reads settings from .env, and says when DATABASE_PATH is not set", async () => {
    const here = mkdtempSync(path.join(folder, "env-"));
    writeFileSync(path.join(here, ".env"), "DATABASE_PATH=from-file.db\n");
    expect((await ownProgram(["export", "altijd"], {}, here)).words).toContain("DATABASE_PATH from-file.db");
    rmSync(path.join(here, ".env"));
    const told = (await ownProgram(["export", "altijd"], {}, here)).words;
    expect(told).toContain("there is no database at ./data/samenspraak.db (DATABASE_PATH is not set)");
    const made = await ownProgram(["consultation", "publish", alwaysOpen], {}, here);
    expect(made).toMatchObject({ status: 0, words: expect.stringContaining("a new one is made") });
  });
});

it("a consultation begins from another town's card without a database", async () => {
  const card = {
    card: "samenspraak-lessons-1",
    municipality: "Elders",
    reach: { participants: 0, answersInWords: 0, languages: {} },
    promise: { state: "not-yet", answerBy: "2100-01-31", answeredOn: null },
    feltHeard: null,
    learned: null,
    setUp: parse(readFileSync(alwaysOpen, "utf8")),
  };
  const none = path.join(folder, "none/card.db");
  const args = ["consultation", "new", "--from", file("card.yaml", JSON.stringify(card)), "--slug", "hier"];
  const begun = await samenspraak(args, { DATABASE_PATH: none });
  expect(begun).toMatchObject({ status: 0, data: expect.stringContaining("slug: hier") });
  expect(existsSync(path.dirname(none))).toBe(false);
});

/** The consultation that is always open, with another day to hear back, and why. */
const laterAnswer = () =>
  readFileSync(alwaysOpen, "utf8").replace("2100-01-31", "2100-02-28\n  because: { nl: De raad vergadert later. }");

describe("consultation", () => {
  it("check names the texts that a language lacks: its readers would get Dutch", async () => {
    const half = file(
      "half.yaml",
      readFileSync(alwaysOpen, "utf8").replace(/title: \{ nl: ([^,}]+)[^}]*\}/, "title: { nl: $1, tr: Her zaman }"),
    );
    const checked = await samenspraak(["consultation", "check", half]);
    expect(checked).toMatchObject({ status: 0, data: "" });
    expect(checked.words).toMatch(
      /Türkçe \(tr\) lacks \d+ texts; its readers get Dutch: promise\.decided, promise\.open/,
    );
  });

  it("check says that a file is fit, or names file, line and field; data stays off stdout", async () => {
    expect(await samenspraak(["consultation", "check", alwaysOpen])).toMatchObject({
      status: 0,
      data: "",
      words: expect.stringContaining("fit"),
    });
    const bad = file("bad.yaml", readFileSync(alwaysOpen, "utf8").replace("rung: consult", "rung: maybe"));
    const checked = await samenspraak(["consultation", "check", bad]);
    expect(checked).toMatchObject({ status: 1, data: "" });
    expect(checked.words).toContain(`${bad}:4 promise.rung`);
    expect(await samenspraak(["consultation", "check", path.join(folder, "none.yaml")])).toMatchObject({
      status: 1,
      words: expect.stringContaining("cannot be read"),
    });
  });

  it("publish tells the version, and refuses an unfit file without publishing anything", async () => {
    const publish = (from: string) => samenspraak(["consultation", "publish", from], townOf("versions"));
    expect((await publish(alwaysOpen)).words).toContain("version 1");
    expect((await publish(alwaysOpen)).words).toContain("nothing changed");
    expect((await publish(file("changed.yaml", laterAnswer()))).words).toMatch(
      /version 2[\s\S]*everybody who took part is told/,
    );
    const other = file(
      "other.yaml",
      readFileSync(alwaysOpen, "utf8").replace("slug: altijd", "slug: other").replace("kind: text", "kind: x"),
    );
    expect(await publish(other)).toMatchObject({ status: 1 });
    expect(await samenspraak(["export", "other"], townOf("versions"))).toMatchObject({
      status: 1,
      words: expect.stringContaining('no consultation "other"'),
    });
  });

  it("close says so, also for a slug that is not there", async () => {
    expect(await samenspraak(["consultation", "close", "niets"])).toMatchObject({
      status: 1,
      words: expect.stringContaining('"niets"'),
    });
  });

  it("audit prints a line for each act, and refuses a slug that is not there", async () => {
    expect(await samenspraak(["audit", "niets"])).toMatchObject({
      status: 1,
      words: expect.stringContaining('"niets"'),
    });
    expect(await samenspraak(["audit", "altijd"])).toMatchObject({
      status: 0,
      data: "at\tcolleague\tact\tsubject\tdetail",
    });
  });

  it("outcome tells of who may still come while it is open; what may not follow a stage is refused, and says why", async () => {
    const town = townOf("stages");
    const early = file(
      "early.yaml",
      readFileSync(alwaysOpen, "utf8").replace("opens: 2026-01-01", "opens: 2099-12-30"),
    );
    await samenspraak(["consultation", "publish", early], town);
    const told = file(
      "told.yaml",
      "outcomes: [{ result: done, what: { nl: Ja }, because: { nl: Ja }, decidedBy: { nl: Ja } }]\nnext: { nl: Klaar }",
    );
    const refused = await samenspraak(["outcome", "altijd", told], town);
    expect(refused).toMatchObject({ status: 1, data: "", words: expect.stringContaining("opens on 2099-12-30") });
    await samenspraak(["consultation", "publish", alwaysOpen], town);
    const published = await samenspraak(["outcome", "altijd", told], town);
    expect(published).toMatchObject({
      status: 0,
      words: expect.stringContaining("altijd is still open, until 2099-12-31"),
    });
    expect((await samenspraak(["consultation", "close", "altijd"], town)).words).toContain("altijd is closed");
    expect((await samenspraak(["consultation", "close", "altijd"], town)).words).toContain("it is: answered");
    expect(await samenspraak(["consultation", "take-to-council", "altijd"], town)).toMatchObject({
      status: 1,
      words: expect.stringContaining("residents have had their answer"),
    });
    expect((await samenspraak(["consultation", "publish", alwaysOpen], town)).words).toContain("takes answers again");
  });

  it("take-to-council refuses what is not there, with what to do", async () => {
    expect(await samenspraak(["consultation", "take-to-council", "niets"])).toMatchObject({
      status: 1,
      words: expect.stringContaining('no consultation "niets"'),
    });
  });
});

describe("import and export", () => {
  const rows = [
    `p1,q1,choice,a,,nl,telegram,poster1,false,accepted,2026-11-25T10:00:00.000Z`,
    `p2,q4,text,,"=1+1, ""zei"" zij\nen @nog iets",nl,web,,true,waiting,2026-11-25T10:00:01.000Z`,
    `p1,q4,text,,- geen streepje,en,telegram,poster1,false,rejected,2026-11-25T11:00:00.000Z`,
  ];
  const csv = `${[csvHead, ...rows].join("\n")}\n`;

  it("give back what went in, with formulas defused, and taking it in again changes nothing", async () => {
    const town = townOf("answered");
    await samenspraak(["consultation", "publish", alwaysOpen], town);
    const taken = (name: string, text: string) => samenspraak(["import", "altijd", file(name, text)], town);
    expect(await taken("in.csv", csv)).toMatchObject({ status: 0, data: "" });
    const first = await ownProgram(["export", "altijd"], town);
    const shown = csv.replace('"=1+1', `"'=1+1`).replace(",- geen streepje", `,"'- geen streepje"`);
    expect(first.data).toBe(shown.replace(csvHead, `${csvHead},hidden`).replace(/(T[\d:.]+Z)$/gm, "$1,false"));
    expect(await taken("again.csv", first.data)).toMatchObject({ status: 0 });
    expect((await samenspraak(["export", "altijd"], town)).data).toBe(first.data);
    const json = JSON.parse((await samenspraak(["export", "altijd", "--format", "json"], town)).data);
    expect(json[1]).toEqual({
      participant: "p2",
      question: "q4",
      kind: "text",
      value: "",
      text: '=1+1, "zei" zij\nen @nog iets',
      language: "nl",
      channel: "web",
      source: "",
      helper: true,
      status: "waiting",
      received_at: "2026-11-25T10:00:01.000Z",
      hidden: false,
    });
  });

  it("read a file as Excel saves it, and refuse one of which signs are lost", async () => {
    const encodings = path.join(root, "test/fixtures/encodings");
    const town = townOf("encodings");
    const trial = file(
      "proef.yaml",
      readFileSync(alwaysOpen, "utf8")
        .replace("id: q2, kind: choice", "id: q5, kind: choice")
        .replace("id: q4", "id: q2"),
    );
    await samenspraak(["consultation", "publish", trial], town);
    const taken = async (name: string) => {
      await samenspraak(["import", "altijd", path.join(encodings, name)], town);
      return (await samenspraak(["export", "altijd"], town)).data;
    };
    expect(await taken("windows-1252.csv")).toContain('"café graag op het plein, € 5"');
    expect(await taken("sep.csv")).toContain("Meer bomen op het plein 1");
    const broken = file("broken.csv", Buffer.concat([Buffer.from(csv.replace("geen", "één")), Buffer.from([0xe9])]));
    expect(await samenspraak(["import", "altijd", broken], town)).toMatchObject({
      status: 1,
      words: expect.stringContaining("save it as UTF-8"),
    });
    const wide = file("wide.yaml", Buffer.from(`\uFEFF${laterAnswer().replace("Eén?", "Eén café?")}`, "utf16le"));
    expect(await samenspraak(["consultation", "check", wide], town)).toMatchObject({ status: 0 });
  });

  it("refuse an unfit row, with file, line and column", async () => {
    const bad = file("bad.csv", `${csvHead}\np9,q9,choice,a,,nl,web,,false,accepted,2026-11-25T10:00:00Z\n`);
    expect(await samenspraak(["import", "altijd", bad])).toMatchObject({
      status: 1,
      data: "",
      words: expect.stringContaining(`${bad}:2 question "q9" is not a question of altijd`),
    });
  });
});

describe("answers", () => {
  it("prints the response note as a page, as Markdown or as a table, and refuses what is unknown", async () => {
    const page = await ownProgram(["answers", "altijd"]);
    expect(page).toMatchObject({ status: 0, words: "", data: expect.stringContaining("<h1>Reactienota: ") });
    expect((await samenspraak(["answers", "altijd", "--format", "md"])).data).toMatch(/^# Reactienota: /);
    expect((await samenspraak(["answers", "altijd", "--format", "csv"])).data).toBe("point,answer,language,outcome\n");
    for (const args of [["other"], ["altijd", "--format", "pdf"]])
      expect(await samenspraak(["answers", ...args])).toMatchObject({ status: 1, data: "" });
  });

  it("gives, lists and ends links with which somebody reads it", async () => {
    const site = { ...env, PUBLIC_URL: "https://inspraak.example.nl" };
    const given = await samenspraak(["answers", "altijd", "--link", "Griffie", "--days", "7"], site);
    expect(given.data).toMatch(/^https:\/\/inspraak\.example\.nl\/c\/altijd\/answers\/open\/[a-z0-9]{26}\n$/);
    const { data: list } = await samenspraak(["answers", "altijd", "--links"], site);
    const [id = "", , holder] = list.trim().split("\t");
    expect(holder).toBe("Griffie");
    expect(given.words).toContain(`--revoke ${id}`);
    expect((await samenspraak(["answers", "altijd", "--revoke", id], site)).status).toBe(0);
    expect((await samenspraak(["answers", "altijd", "--links"], site)).data).toBe("");
    for (const args of [
      ["--revoke", id],
      ["--link", "Griffie", "--days", "0"],
      ["--link", " "],
    ])
      expect(await samenspraak(["answers", "altijd", ...args], site)).toMatchObject({ status: 1, data: "" });
    expect((await samenspraak(["answers", "altijd", "--link", "Griffie"])).words).toContain("PUBLIC_URL");
  });
});

describe("digest", () => {
  it("build prints json, md or html, and the same bytes when it is asked again", async () => {
    const build = (format: string) => samenspraak(["digest", "build", "--week", "2026-W48", "--format", format]);
    const first = await ownProgram(["digest", "build", "--week", "2026-W48", "--format", "json"]);
    expect(first).toMatchObject({ status: 0, words: "" });
    expect(await build("json")).toEqual(first);
    expect(await build("md")).toMatchObject({ status: 0, data: expect.stringMatching(/^# /), words: "" });
    expect(await build("html")).toMatchObject({
      status: 0,
      data: expect.stringMatching(/^<!doctype html>/),
      words: "",
    });
    expect(await samenspraak(["digest", "build", "--week", "48"])).toMatchObject({
      status: 1,
      words: expect.stringContaining("2026-W47"),
    });
    expect(await samenspraak(["digest", "build", "--format", "pdf"])).toMatchObject({ status: 1 });
  });
});

describe("digest review", () => {
  it("prints the link and nothing else on stdout, for a week that there is and where there is a website", async () => {
    const review = (args: string[], more = {}) => samenspraak(["digest", "review", ...args], { ...env, ...more });
    const website = { PUBLIC_URL: "https://inspraak.example.nl" };
    await samenspraak(["digest", "build", "--week", "2026-W48"]);
    const given = await review(["--week", "2026-W48"], website);
    expect(given).toMatchObject({ status: 0, words: expect.stringContaining("2026-W48 once") });
    expect(given.data).toMatch(/^https:\/\/inspraak\.example\.nl\/review\/[a-z0-9]{26}\n$/);
    expect(await review(["--week", "48"], website)).toMatchObject({ status: 1, data: "" });
    expect(await review(["--week", "2020-W10"], website)).toMatchObject({
      status: 1,
      data: "",
      words: expect.stringContaining("digest build --week 2020-W10"),
    });
    const without = await review(["--week", "2026-W48"]);
    expect(without).toMatchObject({ status: 1, data: "", words: expect.stringContaining("PUBLIC_URL") });
  });
});

describe("bad settings", () => {
  it("stop the program at start, all listed, without a stack trace", async () => {
    const started = await ownProgram(["start"], { ...env, PORT: "x", TIME_ZONE: "y", TELEGRAM_BOTTOKEN: "z" });
    expect(started).toMatchObject({ status: 1, data: "" });
    expect(started.words).toMatch(/PORT[\s\S]*TIME_ZONE[\s\S]*TELEGRAM_BOTTOKEN is not a setting/);
    expect(started.words).not.toContain("at ");
  });

  it("such as another key than the database was sealed with stop it too", async () => {
    const key = Buffer.alloc(32, 9).toString("base64");
    const exported = await ownProgram(["export", "altijd"], { ...env, ENCRYPTION_KEY: key });
    expect(exported).toMatchObject({
      status: 1,
      data: "",
      words: expect.stringContaining("ENCRYPTION_KEY is not the key"),
    });
  });
});

describe("beside a running program", () => {
  let town: Running;
  beforeAll(async () => {
    town = await startRunning({ holdsClock: false });
  });
  afterAll(() => town.stop());

  it("a published, changed or closed consultation is noticed at once", async () => {
    const beside = { DATABASE_PATH: town.env.DATABASE_PATH ?? "" };
    expect(await ownProgram(["consultation", "publish", alwaysOpen], beside)).toMatchObject({ status: 0 });
    const me = town.person(77);
    await me.open("altijd");
    expect(me.lastMessage().text).toContain("Altijd open");
    const changed = file("promise.yaml", laterAnswer());
    await ownProgram(["consultation", "publish", changed], beside);
    await town.api.waitFor(() => me.lastMessage().text.includes("28 februari 2100"));
    const followed = await ownProgram(["broadcasts", "--follow"], beside);
    expect(followed).toMatchObject({ status: 0, words: "" });
    expect(followed.data).toMatch(/\taltijd\tpromise-changed\t[^\t]+\t1\t1\t0\t0\t0\t0\n$/);
    await ownProgram(["consultation", "close", "altijd"], beside);
    await me.press("Beginnen");
    expect(me.lastMessage().text).toContain("niet meer meepraten");
  });

  it("a digest that is sent is on its page, and not before", async () => {
    const beside = { DATABASE_PATH: town.env.DATABASE_PATH ?? "" };
    const page = () => fetch(`http://127.0.0.1:${town.server.port}/digests/2026-W48`);
    await ownProgram(["digest", "build", "--week", "2026-W48"], beside);
    expect((await page()).status).toBe(404);
    await ownProgram(["digest", "send", "--week", "2026-W48"], beside);
    const answer = await page();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Weekbrief voor de raad, week 2026-48 (versie 1)");
    expect(await (await fetch(`http://127.0.0.1:${town.server.port}/digests`)).text()).toContain("/digests/2026-W48");
  });
});
