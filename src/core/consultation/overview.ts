import type { Context } from "../context.ts";
import { type Consultation, openness } from "../model/consultation.ts";
import { TEAM_CHANNEL } from "../model/team.ts";
import type { Running } from "../store/consultations.ts";

/** Whom a channel leads to: colleagues have a channel of their own. */
export function audienceOf(channel: string): Consultation["audience"] {
  return channel === TEAM_CHANNEL ? "team" : "residents";
}

/** The consultations that can be answered today, by residents or by whom else they are for. */
export async function openConsultations(
  { store, calendar, now }: Context,
  audience: Consultation["audience"] = "residents",
): Promise<Running[]> {
  const today = calendar.day(now());
  const all = await store.consultations.all();
  return all.filter(({ published, closedOn }) => {
    return published.audience === audience && openness(published, today, closedOn) === "open";
  });
}
