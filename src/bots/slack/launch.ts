import { closeConsultation } from "../../core/launch.ts";
import type { Handler } from "./act.ts";
import { openMenu } from "./home.ts";

/** Takes no more answers; the overview shows that at once. Two colleagues who close do it once. */
export const close: Handler = async (done, desk) => {
  await closeConsultation(done.value, desk.context, done);
  return openMenu(done, desk);
};
