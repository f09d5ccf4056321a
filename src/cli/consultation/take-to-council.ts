import { type TakenToCouncil, takeToCouncil } from "../../core/consultation/take-to-council.ts";
import { BadInput, tell, withProgram } from "../terminal.ts";

export async function take(slug: string): Promise<void> {
  tell(takenWords(slug, await withProgram(({ context }) => takeToCouncil(slug, undefined, context))));
}

function takenWords(slug: string, taken: TakenToCouncil): string {
  switch (taken.outcome) {
    case "unknown":
      throw new BadInput(`There is no consultation "${slug}".`);
    case "not-closed":
      throw new BadInput(`${slug} still takes answers, or has not begun. Close it first: consultation close ${slug}`);
    case "answered":
      throw new BadInput(`Nothing changed: residents have had their answer about ${slug}.`);
    case "answering":
      throw new BadInput(`Nothing changed: residents are getting their answer about ${slug} now.`);
    case "already":
      return `${slug} was with who decides already, since ${taken.since}.`;
    case "taken":
      return `${slug} is with who decides from today.`;
  }
}
