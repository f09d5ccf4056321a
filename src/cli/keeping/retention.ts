import { type LettingGo, planRetention, runRetention } from "../../core/rights/retention.ts";
import { termsOf } from "../../http/clock.ts";
import { print, tell, withProgram } from "../terminal.ts";

const reasons: Record<NonNullable<LettingGo["because"]>, string> = {
  "answer-owed": "they are owed an answer",
  overdue: "they are owed an answer, and it is late",
  "not-long-enough": "the last answer was not long enough ago",
  waits: "something still waits to be said to them, or an answer is owed",
};

/** A line for each consultation, with tabs between its fields. */
export async function retention(isDry: boolean): Promise<void> {
  const { lettingGo, acts, places, idle, givenUp, complaints } = await withProgram(({ config, context }) =>
    isDry ? planRetention(termsOf(config), context) : runRetention(termsOf(config), context),
  );
  const lines = lettingGo.map(({ slug, goes, held, because }) =>
    [slug, goes, held - goes, because ? reasons[because] : ""].join("\t"),
  );
  print(`${["consultation\tgo\tstay\twhy they stay", ...lines].join("\n")}\n`);
  tell(`${idle} people who opened a chat and took part in nothing ${isDry ? "would go" : "went"}.`);
  tell(`${givenUp} messages that could not be sent ${isDry ? "would go" : "went"}.`);
  tell(`${complaints} complaints that were answered ${isDry ? "would go" : "went"}.`);
  tell(`${places} other places ${isDry ? "would name" : "name"} no colleague any more.`);
  tell(`${acts} acts in the audit log ${isDry ? "would name" : "name"} no colleague any more.`);
}
