import type { Context } from "../context.ts";
import type { Running } from "../store/consultations/consultations.ts";

/** Every consultation for residents that there is or was, in order of slug. */
export async function allForResidents({ store }: Pick<Context, "store">): Promise<Running[]> {
  return (await store.consultations.all()).filter(({ published }) => published.audience === "residents");
}
