import { createHmac } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import { WebSocketServer } from "ws";
import { limits } from "../../src/bots/slack/view/limits.ts";
import { slackValidator } from "./slack-schema.ts";
import { waitFor } from "./wait-for.ts";

export type SlackCall = { method: string; payload: Record<string, unknown> };
export type SlackAnswer = { status?: number; headers?: Record<string, string>; body?: object } | "hang";
export type SlackMessage = { channel: string; ts: string; thread?: string; text: string; blocks: KnownBlock[] };
export type OpenView = ModalView & { id: string; hash: string };

/** Slack's Web API as far as it is used here, over real HTTP, and its WebSocket. */
export type SlackApi = {
  url: string;
  calls: SlackCall[];
  /** What Slack would refuse, or what should never be sent. */
  faults: string[];
  members: string[];
  /** What differs from a member of the workspace, by id: a guest, somebody of another workspace, a bot … */
  people: Map<string, object>;
  /** Whom Slack shows us nothing of. */
  strangers: string[];
  /** What differs from a channel that the app is in. */
  channels: Map<string, object>;
  messages: SlackMessage[];
  homes: Map<string, HomeView>;
  views: Map<string, OpenView>;
  /** The modal that each trigger opened. */
  openedBy: Map<string, string>;
  /** Files that people handed in, by their path. */
  files: Map<string, string | Uint8Array>;
  /** Files that the program brought, with where they were shown. */
  uploads: { name: string; bytes: Buffer; title?: string; channel?: string; thread?: string }[];
  /** A test's own answer to the next calls. */
  answer: (call: SlackCall) => SlackAnswer | undefined | Promise<SlackAnswer | undefined>;
  /** Shows a modal under this id: a new one, or in place of what it was. */
  putView(id: string, view: ModalView): void;
  /** Fails only when nothing is to be expected any more, with what was called last. */
  waitFor(condition: () => boolean): Promise<void>;
  /** Breaks off every call that hangs. */
  letGo(): void;
  /** Sends one envelope over the WebSocket and gives what was answered to it. */
  overSocket(type: string, payload: object): Promise<unknown>;
  close(): Promise<void>;
};

/** An account as `users.info` tells of it, of who is no guest. */
export const ordinary = {
  team_id: "T1",
  deleted: false,
  is_bot: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_app_user: false,
  updated: 1_700_000_000,
};

let validate: ReturnType<typeof slackValidator> | undefined;

