import type { ConsultationDigest, Digest, QuestionDigest, Quote, ThemeDigest } from "../core/model/digest.ts";
import { type DigestWords, digestWords } from "./digest-words.ts";
import type { PageSettings } from "./page.ts";

/** The digest as Markdown: the same parts in the same order as the page. Residents' words are escaped. */
export function digestMarkdown(digest: Digest, settings: PageSettings): string {
  const words = digestWords(digest, settings);
  const parts = [
    `# ${words.title}`,
    `${words.town}  \n${words.period}`,
    `## ${words.say("digest-brief")}`,
    ...words.brief.map(plain),
    ...(digest.remarks ?? []).map((remark) => plain(words.say("digest-remark", { remark }))),
    `### ${words.say("digest-asked")}`,
    list(words.asked),
    ...digest.consultations.flatMap((c) => consultationParts(c, words)),
    ...(words.councilActs.length > 0 ? [`## ${words.say("digest-council")}`, list(words.councilActs)] : []),
    `## ${words.say("digest-promises")}`,
    list(words.promises),
    `## ${words.say("digest-ideas")}`,
    ...ideasParts(digest, words),
    `## ${words.say("digest-made")}`,
    words.say("digest-how-to-act"),
    plain(words.madeBy),
    words.say("digest-version-note", { version: digest.version }),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function consultationParts(c: ConsultationDigest, words: DigestWords): string[] {
  return [
    `## ${plain(c.title)}`,
    words.participants(c),
    words.feltHeard(c) ?? "",
    `### ${words.say("digest-questions")}`,
    ...c.questions.map((question) => questionPart(question, words)),
    `### ${words.say("digest-themes")}`,
    ...words.mainThemes(c).map((theme) => themePart(theme, words, words.dissent(c, theme))),
    ...agreementParts(c, words),
    plain(words.otherThemes(c) ?? ""),
    ...smallVoices(c, words),
    `### ${words.say("digest-missing")}`,
    list(words.missing(c).map(({ name, groups }) => `${name}: ${groups}`)),
    `### ${words.say("digest-ledger")}`,
    table([words.say("digest-answer"), words.say("digest-count")], words.ledger(c.ledger)),
  ];
}

function ideasParts({ ideas }: Digest, words: DigestWords): string[] {
  if (ideas.ledger.received === 0) return [words.say("digest-ideas-none")];
  return [
    words.say("digest-ideas-intro", { count: ideas.ledger.received }),
    ...ideas.themes.map((theme) => themePart(theme, words)),
    `### ${words.say("digest-ledger")}`,
    table([words.say("digest-answer"), words.say("digest-count")], words.ledger(ideas.ledger)),
  ];
}

function agreementParts(c: ConsultationDigest, words: DigestWords): string[] {
  const parts = words.agreement(c).flatMap(({ name, statements }) => [`${name}:`, list(statements)]);
  return parts.length === 0 ? [] : [`### ${words.say("digest-agreement")}`, ...parts];
}

function themePart(theme: ThemeDigest, words: DigestWords, dissent = ""): string {
  const parts = [`**${plain(theme.title)}.** ${theme.summary}`, plain(dissent), quotes(theme.quotes, words)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function questionPart(question: QuestionDigest, words: DigestWords): string {
  const heading = `**${plain(question.text)}** ${words.answered(question)}`;
  if (question.options.length === 0) return heading;
  const rows = words.bars(question).map(({ label, bar, count }) => `${bar} ${count} ${label}`);
  return `${heading}\n\n\`\`\`text\n${rows.join("\n")}\n\`\`\``;
}

function smallVoices(c: ConsultationDigest, words: DigestWords): string[] {
  const voices = words.smallVoices(c);
  if (voices.length === 0) return [];
  return [`### ${words.say("digest-small-voices")}`, words.smallVoicesWhy, list(voices)];
}

function quotes(all: Quote[], words: DigestWords): string {
  if (all.length === 0) return words.say("digest-no-quotes");
  return all.map(({ text, isCut }) => `> “${plain(text).replaceAll("\n", "\n> ")}”${isCut ? " […]" : ""}`).join("\n\n");
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join("\n");
}

function table(heading: string[], rows: [string, number][]): string {
  const lines = rows.map(([name, n]) => `| ${plain(name)} | ${n} |`);
  return [`| ${heading.join(" | ")} |`, "|---|---:|", ...lines].join("\n");
}

/** Keeps signs that Markdown or HTML would act on from acting. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}
