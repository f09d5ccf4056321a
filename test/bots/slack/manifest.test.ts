import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../fakes/consultations.ts";

const manifest = parse(readFileSync(path.join(root, "slack/manifest.yaml"), "utf8"));
const folder = path.join(root, "src/bots/slack");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(path.join(folder, file), "utf8"))
  .join("\n");
const found = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, name]) => name))].sort();

/** What each call of Slack's Web API needs (its reference, November 2026); views and sockets need no scope of a bot. */
const scopesOf: Record<string, string[]> = {
  "auth.test": [],
  "chat.postMessage": ["chat:write"],
  "chat.postEphemeral": ["chat:write"],
  "chat.unfurl": ["links:read", "links:write"],
  "chat.update": ["chat:write"],
  "conversations.info": ["channels:read", "groups:read"],
  "conversations.members": ["channels:read", "groups:read"],
  "users.info": ["users:read"],
  "files.getUploadURLExternal": ["files:write"],
  "files.completeUploadExternal": ["files:write"],
  "views.open": [],
  "views.update": [],
  "views.publish": [],
  "views.push": [],
};

it("asks for the events that the code listens to, and no others", () => {
  expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(found(/app\.event\("(\w+)"/g));
});

it("has the commands of the code, and no others", () => {
  const commands = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  expect(commands).toEqual(found(/COMMAND = "(\/\w+)"/g));
});

it("has the shortcuts of the code, and no others", () => {
  const shortcuts = manifest.features.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id);
  const listened = found(/app\.shortcut\((\w+)/g).map((name) => found(new RegExp(`const ${name} = "([^"]+)"`, "g"))[0]);
  expect(shortcuts.toSorted()).toEqual(listened.toSorted());
});

it("asks for the scopes that the calls and commands of the code need, and no others", () => {
  const calls = found(/client\s*\.((?:chat|views|conversations|users|files|reactions|auth)\s*\.\w+)\(/g).map(
    (call) => call?.replace(/\s/g, "") ?? "",
  );
  expect(calls.filter((call) => !(call in scopesOf))).toEqual([]);
  expect(calls).toContain("chat.postMessage");
  const downloads = sources.includes("file_input") ? ["files:read"] : [];
  const needed = new Set(["commands", ...downloads, ...calls.flatMap((call) => scopesOf[call] ?? [])]);
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort());
});

it("never asks to read what people write, or where they can be reached", () => {
  expect(JSON.stringify(manifest)).not.toMatch(/history|message\.|users:read\.|users\.profile|im:/);
});
