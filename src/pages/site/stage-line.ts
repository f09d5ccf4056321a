import { html } from "hono/html";
import type { Stage } from "../../core/model/consultation/stage.ts";
import type { LocalText } from "../../core/model/language.ts";
import type { Say } from "../../core/texts/texts.ts";
import type { Part, Words } from "../local-words.ts";

/** How far a consultation is and since when; while somebody decides, who that is. */
export function stageLine(
  is: Stage,
  { opens, closes, decider }: { opens: string; closes: string; decider: LocalText },
  say: Say,
  words: Words,
): Part {
  const since = { date: "since" in is ? is.since : opens };
  const line = say(`page-stage-${is.stage}`, { since, closes: { date: closes } });
  return is.stage === "with-council" ? html`${line} ${words(decider)}` : html`${line}`;
}
