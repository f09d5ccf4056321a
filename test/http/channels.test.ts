import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MOST_OPTIONS } from "../../src/core/model/consultation/question-parts.ts";
import { channels } from "../../src/http/channels.ts";
import { openProgram } from "../../src/http/node.ts";
import { ConfigError, readConfig } from "../../src/http/settings/config.ts";
import { root } from "../fakes/consultations.ts";
import { startRunning } from "../fakes/running.ts";

const talking = channels.flatMap(({ name, facts }) => (facts ? [{ name, ...facts }] : []));
const known = (name: string) => {
  const channel = channels.find((each) => each.name === name);
  if (!channel) throw new Error(`no channel ${name}`);
  return channel;
};
const settings = (env: Record<string, string>) => readConfig(env, ["nl"]);

describe("the list of channels", () => {
  it("has every name once", () => {
    expect(new Set(channels.map(({ name }) => name)).size).toBe(channels.length);
  });

  it.each(talking)("$name holds the largest question and the longest button that core makes", ({ can }) => {
    const besides = ["finish", "skip", "back"];
    expect(can.buttons.most).toBeGreaterThanOrEqual(MOST_OPTIONS + besides.length);
    expect(can.buttons.longestDataBytes).toBeGreaterThanOrEqual("token12345:".length + 16 + ":".length + 16);
  });

  it("loads no platform's library before a channel is connected", () => {
    const seen = new Set<string>();
    const outside: string[] = [];
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, to = ""] of readFileSync(file, "utf8").matchAll(
        /^(?:import|export)(?! type)[^;]*? from "([^"]+)"/gm,
      ))
        if (to.startsWith(".")) visit(path.join(path.dirname(file), to));
        else outside.push(to);
    };
    visit(path.join(root, "src/http/channels.ts"));
    expect(seen.size).toBeGreaterThan(channels.length);
    expect(outside).toEqual([]);
  });

  it("is set up by nothing but settings", () => {
    for (const { name, setUp, refuses } of channels) {
      expect(setUp(settings({})), name).toEqual(name === "web" ? {} : undefined);
      for (const runtime of ["server", "worker"] as const) expect(refuses(settings({}), runtime)).toEqual([]);
    }
  });
});

describe("what a Worker cannot do", () => {
  it.each([
    ["telegram", { TELEGRAM_BOT_TOKEN: "1:a" }, "TELEGRAM_WEBHOOK_SECRET is missing"],
    ["slack", { SLACK_APP_TOKEN: "xapp" }, "SLACK_APP_TOKEN is for a server"],
    ["mail", { SMTP_URL: "smtp://127.0.0.1:9" }, "SMTP_URL is for a server"],
  ])("%s says, and a server can", (name, env, problem) => {
    expect(known(name).refuses(settings(env), "worker")).toEqual([expect.stringContaining(problem)]);
    expect(known(name).refuses(settings(env), "server")).toEqual([]);
  });
});

describe("mail to the council", () => {
  it("stops the program when there is no mail server for it", async () => {
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    await expect(openProgram({ COUNCIL_MAIL: "griffie@example.nl" }, log)).rejects.toThrow(ConfigError);
  });
});

describe("a channel of the town's own, which nobody has to make us known to", () => {
  it("works as soon as it is set up, leads residents to it, and is well", async () => {
    const kiosk: (typeof channels)[number] = {
      name: "zuil",
      facts: { ...known("telegram").facts, audience: "residents", title: { nl: "de website" }, can: canOf("telegram") },
      refuses: () => [],
      setUp: () => ({}),
      linkTo: (code) => `https://inspraak.example.nl/c/${code}/chat`,
      connect: async () => ({
        people: { deliver: async () => ({ outcome: "sent" }), fetchFile: async () => ({ outcome: "refused" }) },
      }),
    };
    channels.unshift(kiosk);
    try {
      const town = await startRunning();
      const { program, port } = town.server;
      expect(program.context.links.chat("park")).toBe("https://inspraak.example.nl/c/park/chat");
      expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toMatchObject({
        zuil: "ok",
        web: "ok",
        telegram: "ok",
      });
      await town.stop();
    } finally {
      channels.shift();
    }
  });
});

function canOf(name: string) {
  const { facts } = known(name);
  if (!facts) throw new Error(`nobody talks in ${name}`);
  return facts.can;
}
