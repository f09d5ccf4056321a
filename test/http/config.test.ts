import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../src/http/settings/config.ts";

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env, ["nl", "en"]);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("the settings", () => {
  it("may all be left out, or be empty", () => {
    expect(readConfig({ PORT: "" }, ["nl", "en"])).toMatchObject({
      PORT: 8787,
      HOST: "127.0.0.1",
      DATABASE_PATH: "./data/samenspraak.db",
      TIME_ZONE: "Europe/Amsterdam",
      LANGUAGES: ["nl", "en"],
      QUIET_HOURS: { from: "20:00", to: "09:00" },
      BROADCAST_PER_SECOND: 25,
    });
  });

  it("stop the program with every problem at once", () => {
    const problems = problemsOf({
      PORT: "many",
      TIME_ZONE: "Mars/Base",
      TEAM_LANGUAGE: "fr",
      TELEGRAM_BOT_TOKEN: "no token",
      QUIET_HOURS: "8pm",
      ENCRYPTION_KEY: "short",
      LANGUAGES: "nl,xx",
      PUBLIC_URL: "inspraak.nl",
      TELEGRAM_TOKEN: "123:abc",
    });
    for (const name of [
      "PORT",
      "TIME_ZONE",
      "TEAM_LANGUAGE",
      "TELEGRAM_BOT_TOKEN",
      "QUIET_HOURS",
      "ENCRYPTION_KEY",
      "LANGUAGES",
      "PUBLIC_URL",
      "TELEGRAM_TOKEN",
    ])
      expect(
        problems.filter((problem) => problem.startsWith(`${name} `)),
        name,
      ).toHaveLength(1);
  });

  it("never repeat a secret or somebody's address in a problem", () => {
    const given = {
      TELEGRAM_BOT_TOKEN: "geheim!",
      ENCRYPTION_KEY: "geheim!",
      SMTP_URL: "geheim!",
      COUNCIL_MAIL: "geheim!",
    };
    expect(problemsOf(given).join()).not.toContain("geheim!");
  });

  it("say what is wrong with which value", () => {
    expect(problemsOf({ PORT: "70000", RETENTION_DAYS: "0", AUDIT_DAYS: "een jaar", DIGEST_AT: "maandag" })).toEqual([
      'PORT is a whole number from 0 to 65535; here it is "70000"',
      'DIGEST_AT is a day and a time such as mon 08:00; here it is "maandag"',
      'RETENTION_DAYS is a whole number from 1 to 3650; here it is "0"',
      'AUDIT_DAYS is a whole number from 1 to 3650; here it is "een jaar"',
    ]);
  });

  it("leave other programs' settings, and those of later parts, alone", () => {
    expect(
      problemsOf({
        PATH: "/bin",
        LANG: "nl_NL",
        SLACK_BOT_TOKEN: "xoxb",
        OPENAI_MODEL: "m",
        OPENAI_JUDGE_MODEL: "j",
        DIGEST_AT: "mon 08:00",
      }),
    ).toEqual([]);
  });

  it.each([
    ["TIMEZONE", "TIME_ZONE"],
    ["PUBLICURL", "PUBLIC_URL"],
    ["PUBLC_URL", "PUBLIC_URL"],
    ["DATABASE_PAHT", "DATABASE_PATH"],
    ["databasePath", "DATABASE_PATH"],
    ["TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"],
    ["SLACK_SIGNING_SECERT", "SLACK_SIGNING_SECRET"],
    ["LOGLEVEL", "LOG_LEVEL"],
  ])("that are misspelt stop the program: %s, is %s meant?", (name, meant) => {
    expect(problemsOf({ [name]: "x" })).toEqual([`${name} is not a setting of this program; is ${meant} meant?`]);
  });

  it("are not seen in what other programs read", () => {
    const others = [
      "LANGUAGE",
      "LC_ALL",
      "TZ",
      "HOSTNAME",
      "HOSTS",
      "REPO_URL",
      "DATABASE_URL",
      "DB_PATH",
      "HTTP_PORT",
    ];
    const more = [
      "NODE_ENV",
      "npm_config_loglevel",
      "PUBLIC_KEY",
      "PROXY_URL",
      "XDG_SESSION_PATH",
      "PORTS",
      "BASE_PATH",
    ];
    expect(problemsOf(Object.fromEntries([...others, ...more].map((name) => [name, "x"])))).toEqual([]);
  });

  it("take a level for the log in any case, and an address that pages can be added to", () => {
    expect(readConfig({ LOG_LEVEL: "WARN" }, ["nl"]).LOG_LEVEL).toBe("warn");
    expect(problemsOf({ LOG_LEVEL: "loud" })).toEqual([expect.stringContaining("LOG_LEVEL is one of trace, debug")]);
    expect(problemsOf({ PUBLIC_URL: "https://gemeente.nl/inspraak" })).toEqual([]);
    expect(problemsOf({ PUBLIC_URL: "https://gemeente.nl/?pagina=1" })).toHaveLength(1);
  });

  it("read quiet hours as two times or off", () => {
    expect(readConfig({ QUIET_HOURS: "off" }, ["nl"]).QUIET_HOURS).toBeUndefined();
    expect(readConfig({ QUIET_HOURS: "22:30-07:00" }, ["nl"]).QUIET_HOURS).toEqual({ from: "22:30", to: "07:00" });
    expect(problemsOf({ QUIET_HOURS: "25:00-09:00" })).toHaveLength(1);
    expect(problemsOf({ QUIET_HOURS: "09:00-09:00" })).toHaveLength(1);
  });

  it("take Dutch for the team, or English, and say so of anything else", () => {
    expect(readConfig({}, ["nl"]).TEAM_LANGUAGE).toBe("nl");
    expect(readConfig({ TEAM_LANGUAGE: "en" }, ["nl"]).TEAM_LANGUAGE).toBe("en");
    for (const wrong of ["fr", "EN", "nl,en", "english"])
      expect(problemsOf({ TEAM_LANGUAGE: wrong }), wrong).toEqual([`TEAM_LANGUAGE is nl or en; here it is "${wrong}"`]);
    expect(problemsOf({ TEAM_LANGAUGE: "en" })).toEqual([
      "TEAM_LANGAUGE is not a setting of this program; is TEAM_LANGUAGE meant?",
    ]);
  });

  it("take websites that may frame our pages, as a browser's policy names them", () => {
    const sites = (text: string) => readConfig({ FRAME_ANCESTORS: text }, ["nl"]).FRAME_ANCESTORS;
    expect(readConfig({}, ["nl"]).FRAME_ANCESTORS).toEqual([]);
    expect(sites("https://www.gemeente.nl, https://*.gemeente.nl:8443 http://localhost")).toEqual([
      "https://www.gemeente.nl",
      "https://*.gemeente.nl:8443",
      "http://localhost",
    ]);
    for (const wrong of [
      "*",
      "https://gemeente.nl/pad",
      "https://a.nl; script-src *",
      "'unsafe-inline'",
      "gemeente.nl",
    ])
      expect(problemsOf({ FRAME_ANCESTORS: wrong }), wrong).toHaveLength(1);
  });

  it("name one of the guard that looks like a typo", () => {
    for (const name of ["TRUST_PROXIES", "METRICS_KEY", "FRAME_ANCESTOR", "PAGES_A_MINUTE"])
      expect(problemsOf({ [name]: "1" })).toEqual([
        expect.stringContaining(`${name} is not a setting of this program`),
      ]);
    expect(problemsOf({ TRUST_PROXY: "true", PAGES_PER_MINUTE: "0", METRICS_TOKEN: "two words" })).toHaveLength(3);
  });

  it("take a key of exactly 32 bytes", () => {
    const key = Buffer.alloc(32, 7).toString("base64");
    expect(readConfig({ ENCRYPTION_KEY: key }, ["nl"]).ENCRYPTION_KEY).toEqual(new Uint8Array(32).fill(7));
    expect(problemsOf({ ENCRYPTION_KEY: Buffer.alloc(31).toString("base64") })).toHaveLength(1);
  });
});
