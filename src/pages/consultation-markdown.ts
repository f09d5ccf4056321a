import type { ConsultationDigest, Ledger, QuestionDigest, Quote, ThemeDigest } from "../core/model/digest.ts";
import type { ConsultationWords } from "./consultation-words.ts";
import { list, paragraphs, plain, table } from "./markdown.ts";

/** Everything that one consultation brought, as Markdown below a heading of the third level. */
export function consultationParts(c: ConsultationDigest, words: ConsultationWords): string[] {
  return [
    `### ${plain(c.title)}`,
    `#### ${words.say("digest-questions")}`,
    ...c.questions.map((question) => questionPart(question, words)),
    words.mainThemes(c).length > 0 ? `#### ${words.say("digest-themes")}` : "",
    ...words.mainThemes(c).map((theme) => themePart(theme, words, words.dissent(c, theme))),
    ...agreementParts(c, words),
    plain(words.otherThemes(c) ?? ""),
    ...smallVoices(c, words),
    `#### ${words.say("digest-missing")}`,
    list(words.missing(c).map(({ name, groups }) => `${name}: ${groups}`)),
    `#### ${words.say("digest-ledger")}`,
    ledgerTable(c.ledger, words),
  ];
}

export function ledgerTable(ledger: Ledger, words: ConsultationWords): string {
  return table([words.say("digest-answer"), words.say("digest-count")], words.ledger(ledger));
}

function agreementParts(c: ConsultationDigest, words: ConsultationWords): string[] {
  const parts = words.agreement(c).flatMap(({ name, statements }) => [`${name}:`, list(statements)]);
  return parts.length === 0 ? [] : [`#### ${words.say("digest-agreement")}`, ...parts];
}

export function themePart(theme: ThemeDigest, words: ConsultationWords, dissent = ""): string {
  const title = `**${plain(theme.title)}.** ${plain(theme.summary)}`;
  return paragraphs([title, plain(dissent), quotes(theme.quotes, words)]);
}

function questionPart(question: QuestionDigest, words: ConsultationWords): string {
  const heading = `**${plain(question.text)}** ${words.answered(question)}`;
  if (question.options.length === 0) return heading;
  const rows = words.bars(question).map(({ label, bar, count }) => `${bar} ${count} ${label}`);
  return `${heading}\n\n\`\`\`text\n${rows.join("\n")}\n\`\`\``;
}

function smallVoices(c: ConsultationDigest, words: ConsultationWords): string[] {
  const voices = words.smallVoices(c);
  if (voices.length === 0) return [];
  return [`#### ${words.say("digest-small-voices")}`, words.smallVoicesWhy, list(voices)];
}

function quotes(all: Quote[], words: ConsultationWords): string {
  if (all.length === 0) return words.say("digest-no-quotes");
  return all.map(({ text, isCut }) => `> “${plain(text).replaceAll("\n", "\n> ")}”${isCut ? " […]" : ""}`).join("\n\n");
}
