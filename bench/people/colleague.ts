import { createHmac } from "node:crypto";
import { COLLEAGUE, TEAM_CHANNEL } from "./sink-slack.ts";

export const SIGNING_SECRET = "bench-signing-secret";

export type Colleague = {
  /** `/inspraak` with these words; a trigger is used once. */
  command(text: string, trigger: string): Promise<void>;
  openHome(event: string): Promise<void>;
};

/** Who acts in Slack; each act ends when the program has answered Slack. */
export function createColleague(url: string): Colleague {
  async function post(type: string, body: string): Promise<void> {
    const seconds = String(Math.floor(Date.now() / 1000));
    const hex = createHmac("sha256", SIGNING_SECRET).update(`v0:${seconds}:${body}`).digest("hex");
    const signed = { "x-slack-request-timestamp": seconds, "x-slack-signature": `v0=${hex}` };
    const answer = await fetch(`${url}/slack/events`, {
      method: "POST",
      headers: { "content-type": type, ...signed },
      body,
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`Slack was answered with ${answer.status}`);
  }
  return {
    command(text, trigger) {
      const who = { user_id: COLLEAGUE, team_id: "T1", channel_id: TEAM_CHANNEL };
      const form = new URLSearchParams({ command: "/inspraak", text, trigger_id: trigger, ...who });
      return post("application/x-www-form-urlencoded", form.toString());
    },
    openHome(id) {
      const event = { type: "app_home_opened", user: COLLEAGUE, channel: "D1", tab: "home", event_ts: id };
      const body = { type: "event_callback", team_id: "T1", event_id: id, event };
      return post("application/json", JSON.stringify(body));
    },
  };
}
