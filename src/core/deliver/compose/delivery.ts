import { relayMessage } from "../../answers/relay.ts";
import type { Delivery, WrittenMessage } from "../../channel.ts";
import type { Context } from "../../context.ts";
import type { Job, Message, MessageChange, OutboxDelivery, Rebuild } from "../../model/messages/message.ts";
import type { Resident } from "../../model/resident.ts";
import { readMyData } from "../../rights/my-data.ts";
import { composeCouncilAnswer } from "../../talk/council/answer-council.ts";
import { write } from "../../texts/texts.ts";
import { composeNews } from "./news.ts";

/** What goes to a resident. */
type ToResident = Exclude<
  OutboxDelivery,
  Job | Rebuild | { type: "tell-team" | "team-files" | "digest" | "judge" | "in-group" }
>;

/** What goes out is put in words now: in the person's language of today, and of what is stored today. */
export async function composeDelivery(
  delivery: ToResident,
  recipientId: string,
  resident: Resident,
  context: Context,
): Promise<Delivery | undefined> {
  const toSay = (message: Message | undefined): Delivery | undefined =>
    message && { type: "say", message: inWords(message, resident, context) };
  switch (delivery.type) {
    case "my-data": {
      const content = JSON.stringify(await readMyData(resident, context), null, 2);
      return { type: "file", name: "samenspraak.json", content };
    }
    case "ask-back":
      return toSay(await askBack(delivery.relayId, recipientId, resident, context));
    case "council-answer":
      return toSay(await composeCouncilAnswer(delivery.actId, resident.language, context));
    case "news": {
      const message = await composeNews(delivery.news, recipientId, resident, context);
      return message && { type: "say", message: inWords(message, resident, context), news: delivery.news.type };
    }
    case "say":
      return toSay(delivery.message);
    case "edit":
      return toEdit(delivery, resident, context);
  }
}

/** What changes in earlier messages before this is delivered. */
export function composeChanges(delivery: OutboxDelivery, resident: Resident, context: Context): Delivery[] {
  const changes = delivery.type === "say" ? (delivery.changes ?? []) : [];
  return changes.map((change) => toEdit(change, resident, context));
}

function toEdit({ ref, message }: MessageChange, resident: Resident, context: Context): Delivery {
  return { type: "edit", ref, message: inWords(message, resident, context) };
}

function inWords(message: Message, { language, channel }: Resident, { texts, channels }: Context): WrittenMessage {
  return write(message, language, texts, channels[channel]);
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
