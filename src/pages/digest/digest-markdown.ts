import type { Digest } from "../../core/model/digests/digest.ts";
import { paragraphs } from "../markdown.ts";
import type { PageSettings } from "../page.ts";
import { consultationParts, ledgerTable, themePart } from "./consultation-markdown.ts";
import { shortForm } from "./digest-markdown-short.ts";
import { type DigestWords, digestWords } from "./digest-words.ts";

/** The digest as Markdown: the same parts in the same order as the page, the short form first. Residents' words are escaped. */
export function digestMarkdown(digest: Digest, settings: PageSettings): string {
  const words = digestWords(digest, settings);
  const parts = [
    ...shortForm(words),
    ...(words.news.length > 0 || words.hasIdeas ? [`## ${words.say("digest-whole")}`] : []),
    ...words.news.flatMap((c) => consultationParts(c, words)),
    ...(words.hasIdeas ? [`### ${words.say("digest-ideas")}`, ...ideasParts(digest, words)] : []),
  ];
  return `${paragraphs(parts)}\n`;
}

function ideasParts({ ideas }: Digest, words: DigestWords): string[] {
  if (ideas.ledger.received === 0) return [words.say("digest-ideas-none")];
  return [
    words.say("digest-ideas-intro", { count: ideas.ledger.received }),
    ...ideas.themes.map((theme) => themePart(theme, words)),
    `#### ${words.say("digest-ledger")}`,
    ledgerTable(ideas, words),
  ];
}
