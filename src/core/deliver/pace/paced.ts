import type { Channel, Delivery, Sent } from "../../channel.ts";
import type { Context } from "../../context.ts";
import type { Attempt, Refused } from "../record-sent.ts";
import type { ChannelPace } from "./channel-pace.ts";

/** What one message has to know of its channel's pace. */
type Paced = Pick<ChannelPace, "waitUntil" | "nextNews" | "note" | "hear">;

/** Puts something in words and delivers it, when the channel and the chat can take it now. */
export async function deliverInPace(
  compose: () => Promise<Delivery[] | undefined>,
  address: string,
  channel: Channel,
  pace: Paced,
  { context: { now }, isNews }: { context: Pick<Context, "now">; isNews: boolean },
): Promise<Attempt> {
  const wait = () => Math.max(pace.waitUntil(address), isNews ? pace.nextNews(address) : 0);
  if (wait() > now()) return { outcome: "not-tried", dueAt: wait() };
  const deliveries = await compose();
  if (!deliveries) return { outcome: "nothing-to-say" };
  // Others may have gone while this was put in words.
  if (wait() > now()) return { outcome: "not-tried", dueAt: wait() };
  pace.note(address);
  const sent = await deliverAll(deliveries, address, channel);
  const { waitUntil, isOurs } = pace.hear(address, sent);
  return sent.outcome === "retry" && !isOurs ? { ...sent, outcome: "held-up", dueAt: waitUntil } : sent;
}

/** What is said goes out also when an earlier message can no longer change; anything else is tried again as a whole. */
async function deliverAll(
  deliveries: Delivery[],
  address: string,
  channel: Channel,
): Promise<Sent & { refused?: Refused[] }> {
  if (channel.isOurs) {
    const all = await Promise.all(deliveries.map((delivery) => channel.deliver(address, delivery)));
    return all.find(({ outcome }) => outcome !== "sent") ?? { outcome: "sent" };
  }
  const refused: Refused[] = [];
  for (const [i, delivery] of deliveries.entries()) {
    const sent = await channel.deliver(address, delivery);
    const isLast = i === deliveries.length - 1;
    if (isLast && sent.outcome === "sent") return { ...sent, ...(refused.length > 0 && { refused }) };
    if (isLast || (sent.outcome !== "sent" && sent.outcome !== "failed")) return sent;
    if (sent.outcome === "failed") refused.push({ change: i, reason: sent.reason });
  }
  return { outcome: "sent" };
}

/** Nothing has to wait for a channel of our own. */
export const noPace: Paced = {
  waitUntil: () => 0,
  nextNews: () => 0,
  note: () => {},
  hear: () => ({ waitUntil: 0, isOurs: true }),
};
