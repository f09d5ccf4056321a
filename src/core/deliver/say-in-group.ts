import type { Channel, Delivery } from "../channel.ts";
import { openConsultations } from "../consultation/overview.ts";
import { type Context, councilLanguage } from "../context.ts";
import { inLanguage } from "../model/language.ts";
import { type GroupWords, type Phrase, phrase } from "../model/messages/message.ts";
import type { GroupPlace } from "../store/consultations/groups.ts";
import { write } from "../texts/texts.ts";
import type { Pace } from "./pace/pace.ts";
import { deliverInPace } from "./pace/paced.ts";
import type { Attempt } from "./record-sent.ts";

/** What a group is told: hello, or the links to what residents can answer as of now, in the town's own language. */
export async function sayInGroup(
  { says, sealedPlace }: { says: GroupWords; sealedPlace: string },
  pace: Pace,
  channels: Record<string, Channel>,
  context: Context,
): Promise<Attempt> {
  const { channel: name, address, topic }: GroupPlace = context.store.groups.open(sealedPlace);
  const channel = channels[name];
  if (!channel) return { outcome: "failed", reason: `there is no channel ${name}` };
  const language = councilLanguage(context);
  const compose = async (): Promise<Delivery[]> => {
    const text = says === "hello" ? [phrase("group-hello")] : await invitation(context);
    const message = write({ text }, language, context.texts);
    return [{ type: "say", message, ...(topic !== undefined && { topic }) }];
  };
  return deliverInPace(compose, address, channel, pace.of(name), { context, isNews: false });
}

async function invitation(context: Context): Promise<Phrase[]> {
  const language = councilLanguage(context);
  const open = await openConsultations("residents", context);
  const links = open.flatMap(({ published: { slug, title } }): Phrase[] => {
    const link = context.links.chat(`${slug}_groep`);
    return link === undefined ? [] : [{ literal: `${inLanguage(title, language).literal}\n${link}`, language }];
  });
  return [phrase(links.length > 0 ? "group-invitation" : "lobby-empty"), ...links];
}
