import type { Context } from "./context.ts";
import { openness } from "./model/consultation.ts";
import type { Running } from "./store/consultations.ts";

/** The consultations that residents can answer today. */
export async function openConsultations({ store, calendar, now }: Context): Promise<Running[]> {
  const today = calendar.day(now());
  const all = await store.consultations.all();
  return all.filter(({ published, closedOn }) => {
    return published.audience === "residents" && openness(published, today, closedOn) === "open";
  });
}
