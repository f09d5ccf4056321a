import { createCalendar } from "../../core/calendar.ts";
import { readYaml } from "../../core/consultation/read/read-yaml.ts";
import { slug as slugSchema } from "../../core/model/consultation/consultation.ts";
import { fromCard, type Lessons, lessons } from "../../core/model/digests/lessons.ts";
import { readSettings } from "../../http/settings/read-settings.ts";
import { toYaml } from "../../pages/files/to-yaml.ts";
import { BadInput, environment, print, problemLines, readInput, tell } from "../terminal.ts";

/** Two weeks to tell people, four to answer, five to decide. */
const [OPENS_DAYS, CLOSES_DAYS, ANSWER_DAYS] = [14, 42, 77];

const comment = ` Made from the lessons card of another town. Before you publish it, change at least: the title, the
 promise, the days, the neighbourhoods and their numbers of residents. Then: consultation check THIS-FILE`;

export function printNew({ from, slug }: { from: string; slug?: string }): void {
  const card = cardIn(from);
  const name = slug ?? card.setUp.slug;
  if (!slugSchema.safeParse(name).success) throw new BadInput(`"${name}" is no slug: 1 to 40 of a-z, 0-9 and -.`);
  const calendar = createCalendar(readSettings(environment()).TIME_ZONE);
  const day = (days: number) => calendar.dayAfter(Date.now(), days);
  const days = { opens: day(OPENS_DAYS), closes: day(CLOSES_DAYS), answerBy: day(ANSWER_DAYS) };
  print(toYaml(fromCard(card, { slug: name, ...days }), comment));
  tell("Change what is your own town's before you publish it; the comment at the top says what.");
}

function cardIn(file: string): Lessons {
  const read = readYaml(readInput(file), lessons, "a lessons card");
  if (read.problems) throw new BadInput(`This is not a lessons card.\n${problemLines(file, read.problems)}`);
  return read.value;
}
