import type { ConsultationDigest, Ledger, QuestionDigest, Quote, ThemeDigest } from "../core/model/digest.ts";
import type { ConsultationWords } from "./consultation-words.ts";
import { list, paragraphs, plain, table } from "./markdown.ts";

const BAR = 16;

/** Everything that one consultation brought, as Markdown below a heading of the third level. */
export function consultationParts(c: ConsultationDigest, words: ConsultationWords): string[] {
  return [
    `### ${plain(c.title)}`,
    `#### ${words.say("digest-questions")}`,
    ...c.questions.map((question) => questionPart(question, words)),
    pointsList(c, words),
    plain(words.pointsBasis(c) ?? ""),
    ...examples(c, words),
    words.mainThemes(c).length > 0 ? `#### ${words.say("digest-themes")}` : "",
    ...words.mainThemes(c).map((theme) => themePart(theme, words, words.dissent(c, theme))),
    ...agreementParts(c, words),
    plain(words.otherThemes(c) ?? ""),
    ...smallVoices(c, words),
    ...singleVoices(c, words),
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

/** What people want and why, with opposite points after each other; a letter in front tells the same point in the bars. */
export function pointsList(c: ConsultationDigest, words: ConsultationWords, most?: number): string {
  const rows = words.pointRows(c, most);
  if (rows.length === 0) return "";
  const sides = words.pointSides(c);
  const bars = rows.map(({ against, for: inFavour, both = inFavour }) => {
    const left = `${"█".repeat(Math.round((against?.share ?? 0) * BAR))} ${against?.people ?? ""}`;
    return `${left.padStart(BAR + 4)} │ ${both?.people ?? ""} ${"█".repeat(Math.round((both?.share ?? 0) * BAR))}`.trimEnd();
  });
  const column = (name: "against" | "for" | "both", heading: string) => {
    const points = rows.flatMap((row) => row[name] ?? []);
    if (points.length === 0) return "";
    const lines = points.map(({ lead, claim, notes }) =>
      `- **${lead}:** “${plain(claim)}” ${plain(notes.join(" "))}`.trimEnd(),
    );
    return paragraphs([heading === "" ? "" : `${plain(heading)}:`, lines.join("\n")]);
  };
  return paragraphs([
    `**${words.say("digest-points")}**`,
    `\`\`\`text\n${bars.join("\n")}\n\`\`\``,
    column("against", sides?.against ?? ""),
    column("for", sides?.for ?? ""),
    column("both", sides ? words.say("digest-points-others") : ""),
  ]);
}

function examples(c: ConsultationDigest, words: ConsultationWords): string[] {
  const claims = words.examples(c).map((claim) => `“${claim}”`);
  return claims.length === 0 ? [] : [words.say("digest-examples"), list(claims)];
}

export function questionPart(question: QuestionDigest, words: ConsultationWords, most?: number): string {
  const heading = `**${plain(question.text)}** ${words.answered(question)}`;
  if (question.options.length === 0) return heading;
  const rows = words.bars(question, most).map(({ label, bar, count }) => `${bar} ${count} ${label}`);
  return `${heading}\n\n\`\`\`text\n${rows.join("\n")}\n\`\`\``;
}

function smallVoices(c: ConsultationDigest, words: ConsultationWords): string[] {
  const voices = words.smallVoices(c);
  return voices.length === 0 ? [] : [`#### ${words.say("digest-small-voices")}`, words.smallVoicesWhy, list(voices)];
}

/** What few people said and a colleague let through, without a number or a choice. */
function singleVoices({ singleVoices: read = [] }: ConsultationDigest, words: ConsultationWords): string[] {
  return read.length === 0
    ? []
    : [`#### ${words.say("digest-voices")}`, words.say("digest-voices-read"), quotes(read, words)];
}

function quotes(all: Quote[], words: ConsultationWords): string {
  if (all.length === 0) return words.say("digest-no-quotes");
  return all.map(({ text, isCut }) => `> “${plain(text).replaceAll("\n", "\n> ")}”${isCut ? " […]" : ""}`).join("\n\n");
}
