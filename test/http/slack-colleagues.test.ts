import { readFileSync } from "node:fs";
import path from "node:path";
import type { Button } from "@slack/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdAct } from "../../src/core/access/held-acts.ts";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import type { From } from "../fakes/colleague.ts";
import { answerPark, root, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import type { SlackAnswer } from "../fakes/slack-api.ts";
import { createVisitor } from "../fakes/visitor.ts";

const TEN_MINUTES = 601;
let running: RunningWithSlack;
let { slack, town, line, colleague } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM", "UGAST", "UBOT"], {
    PUBLIC_URL: "https://inspraak.example.nl",
  });
  ({ slack, town, line, colleague } = running);
  slack.people.set("UBOT", { is_bot: true });
  await town.publish({ ...short, moderation: "before" });
  await answerPark(town.person(1), "Meer bomen graag");
  await town.settle();
});

afterEach(async () => {
  slack.answer = () => undefined;
  slack.letGo();
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const store = () => town.server.program.context.store;
const acts = async () => (await store().audit.ofSlug("park")).map(({ act }) => act);
const lookUps = () => slack.calls.filter(({ method }) => method === "users.info").length;
const button = (action_id: string, value: string): Button => ({
  type: "button",
  action_id,
  value,
  text: { type: "plain_text", text: "x" },
});
const closing = button("_close", "park");
const isClosed = async () => (await store().consultations.find("park"))?.closedOn !== undefined;
const become = (id: string, how: object, updated = 1_700_000_001) =>
  ({ type: "user_change", user: { id, team_id: "T1", updated, ...how }, event_ts: "1.1" }) as const;
const health = async () => (await fetch(`http://127.0.0.1:${town.server.port}/health`)).json();

/** Slack answers no question about people until it is let. */
function slackIsSlow() {
  const { promise, resolve } = Promise.withResolvers<SlackAnswer | undefined>();
  slack.answer = ({ method }) => (method === "users.info" ? promise : undefined);
  return { answers: resolve };
}

type Stranger = { name: string; is?: object; from?: From; hears: string };

const strangers: Stranger[] = [
  { name: "a guest", is: { is_restricted: true }, hears: "U bent in Slack een gast." },
  {
    name: "a guest of one channel",
    is: { is_restricted: true, is_ultra_restricted: true },
    hears: "U bent in Slack een gast.",
  },
  { name: "an external, as Slack tells of them", is: { team_id: "T9" }, hears: "een andere organisatie" },
  { name: "an external, a stranger to Slack", is: { is_stranger: true }, hears: "een andere organisatie" },
  {
    name: "an external of another enterprise",
    is: { enterprise_user: { enterprise_id: "E9", teams: ["T1"] } },
    hears: "een andere organisatie",
  },
  { name: "an external, by their own team in the payload", from: { ofTeam: "T9" }, hears: "een andere organisatie" },
  { name: "somebody in another workspace", from: { team: "T9" }, hears: "een andere organisatie" },
  { name: "somebody in another enterprise", from: { enterprise: "E9" }, hears: "een andere organisatie" },
  { name: "who is switched off", is: { deleted: true }, hears: "Uw account in Slack is uitgezet." },
  { name: "a bot", is: { is_bot: true }, hears: "geen bots" },
  { name: "a bot of a workflow", is: { is_workflow_bot: true }, hears: "geen bots" },
];

describe("in the team's channel is not enough", () => {
  it.each(strangers)(
    "$name is refused in words at every entry, also in a modal that was open",
    async ({ is, from, hears }) => {
      const place: From = {};
      const who = colleague("UGAST", place);
      await who.openMenu();
      await who.press("Lezen en beoordelen");
      const screen = who.screen();
      expect(screen).toContain("Meer bomen graag");
      town.later(TEN_MINUTES);
      slack.people.set("UGAST", is ?? {});
      Object.assign(place, from);
      const opened = slack.views.size;
      const told = () => who.chat().split(hears).length - 1;

      // A command and the app's page do not name a person's own workspace: there only Slack's word about them counts.
      if (from?.ofTeam) slack.people.set("UGAST", { team_id: from.ofTeam });
      await who.command();
      expect(told()).toBe(1);
      await who.openHome();
      expect(who.home()).toContain(hears);
      expect(who.home()).not.toContain("park");
      if (from?.ofTeam) await who.event(become("UGAST", {}));
      await line("interactive", {
        type: "message_action",
        callback_id: "collect",
        user: { id: "UGAST", ...(from?.ofTeam && { team_id: from.ofTeam }) },
        team: { id: from?.team ?? "T1", ...(from?.enterprise && { enterprise_id: from.enterprise }) },
        channel: { id: "C2" },
        message: { text: "Stop met bomen kappen", ts: "9.1" },
        trigger_id: "shortcut",
      });
      await town.settle();
      expect(told()).toBe(2);
      await who.pressRaw(closing, { channel: { id: "C1" }, message: { ts: "1" } });
      expect(told()).toBe(3);
      await who.pressRaw(button("_moderate", "park"), { view: who.state() });
      expect(told()).toBe(4);
      const answer = await who.submit();
      expect(answer).toMatchObject({ response_action: "errors" });
      expect(JSON.stringify(answer)).toContain(hears);

      expect(who.screen()).toBe(screen);
      expect(slack.views.size).toBe(opened);
      expect([await acts(), await isClosed()]).toEqual([[], false]);
    },
  );

  it("who was let go keeps the rights of residents, and no button or message that only looks like one", async () => {
    slack.people.set("UGAST", { is_restricted: true });
    const guest = colleague("UGAST");
    await guest.command("privacy");
    expect(guest.chat()).toContain("Slack kan zien dat u met ons praat");
    await town.publish({ ...short, slug: "stop" });
    await guest.pressRaw(button("_close", "stop"), { channel: { id: "C1" }, message: { ts: "1" } });
    expect((await store().consultations.find("stop"))?.closedOn).toBeUndefined();
    expect(guest.chat()).toContain("U bent in Slack een gast.");
  });

  it("nor for the pages of the review: who becomes a guest is out at the next step", async () => {
    town.later(8 * 86_400);
    await watchDigest(town.server.program.context);
    await town.settle();
    const guest = colleague("UGAST");
    await guest.press("Nakijken");
    const link = /inspraak\.example\.nl(\/review\/[a-z0-9]+)/.exec(JSON.stringify(guest.view()))?.[1] ?? "";
    const visitor = createVisitor(`http://127.0.0.1:${town.server.port}`);
    expect((await visitor.post(link)).status).toBe(303);
    expect((await visitor.get("/review")).status).toBe(200);
    await guest.event(become("UGAST", { is_restricted: true }));
    expect((await visitor.get("/review")).status).toBe(403);
  });

  it("somebody of the same enterprise is let in when they are in this workspace too", async () => {
    slack.answer = ({ method }) =>
      method === "auth.test" ? { body: { ok: true, user_id: "UBOT", team_id: "T1", enterprise_id: "E1" } } : undefined;
    await town.restart();
    slack.people.set("UANNA", { team_id: "T2", enterprise_user: { enterprise_id: "E1", teams: ["T2", "T1"] } });
    slack.people.set("UBRAM", { team_id: "T2", enterprise_user: { enterprise_id: "E1", teams: ["T2"] } });
    const anna = colleague("UANNA", { ofTeam: "T2", enterprise: "E1" });
    await anna.openMenu();
    expect(anna.screen()).toContain("Het park");
    const bram = colleague("UBRAM", { ofTeam: "T2", enterprise: "E1" });
    await bram.command();
    expect(bram.chat()).toContain("een andere organisatie");
  });
});

describe("what Slack told", () => {
  it("holds for ten minutes, and is asked again after that", async () => {
    const anna = colleague("UANNA");
    await anna.openMenu();
    await anna.openMenu();
    expect(lookUps()).toBe(1);
    slack.people.set("UANNA", { is_restricted: true });
    town.later(TEN_MINUTES);
    await anna.command();
    expect([lookUps(), anna.chat().includes("een gast")]).toEqual([2, true]);
  });

  it("keeps no name and no id: only a keyed fingerprint, a kind of account and two moments", async () => {
    slack.people.set("UANNA", { name: "anna.bos", real_name: "Anna Bos", profile: { email: "anna@example.nl" } });
    await colleague("UANNA").openMenu();
    await colleague("UANNA").event(become("UANNA", { real_name: "Anna Bos", profile: { email: "anna@example.nl" } }));
    expect(Object.keys((await store().colleagues.find("UANNA")) ?? {})).toEqual([
      "id",
      "standing",
      "lookedUpAt",
      "changedAt",
    ]);
    expect(JSON.stringify([await store().colleagues.find("UANNA"), town.logged])).not.toMatch(/bos|UANNA/i);
  });

  it("changes at once when somebody becomes a guest and a colleague again, also on the page that stood open", async () => {
    const guest = colleague("UGAST");
    await guest.openHome();
    expect(guest.home()).toContain("Het park");
    await guest.event(become("UGAST", { is_restricted: true }, 1_700_000_010));
    expect(guest.home()).toContain("een gast");
    expect(guest.home()).not.toContain("Het park");
    await guest.command();
    expect(guest.chat()).toContain("U bent in Slack een gast.");
    await guest.event(become("UGAST", {}, 1_700_000_020));
    expect(guest.home()).toContain("Het park");
    await guest.openMenu();
    expect(lookUps()).toBe(1);
  });

  it("is not undone by older news that comes later, nor by the same twice", async () => {
    const guest = colleague("UGAST");
    await guest.event(become("UGAST", { is_restricted: true }, 1_700_000_020));
    await guest.event(become("UGAST", {}, 1_700_000_010));
    await guest.event(become("UGAST", { is_restricted: true }, 1_700_000_020));
    await guest.command();
    expect([lookUps(), guest.chat().includes("een gast")]).toEqual([0, true]);
    await guest.event(become("UGAST", {}, 1_700_000_020));
    slack.people.set("UGAST", { is_restricted: true, updated: 1_700_000_020 });
    await guest.command();
    expect([lookUps() > 0, guest.chat().split("een gast").length - 1]).toEqual([true, 2]);
  });

  it("of people outside the team is not kept", async () => {
    await colleague("UANNA").event(become("UEVE", {}));
    expect(await store().colleagues.find("UEVE")).toBeUndefined();
    await colleague("UEVE").command();
    expect(await store().colleagues.find("UEVE")).toBeUndefined();
    expect(lookUps()).toBe(0);
  });

  it("lets in who came into the channel while we did not hear of it, at their first act", async () => {
    slack.members.push("UNIEUW");
    const fresh = colleague("UNIEUW");
    await fresh.openMenu();
    expect(fresh.screen()).toContain("Het park");
  });
});

describe("while Slack does not tell who somebody is", () => {
  const pressOf = (id: string) => ({
    type: "block_actions",
    user: { id, team_id: "T1" },
    team: { id: "T1" },
    trigger_id: "late",
    actions: [{ ...closing, block_id: "b", action_ts: "77.1" }],
    channel: { id: "C1" },
    message: { ts: "1" },
  });
  const untold = { body: { ok: false, error: "internal_error" } };

  it("an act is answered, and done once when Slack tells, however often it came", async () => {
    const slow = slackIsSlow();
    const press = pressOf("UANNA");
    await Promise.all([line("interactive", press), line("interactive", press)]);
    await line("interactive", press);
    expect([await isClosed(), lookUps()]).toEqual([false, 1]);
    slow.answers(undefined);
    await town.settle();
    expect([await isClosed(), await acts()]).toEqual([true, ["close"]]);
    town.later(TEN_MINUTES);
    await town.server.clock.run("held-acts");
    await town.settle();
    expect(colleague("UANNA").chat()).not.toContain("onderbroken");
  });

  it("a councillor acts without being in the team's channel, and nobody of another organisation does as one", async () => {
    const wishOf = (id: string, team: string) => {
      const action = { ...closing, action_id: "_take-up", value: "park", block_id: "b", action_ts: `${id} 1` };
      return line("interactive", { ...pressOf(id), trigger_id: id, user: { id, team_id: team }, actions: [action] });
    };
    await wishOf("URAAD", "T1");
    await wishOf("UELDERS", "T9");
    await town.settle();
    expect([slack.openedBy.has("URAAD"), slack.openedBy.has("UELDERS")]).toEqual([true, false]);
    expect(colleague("UELDERS").chat()).toContain("een andere organisatie");
    const view = { id: "V", hash: "1", type: "modal", callback_id: "council-wish", blocks: [], state: { values: {} } };
    const submitted = { type: "view_submission", user: { id: "UELDERS", team_id: "T9" }, team: { id: "T1" }, view };
    expect(JSON.stringify(await line("interactive", submitted))).toContain("een andere organisatie");
  });

  it("an act of who turns out to be a guest is refused when Slack tells, and told once", async () => {
    slack.people.set("UGAST", { is_restricted: true });
    const slow = slackIsSlow();
    await Promise.all([line("interactive", pressOf("UGAST")), line("interactive", pressOf("UGAST"))]);
    slow.answers(undefined);
    await town.settle();
    expect([await isClosed(), colleague("UGAST").chat().split("een gast.").length - 1]).toEqual([false, 1]);
  });

  it.each([
    ["an error", untold],
    ["a refusal for now", { status: 429, headers: { "retry-after": "30" }, body: { ok: false, error: "ratelimited" } }],
    ["no answer at all", "hang"],
  ] as [string, SlackAnswer][])(
    "and gives %s, every act is refused in words, and nothing is done",
    async (_, failure) => {
      slack.answer = ({ method }) => (method === "users.info" ? failure : undefined);
      await line("interactive", pressOf("UANNA"));
      slack.letGo();
      await town.settle();
      expect(colleague("UANNA").chat()).toContain("Slack zegt nu niet wie u bent. Er is niets gedaan.");
      expect([await isClosed(), await acts()]).toEqual([false, []]);
    },
  );

  it("not even in which workspace the app is, acts are refused in words too", async () => {
    slack.answer = ({ method }) => (method === "auth.test" ? untold : undefined);
    await town.restart();
    await colleague("UANNA").command();
    expect(colleague("UANNA").chat()).toContain("Slack zegt nu niet wie u bent.");
  });

  it("in which workspace the app is, what it told before holds", async () => {
    slack.answer = ({ method }) => (method === "auth.test" ? untold : undefined);
    await town.server.clock.run("registration-renewal");
    await colleague("UANNA").command();
    expect(colleague("UANNA").chat()).not.toContain("Slack zegt nu niet wie u bent.");
  });

  it("a modal stays open with what was written in it, and takes it when Slack tells again", async () => {
    const anna = colleague("UANNA");
    await anna.shortcut("Mevrouw belde: meer bankjes");
    anna.choose("place", "4. Wat wilt u nog zeggen?");
    anna.type("text", "Meer bankjes, zegt mevrouw");
    town.later(TEN_MINUTES);
    const slow = slackIsSlow();
    const answer = await line("interactive", {
      type: "view_submission",
      user: { id: "UANNA" },
      team: { id: "T1" },
      view: anna.state(),
    });
    expect(answer).toMatchObject({ response_action: "errors" });
    expect(JSON.stringify(answer)).toContain("Wat u schreef, staat hier nog.");
    slow.answers(undefined);
    await town.settle();
    expect(await acts()).toEqual([]);

    await anna.submit();
    expect(anna.screen()).toContain("Bewaard.");
    expect(await acts()).toEqual(["collect"]);
  });

  it("a modal without a field stays as it is too, and says why once", async () => {
    const anna = colleague("UANNA");
    await anna.openMenu();

    const submitted = { ...anna.state(), submit: { type: "plain_text", text: "Verder" } };
    const before = anna.screen();
    slack.answer = ({ method }) => (method === "users.info" ? untold : undefined);
    town.later(TEN_MINUTES);
    const again = (view: object) =>
      line("interactive", { type: "view_submission", user: { id: "UANNA" }, team: { id: "T1" }, view }) as Promise<{
        view: object;
      }>;
    const first = await again(submitted);
    const second = await again({ ...submitted, ...first.view });
    slack.putView("V-told", second.view as never);
    anna.look();
    expect(anna.screen().split("Slack zegt nu niet wie u bent.").length - 1).toBe(1);
    expect(anna.screen()).toContain(before);
    expect(second.view).toMatchObject({ submit: { text: "Verder" } });
  });

  const readOfBroken = () =>
    slack.messages.filter(({ channel, text }) => channel === "UANNA" && /onderbroken/.test(text));

  it("who acted just before the program died reads that it was broken off, once", async () => {
    await holdAct({ by: "UANNA", key: "slack press 1.1 UANNA" }, town.server.program.context);
    await town.restart();
    await town.server.clock.run("held-acts");
    await town.settle();
    expect(readOfBroken()).toEqual([]);
    town.later(61);
    for (const _ of [1, 2]) await town.server.clock.run("held-acts");
    await town.settle();
    expect(readOfBroken()).toHaveLength(1);
  });

  it("whom the refusal did not reach reads it as soon as Slack takes messages", async () => {
    slack.answer = ({ method }) => (method === "users.info" ? "hang" : method.startsWith("chat.") ? untold : undefined);
    await line("interactive", pressOf("UANNA"));
    slack.letGo();
    await town.settle();
    expect(slack.messages.filter(({ channel }) => channel === "UANNA")).toEqual([]);
    slack.answer = () => undefined;
    town.later(61);
    await town.server.clock.run("held-acts");
    await town.settle();
    expect(readOfBroken()).toHaveLength(1);
    expect(await isClosed()).toBe(false);
  });
});

describe("who owns a consultation", () => {
  const handOver = async (to: string) => {
    const anna = colleague("UANNA");
    await anna.openMenu();
    await anna.press("Overdragen", "park");
    anna.pickColleague("owner", to);
    return { anna, answer: JSON.stringify(await anna.submit()) };
  };
  const owner = async () => (await store().consultations.find("park"))?.owner;

  it("is never a bot, a guest, or somebody of whom Slack does not tell", async () => {
    slack.people.set("UGAST", { is_restricted: true });
    const before = await owner();
    expect((await handOver("UBOT")).answer).toContain("Een bot kan niet verantwoordelijk zijn.");
    expect((await handOver("UGAST")).answer).toContain("Een gast kan niet verantwoordelijk zijn.");
    expect((await handOver("UEVE")).answer).toContain("Kies een collega die in het kanaal van het team zit.");
    slack.answer = ({ method }) =>
      method === "users.info" ? { body: { ok: false, error: "fatal_error" } } : undefined;
    expect((await handOver("UBRAM")).answer).toContain("Slack zegt nu niet wie dit is.");
    expect(await owner()).toBe(before);
  });

  it("is told in their own conversation and nowhere else; who takes it on themselves knows", async () => {
    await handOver("UBRAM");
    await town.settle();
    expect(await owner()).toBe("UBRAM");
    expect(colleague("UBRAM").chat()).toContain("U bent vanaf nu verantwoordelijk voor: Het park.");
    await handOver("UANNA");
    await town.settle();
    expect(await owner()).toBe("UANNA");
    expect(colleague("UANNA").chat()).not.toContain("vanaf nu verantwoordelijk");
    const isToBram = ({ channel }: Record<string, unknown>) => channel === "UBRAM";
    slack.answer = ({ method, payload }) =>
      method === "chat.postMessage" && isToBram(payload) ? { body: { ok: false, error: "user_disabled" } } : undefined;
    await handOver("UBRAM");
    await town.settle();
    expect(slack.messages.filter(({ text }) => text.includes("vanaf nu verantwoordelijk"))).toHaveLength(1);
  });
});

it("a file that names a bot or a guest as its owner is not taken, and says why", async () => {
  slack.people.set("UGAST", { is_restricted: true });
  const yaml = readFileSync(path.join(root, "examples/markt-autoluw.yaml"), "utf8").replace(/^owner:.*\n/m, "");
  const anna = colleague("UANNA");
  const handIn = async (owner: string) => {
    await anna.openMenu();
    await anna.press("Nieuwe vraag uit een bestand");
    anna.attach("file", `owner: ${owner}\n${yaml}`);
    await anna.submit();
    return anna.screen();
  };
  expect(await handIn("UBOT")).toContain("(owner): een bot kan niet verantwoordelijk zijn.");
  expect(await handIn("UGAST")).toContain("(owner): een gast kan niet verantwoordelijk zijn.");
  expect(await store().drafts.all()).toEqual([]);
});

describe("the app and its channels", () => {
  const event = (name: string, more: object = {}) => colleague("UANNA").event({ type: name, event_ts: "1.1", ...more });

  it.each([
    ["channel_archive", { channel: "C1" }, "SLACK_TEAM_CHANNEL"],
    ["group_archive", { channel: "C1" }, "unarchive it"],
    ["channel_deleted", { channel: "C1" }, "was deleted"],
    ["group_deleted", { channel: "C1" }, "was deleted"],
    ["channel_left", { channel: "C1" }, "/invite @Samenspraak"],
    ["group_left", { channel: "C1" }, "/invite @Samenspraak"],
    ["member_left_channel", { channel: "C1", user: "UBOT" }, "/invite @Samenspraak"],
    ["channel_id_changed", { old_channel_id: "C1", new_channel_id: "C7" }, "set SLACK_TEAM_CHANNEL to C7"],
    ["app_uninstalled", {}, "SLACK_BOT_TOKEN"],
    ["tokens_revoked", { tokens: { oauth: [], bot: ["UBOT"] } }, "SLACK_BOT_TOKEN"],
  ])("%s: /health and the log say what to do, until all is well again", async (name, more, words) => {
    expect(await health()).toMatchObject({ slack: "ok" });
    await event(name, more);
    expect(await health()).toMatchObject({ slack: { problem: expect.stringContaining(words) } });
    expect(town.logged.filter((entry) => entry.includes(words))).toHaveLength(1);
    await town.server.clock.run("registration");
    expect(await health()).toMatchObject({ slack: "ok" });
  });

  it.each([
    ["channel_rename", { channel: { id: "C1", name: "anders", created: 1 } }],
    ["group_rename", { channel: { id: "C1", name: "anders", created: 1 } }],
    ["channel_unarchive", { channel: "C1" }],
    ["group_unarchive", { channel: "C1" }],
    ["member_joined_channel", { channel: "C1", user: "UBOT" }],
    ["channel_archive", { channel: "C9" }],
    ["member_left_channel", { channel: "C1", user: "UGAST" }],
    ["tokens_revoked", { tokens: { oauth: ["UANNA"], bot: [] } }],
  ])("%s of something that does no harm is no problem", async (name, more) => {
    await event(name, more);
    expect(await health()).toMatchObject({ slack: "ok" });
  });

  it.each([
    [{ is_archived: true }, "is archived"],
    [{ is_member: false }, "/invite @Samenspraak"],
  ])("that are not as they should be when the program starts are told on /health: %o", async (how, words) => {
    slack.channels.set("C1", how);
    await town.restart();
    expect(await health()).toMatchObject({ slack: { problem: expect.stringContaining(words) } });
    slack.channels.clear();
    await town.server.clock.run("registration");
    expect(await health()).toMatchObject({ slack: "ok" });
  });

  it.each(["invalid_auth", "account_inactive", "token_revoked"])(
    "a token that is refused (%s) is told with what to do",
    async (error) => {
      slack.answer = ({ method }) => (method === "auth.test" ? { body: { ok: false, error } } : undefined);
      await town.restart();
      expect(await health()).toMatchObject({ slack: { problem: expect.stringContaining(error) } });
      expect(await health()).toMatchObject({ slack: { problem: expect.stringContaining("SLACK_BOT_TOKEN") } });
    },
  );

  it("an app of before the manifest asked who is a guest is told to be installed again", async () => {
    const headers = { "x-oauth-scopes": "channels:read,chat:write" };
    slack.answer = ({ method }) =>
      method === "auth.test" ? { headers, body: { ok: true, user_id: "UBOT", team_id: "T1" } } : undefined;
    await town.restart();
    expect(await health()).toMatchObject({ slack: { problem: expect.stringContaining("users:read") } });
    slack.answer = ({ method }) =>
      method === "users.info" ? { body: { ok: false, error: "missing_scope" } } : undefined;
    await town.server.clock.run("registration");
    expect(await health()).toMatchObject({ slack: "ok" });
    await colleague("UANNA").command();
    expect(await health()).toMatchObject({ slack: { problem: expect.stringContaining("users:read") } });
  });
});
