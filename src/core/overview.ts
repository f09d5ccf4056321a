import type { Context } from "./context.ts";
import { type Consultation, openness } from "./model/consultation.ts";
import type { Running } from "./store/consultations.ts";

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
