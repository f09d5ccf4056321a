import type { TakenToCouncil } from "../core/consultation/take-to-council.ts";
import { BadInput } from "./terminal.ts";

/** What became of a consultation that went to who decides, in words for who did it. */
export function takenWords(slug: string, taken: TakenToCouncil): string {
  switch (taken.outcome) {
    case "unknown":
      throw new BadInput(`There is no consultation "${slug}".`);
    case "not-closed":
      throw new BadInput(`${slug} still takes answers, or has not begun. Close it first: consultation close ${slug}`);
    case "answered":
      throw new BadInput(`Nothing changed: residents have had their answer about ${slug}.`);
    case "already":
      return `${slug} was with who decides already, since ${taken.since}.`;
    case "taken":
      return `${slug} is with who decides from today.`;
  }
}
