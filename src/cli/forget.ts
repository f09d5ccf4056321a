import { forgetParticipation } from "../core/rights/forget.ts";
import { BadInput, tell, withProgram } from "./terminal.ts";

export async function forget(participant: string): Promise<void> {
  const known = await withProgram((program) => forgetParticipation(participant, program.context));
  if (!known) throw new BadInput(`There is no participation "${participant}".`);
  tell(`Participation ${participant} is forgotten.`);
}
