import { relayMessage } from "../../answers/relay.ts";
import type { Delivery } from "../../channel.ts";
import type { Context } from "../../context.ts";
import type { Job, Message, OutboxDelivery, Rebuild } from "../../model/message.ts";
import type { Resident } from "../../model/resident.ts";
import { readMyData } from "../../rights/my-data.ts";
import { composeCouncilAnswer } from "../../talk/answer-council.ts";
import { write } from "../../texts/texts.ts";
import { composeNews } from "./news.ts";

/** What goes to a resident. */
type ToResident = Exclude<OutboxDelivery, Job | Rebuild | { type: "tell-team" | "team-files" | "digest" | "judge" }>;

/** What goes out is put in words now: in the person's language of today, and of what is stored today. */
export async function composeDelivery(
  delivery: ToResident,
  recipientId: string,
  resident: Resident,
  context: Context,
): Promise<Delivery | undefined> {
  const inWords = (message: Message) =>
    write(message, resident.language, context.texts, context.channels[resident.channel]);
  const toSay = (message: Message | undefined): Delivery | undefined =>
    message && { type: "say", message: inWords(message) };
  switch (delivery.type) {
    case "my-data": {
      const content = JSON.stringify(await readMyData(resident, context), null, 2);
      return { type: "file", name: "samenspraak.json", content };
    }
    case "ask-back":
      return toSay(await askBack(delivery.relayId, recipientId, resident, context));
    case "council-answer":
      return toSay(await composeCouncilAnswer(delivery.actId, resident.language, context));
    case "news":
      return toSay(await composeNews(delivery.news, recipientId, resident, context));
    case "say":
      return toSay(delivery.message);
    case "edit":
      return { type: "edit", ref: delivery.ref, message: inWords(delivery.message) };
  }
}

/** What changes in earlier messages before this is delivered. */
export function composeChanges(
  delivery: OutboxDelivery,
  { language, channel }: Resident,
  context: Context,
): Delivery[] {
  const changes = delivery.type === "say" ? (delivery.changes ?? []) : [];
  return changes.map(({ ref, message }) => ({
    type: "edit",
    ref,
    message: write(message, language, context.texts, context.channels[channel]),
  }));
}

/** Nothing is said when the question was taken back, or its conversation is no more. */
async function askBack(
  relayId: string,
  participationId: string,
  { language, participations }: Resident,
  context: Context,
): Promise<Message | undefined> {
  const relay = await context.store.relays.find(relayId);
  const token = participations.find(({ id }) => id === participationId)?.token;
  if (relay?.state !== "asked" || token === undefined) return undefined;
  return relayMessage(relay, { token, language }, context);
}
