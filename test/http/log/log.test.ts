import { describe, expect, it } from "vitest";
import { createLog } from "../../../src/http/log/log.ts";
import { createWorkerLog } from "../../../src/http/log/worker-log.ts";

function logOf(env: Record<string, string>, isTerminal = false) {
  const lines: string[] = [];
  return { lines, log: createLog(env, "info", { isTerminal, write: (text) => lines.push(text) }) };
}

const secrets = {
  TELEGRAM_BOT_TOKEN: "123456:geheim-token",
  TELEGRAM_WEBHOOK_SECRET: "geheim-woord",
  ENCRYPTION_KEY: "geheim+sleutel/32=",
  OPENAI_API_KEY: 'sk-"geheim"',
  OPENAI_BASE_URL: "https://bode:geheim-adres@model.example.nl/v1",
  SMTP_URL: "smtps://bode:geheim%20wachtwoord@mail.example.nl",
};

describe("the log of a Worker", () => {
  it("tells no secret either, and what LOG_LEVEL asks for", () => {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const log = createWorkerLog({ ...secrets, LOG_LEVEL: "warn" }, { info: write, warn: write, error: write });
    for (const value of Object.values(secrets)) log.error({ error: `no answer at /bot${value}/getMe` }, "it failed");
    log.info({}, "not this");
    expect(lines).toHaveLength(6);
    expect(lines.join()).not.toMatch(/geheim|not this/);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "error", words: "it failed" });
  });
});

describe("the log", () => {
  it("tells all else as it was where a password in an address is short", () => {
    const { lines, log } = logOf({ HTTPS_PROXY: "http://bode:1@proxy.example.nl:8080" }, false);
    log.error({ at: 1_000_111, error: "no answer at http://bode:1@proxy.example.nl:8080" }, "1 of 11 failed");
    expect(lines.join()).not.toContain("bode:1@");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ at: 1_000_111, words: "1 of 11 failed" });
  });

  it.each([true, false])("never tells a secret of the settings, wherever it stands (terminal: %s)", (isTerminal) => {
    const { lines, log } = logOf(secrets, isTerminal);
    for (const value of [...Object.values(secrets), "geheim%20wachtwoord"])
      log.error({ error: `no answer at https://x/bot${value}/getMe`, deep: { value } }, `with ${value}`);
    expect(lines).toHaveLength(7);
    expect(lines.join()).not.toMatch(/geheim/);
    expect(lines.join()).toContain("[hidden]");
  });

  it("is JSON with an ISO time for the next program, and a line to read on a terminal", () => {
    const forProgram = logOf({});
    forProgram.log.warn({ problem: "no answer" }, "it is tried again");
    expect(JSON.parse(forProgram.lines[0] ?? "")).toEqual({
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      problem: "no answer",
      words: "it is tried again",
    });
    const forPerson = logOf({}, true);
    forPerson.log.warn({ problem: "no answer" }, "it is tried again");
    expect(forPerson.lines[0]).toMatch(/^\S+Z WARN {2}it is tried again {2}problem=no answer\n$/);
  });

  it("tells what LOG_LEVEL asks for", () => {
    const { lines, log } = logOf({ LOG_LEVEL: "ERROR" });
    log.warn({}, "not this");
    log.error({}, "but this");
    expect(lines.join()).toMatch(/^[^\n]*but this/);
  });
});
