import { closeConsultation } from "../../core/consultation/launch.ts";
import type { StageName } from "../../core/model/consultation/stage.ts";
import { BadInput, tell, withProgram } from "../terminal.ts";

const STAGES: Record<Exclude<StageName, "not-yet" | "open">, string> = {
  closed: "closed",
  "with-council": "with who decides",
  answering: "being answered",
  answered: "answered",
};

export async function close(slug: string): Promise<void> {
  const was = await withProgram((program) => closeConsultation(slug, undefined, program.context));
  if (!was) throw new BadInput(`There is no consultation "${slug}".`);
  if (was.stage === "not-yet" || was.stage === "open") return tell(`${slug} is closed.`);
  tell(`${slug} was closed already. Since ${was.since} it is: ${STAGES[was.stage]}.`);
}
