import type { Digest } from "../../core/model/digests/digest.ts";
import type { PageSettings } from "../page.ts";
import { digestWords } from "./digest-words.ts";

/** The digest as a chat message: what a busy reader needs, and where the rest is. Plain text, without markup. */
export function digestText(digest: Digest, settings: PageSettings, url: string | undefined): string {
  const words = digestWords(digest, settings);
  const list = (heading: string, lines: string[]) =>
    lines.length === 0 ? "" : [heading, ...lines.map((line) => `• ${line}`)].join("\n");
  const parts = [
    `${words.title}\n${words.town}`,
    [...words.brief, ...words.caveats].join(" "),
    words.remarks.join("\n"),
    list(words.say("digest-asked"), words.asked),
    ...words.shown.map((c) =>
      list(c.title.toLocaleUpperCase(settings.language), [
        ...words.briefOf(c),
        ...(words.room.isSmall ? [] : words.themeLines(c)),
        words.ledgerLine(c.ledger),
      ]),
    ),
    list(words.say("digest-more-news"), words.moreLines),
    list(words.say("digest-still"), words.stillLines),
    words.councilActs.join("\n"),
    words.isQuiet ? "" : words.madeBy,
    url ?? "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
