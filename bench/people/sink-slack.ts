import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type SinkSlack = { url: string; seen: Set<string>; close(): Promise<void> };

/** Somebody in the team's channel, with an account of their own. */
export const COLLEAGUE = "U1";
export const TEAM_CHANNEL = "C1";
const account = { deleted: false, is_bot: false, is_restricted: false, is_ultra_restricted: false, is_app_user: false };

/** What Slack answers besides that all is well. */
const answers: Record<string, object> = {
  "auth.test": { user_id: "UBOT", bot_id: "BBOT", team_id: "T1" },
  "users.info": { user: { ...account, id: COLLEAGUE, team_id: "T1", updated: 1_700_000_000 } },
  "conversations.info": { channel: { id: TEAM_CHANNEL, is_archived: false, is_member: true } },
  "conversations.members": { members: [COLLEAGUE] },
  "chat.postMessage": { ts: "1700000000.000100", channel: TEAM_CHANNEL },
  "views.open": { view: { id: "V1", hash: "1" } },
};

/** A stand-in for Slack that accepts everything; it remembers which methods were called, and nothing else. */
export async function startSinkSlack(): Promise<SinkSlack> {
  const seen = new Set<string>();
  const server = createServer(async (request, response) => {
    await text(request);
    const method = (request.url ?? "").replace("/api/", "");
    seen.add(method);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: true, ...answers[method] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
