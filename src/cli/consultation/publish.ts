import { publishConsultation } from "../../core/consultation/launch.ts";
import { describeObstacle } from "../../core/model/drafts/compare.ts";
import { BadInput, tell, withProgram } from "../terminal.ts";
import { consultationIn } from "./read-file.ts";

export async function publish(file: string): Promise<void> {
  const c = consultationIn(file);
  const launched = await withProgram((program) => publishConsultation(c, program.context), true);
  if (launched.outcome === "refused")
    throw new BadInput(
      `Nothing was published.\n${launched.problems.map((each) => `${file}: ${describeObstacle(each)}`).join("\n")}`,
    );
  if (launched.outcome === "unchanged")
    return tell(`${c.slug} is published already, as version ${launched.version}; nothing changed.`);
  tell(`${c.slug} is published as version ${launched.version}. Deep link: https://t.me/YOUR_BOT?start=${c.slug}`);
  if (launched.lacksReason)
    tell(
      `${file}: the day to hear back changed without a reason of its own. Residents are told so. Give one in promise.because.`,
    );
  if (launched.reopens)
    tell(
      `${c.slug} takes answers again, until ${c.closes}. What was told to residents before does not count as the answer to it: give them a new one.`,
    );
  if (launched.tellsResidents)
    tell(
      "The promise changed, or answers are taken again: everybody who took part is told, by the running program. samenspraak broadcasts --follow shows how far it is.",
    );
}
