import { rebuildAll } from "../../core/digest/rebuild.ts";
import { forgetParticipation } from "../../core/rights/forget.ts";
import { BadInput, tell, withProgram } from "../terminal.ts";

export async function forget(participant: string): Promise<void> {
  const known = await withProgram(async ({ context }) => {
    const known = await forgetParticipation(participant, context);
    await rebuildAll(context);
    return known;
  });
  if (!known) throw new BadInput(`There is no participation "${participant}".`);
  tell(`Participation ${participant} is forgotten.`);
}
