import { closeConsultation } from "../../core/consultation/launch.ts";
import { BadInput, tell, withProgram } from "../terminal.ts";

export async function close(slug: string): Promise<void> {
  const running = await withProgram((program) => closeConsultation(slug, undefined, program.context));
  if (!running) throw new BadInput(`There is no consultation "${slug}".`);
  tell(running.closedOn ? `${slug} was closed already, on ${running.closedOn}.` : `${slug} is closed.`);
}
