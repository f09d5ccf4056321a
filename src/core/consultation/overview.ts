import type { ChannelFacts } from "../channel.ts";
import type { Context } from "../context.ts";
import { type Consultation, openness } from "../model/consultation/consultation.ts";
import type { Running } from "../store/consultations/consultations.ts";

/** Whom a channel leads to: colleagues have a channel of their own. */
export function audienceOf(channel: string, { channels }: Pick<Context, "channels">): Consultation["audience"] {
  return channels[channel]?.audience ?? "residents";
}

/** What is known of a channel in which a consultation is answered. */
export function channelFor(
  { audience }: Pick<Consultation, "audience">,
  { channels }: Pick<Context, "channels">,
): ChannelFacts | undefined {
  return Object.values(channels).find((each) => each.audience === audience);
}

/** The consultations that can be answered today, by residents or by whom else they are for. */
export async function openConsultations(
  audience: Consultation["audience"],
  { store, calendar, now }: Context,
): Promise<Running[]> {
  const today = calendar.day(now());
  const all = await store.consultations.all();
  return all.filter(({ published, closedOn }) => {
    return published.audience === audience && openness(published, today, closedOn) === "open";
  });
}