export async function startSlackApi(): Promise<SlackApi> {
  validate ??= slackValidator();
  const sockets = new WebSocketServer({ noServer: true });
  let count = 0;
  const hanging: ServerResponse[] = [];
  const api: SlackApi = {
    url: "",
    calls: [],
    faults: [],
    members: [],
    people: new Map(),
    strangers: [],
    channels: new Map(),
    messages: [],
    homes: new Map(),
    views: new Map(),
    openedBy: new Map(),
    files: new Map(),
    uploads: [],
    answer: () => undefined,
    putView(id, view) {
      api.faults.push(...(validate?.("ModalView", view) ?? []));
      api.views.set(id, { ...view, id, hash: `hash-${++count}` });
    },
    waitFor: (condition) =>
      waitFor(condition, () => {
        const last = api.calls
          .slice(-8)
          .map(({ method, payload }) => `\n  ${method} ${JSON.stringify(payload).slice(0, 200)}`);
        return `the last calls to Slack:${last.join("")}`;
      }),
    letGo() {
      for (const response of hanging.splice(0)) response.destroy();
    },
    async overSocket(type, payload) {
      await api.waitFor(() => sockets.clients.size > 0);
      const [socket] = sockets.clients;
      const envelope = `envelope-${++count}`;
      const answer = new Promise<unknown>((resolve) =>
        socket?.on("message", (data) => {
          const told = JSON.parse(String(data));
          if (told.envelope_id === envelope) resolve(told.payload ?? {});
        }),
      );
      socket?.send(JSON.stringify({ envelope_id: envelope, type, payload, accepts_response_payload: true }));
      return answer;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function refuse(error: string) {
    return { body: { ok: false, error } };
  }

  function open(payload: Record<string, unknown>, id: string): { body: object } {
    api.putView(id, JSON.parse(asText(payload.view)));
    return { body: { ok: true, view: api.views.get(id) } };
  }

  function take({ method, payload }: SlackCall): { status?: number; headers?: Record<string, string>; body?: object } {
    switch (method) {
      case "auth.test":
        return { body: { ok: true, user_id: "UBOT", bot_id: "BBOT", team_id: "T1" } };
      case "users.info": {
        const user = asText(payload.user);
        if (api.strangers.includes(user)) return refuse("user_not_found");
        return { body: { ok: true, user: { ...ordinary, id: user, ...api.people.get(user) } } };
      }
      case "conversations.info": {
        const channel = api.channels.get(asText(payload.channel)) ?? {};
        return {
          body: { ok: true, channel: { id: payload.channel, is_archived: false, is_member: true, ...channel } },
        };
      }
      case "conversations.members":
        return { body: { ok: true, members: api.members } };
      case "apps.connections.open":
        return { body: { ok: true, url: `${api.url.replace("http", "ws")}socket` } };
      case "chat.postMessage": {
        const blocks: KnownBlock[] = payload.blocks ? JSON.parse(asText(payload.blocks)) : [];
        if (blocks.length > limits.messageBlocks) api.faults.push(`a message has ${blocks.length} blocks`);
        for (const block of blocks) api.faults.push(...(validate?.("AnyBlock", block) ?? []));
        if (asText(payload.text) === "") api.faults.push("a message has no text");
        const ts = `${1_700_000_000 + ++count}.000100`;
        const thread = payload.thread_ts === undefined ? {} : { thread: asText(payload.thread_ts) };
        api.messages.push({ channel: asText(payload.channel), ts, ...thread, text: asText(payload.text), blocks });
        const isPerson = asText(payload.channel).startsWith("U");
        return { body: { ok: true, ts, channel: (isPerson ? "D" : "") + asText(payload.channel) } };
      }
      case "chat.update": {
        const changed = api.messages.find(({ ts }) => ts === asText(payload.ts));
        if (!changed) return refuse("message_not_found");
        changed.text = asText(payload.text);
        changed.blocks = JSON.parse(asText(payload.blocks));
        for (const block of changed.blocks) api.faults.push(...(validate?.("AnyBlock", block) ?? []));
        return { body: { ok: true } };
      }
      case "chat.unfurl": {
        const unfurls = JSON.parse(asText(payload.unfurls)) as Record<string, { blocks: KnownBlock[] }>;
        for (const { blocks } of Object.values(unfurls))
          for (const block of blocks) api.faults.push(...(validate?.("AnyBlock", block) ?? []));
        const isPlaced = payload.unfurl_id ? payload.source : payload.channel && payload.ts;
        return isPlaced ? { body: { ok: true } } : refuse("cannot_find_message");
      }
      case "chat.postEphemeral":
        api.messages.push({ channel: asText(payload.user), ts: "", text: asText(payload.text), blocks: [] });
        return { body: { ok: true } };
      case "files.getUploadURLExternal": {
        const length = api.uploads.push({ name: asText(payload.filename), bytes: Buffer.alloc(0) });
        const upload_url = new URL(`/upload/${length - 1}`, api.url).href;
        return { body: { ok: true, file_id: `F${length - 1}`, upload_url } };
      }
      case "files.completeUploadExternal": {
        const shown = { channel: asText(payload.channel_id), thread: asText(payload.thread_ts) };
        for (const { id, title } of JSON.parse(asText(payload.files)) as { id: string; title: string }[])
          Object.assign(api.uploads[Number(id.slice(1))] ?? {}, { title, ...shown });
        return { body: { ok: true } };
      }
      case "views.open":
      case "views.push":
        if (api.openedBy.has(asText(payload.trigger_id))) return refuse("exchanged_trigger_id");
        api.openedBy.set(asText(payload.trigger_id), `V${++count}`);
        return open(payload, `V${count}`);
      case "views.update":
        return api.views.has(asText(payload.view_id)) ? open(payload, asText(payload.view_id)) : refuse("not_found");
      case "views.publish": {
        const view = JSON.parse(asText(payload.view)) as HomeView;
        api.faults.push(...(validate?.("HomeView", view) ?? []));
        api.homes.set(asText(payload.user_id), view);
        return { body: { ok: true } };
      }
      default:
        api.faults.push(`the fake knows no ${method}`);
        return refuse("unknown_method");
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const file = api.files.get(request.url ?? "");
    if (request.method === "GET") {
      const isAllowed = request.headers.authorization === "Bearer xoxb-test";
      response.writeHead(file !== undefined && isAllowed ? 200 : 404).end(file);
      return;
    }
    const upload = api.uploads[Number(/^\/upload\/(\d+)$/.exec(request.url ?? "")?.[1] ?? -1)];
    if (upload) {
      upload.bytes = Buffer.concat(chunks);
      if (request.headers.authorization) api.faults.push("the token went along with a file");
      response.writeHead(200).end("OK");
      return;
    }
    const payload = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    const call = { method: (request.url ?? "").replace("/api/", ""), payload };
    api.calls.push(call);
    const given = (await api.answer(call)) ?? take(call);
    if (given === "hang") return void hanging.push(response);
    response.writeHead(given.status ?? 200, { "content-type": "application/json", ...given.headers });
    response.end(JSON.stringify(given.body ?? { ok: false, error: "internal_error" }));
  });
  server.on("upgrade", (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (opened) => opened.send(JSON.stringify({ type: "hello" })));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  return api;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Signs a body as Slack does. */
export function signed(body: string, secret: string, seconds = Math.floor(Date.now() / 1000)): Record<string, string> {
  const hex = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${hex}` };
}
