import type { Lessons } from "../../core/model/digests/lessons.ts";
import { toYaml } from "../files/to-yaml.ts";

const comment = ` What a town learned from a consultation. Another town begins with its set-up:
   npm run -s samenspraak -- consultation new --from THIS-FILE --slug YOUR-SLUG
 hours, failed and again are the team's own words (lessons SLUG --notes NOTES.yaml).`;

/** The lessons card as a file that another town can begin with. */
export function lessonsCard(card: Lessons): string {
  return toYaml(card, comment);
}
