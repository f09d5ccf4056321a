import type { ConsultationDigest, QuestionDigest, Quote, ThemeDigest } from "../../core/model/digests/digest.ts";
import { list, paragraphs, plain, table } from "../markdown.ts";
import type { Accounted, ConsultationWords } from "./consultation-words.ts";
import { type PointTable, pointsIn, type ToldPoint } from "./point-words.ts";

const BAR = 16;

/** Everything that one consultation brought, as Markdown below a heading of the third level. */
export function consultationParts(c: ConsultationDigest, words: ConsultationWords): string[] {
  return [
    `### ${plain(c.title)}`,
    `#### ${words.say("digest-questions")}`,
    ...c.questions.map((question) => questionPart(question, words)),
    pointsList(c, words),
    plain([words.pointsBasis(c), words.pointsLanguages(c)].flatMap((line) => line ?? []).join(" ")),
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
    ledgerTable(c, words),
    plain(words.sameBrowser(c) ?? ""),
  ];
}

export function ledgerTable(of: Accounted, words: ConsultationWords): string {
  if (of.ledger.received === 0) return words.ledgerLine(of.ledger);
  return table([words.say("digest-answer"), words.say("digest-count")], words.ledger(of));
}

function agreementParts(c: ConsultationDigest, words: ConsultationWords): string[] {
  const parts = words.agreement(c).flatMap(({ name, statements }) => [`${name}:`, list(statements)]);
  return parts.length === 0 ? [] : [`#### ${words.say("digest-agreement")}`, ...parts];
}

export function themePart(theme: ThemeDigest, words: ConsultationWords, dissent = ""): string {
  const title = `**${plain(theme.title)}.** ${plain(theme.summary)}`;
  return paragraphs([title, plain(dissent), quotes(theme.quotes, words)]);
}

/** What people want and why: opposite points after each other, then the others by who says them. */
export function pointsList(c: ConsultationDigest, words: ConsultationWords, most?: number): string {
  const table = words.pointTable(c, most);
  if (pointsIn(table).length === 0) return "";
  const { pairs, against, for: inFavour, both } = table;
  const sides = words.pointSides(c);
  const isHeaded = sides !== undefined && pairs.length + against.length + inFavour.length > 0;
  return paragraphs([
    `**${words.say("digest-points")}**`,
    `\`\`\`text\n${barsOf(table).join("\n")}\n\`\`\``,
    ...pairs.map((pair) => [pair.against, pair.for].map(pointLine).join("\n")),
    listed(against, sides?.against),
    listed(inFavour, sides?.for),
    listed(both, isHeaded ? words.say("digest-points-others") : undefined),
  ]);
}

/** Who is against to the left, who is for to the right; points that say the reverse share a line. */
function barsOf({ pairs, against, for: inFavour, both }: PointTable): string[] {
  const lines = [
    ...pairs,
    ...against.map((point) => ({ against: point, for: undefined })),
    ...[...inFavour, ...both].map((point) => ({ against: undefined, for: point })),
  ];
  const bar = (point: ToldPoint | undefined) => "█".repeat(Math.round((point?.share ?? 0) * BAR));
  return lines.map(({ against: left, for: right }) =>
    `${`${bar(left)} ${left?.people ?? ""}`.padStart(BAR + 4)} │ ${right?.people ?? ""} ${bar(right)}`.trimEnd(),
  );
}

function listed(points: ToldPoint[], heading: string | undefined): string {
  if (points.length === 0) return "";
  return paragraphs([heading === undefined ? "" : `${plain(heading)}:`, points.map(pointLine).join("\n")]);
}

function pointLine(point: ToldPoint): string {
  return `- **${point.lead}:** ${told(point)} ${plain(point.notes.join(" "))}`.trimEnd();
}

/** A model's sentence never looks like what somebody said. */
function told({ claim, span, byModel }: ToldPoint): string {
  return byModel ? `${byModel.mark} *${plain(claim)}* “${plain(span.text)}”` : `“${plain(claim)}”`;
}

function examples(c: ConsultationDigest, words: ConsultationWords): string[] {
  const claims = words.examples(c).map((claim) => [`“${claim.text}”`, ...words.foreignNotes(claim)].join(" "));
  return claims.length === 0 ? [] : [words.say("digest-examples"), list(claims)];
}

export function questionPart(question: QuestionDigest, words: ConsultationWords, most?: number): string {
  const heading = `**${plain(question.text)}** ${words.answered(question)}`;
  if (question.options.length === 0 || question.answered === 0) return heading;
  const rows = words.bars(question, most).map(({ label, bar, count }) => `${bar} ${count} ${label}`);
  const chart = `\`\`\`text\n${rows.join("\n")}\n\`\`\``;
  return paragraphs([heading, chart, words.leftOut(question, most) ?? ""]);
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

function quotes(all: Quote[], { say, foreignNotes }: ConsultationWords): string {
  if (all.length === 0) return say("digest-no-quotes");
  const told = all.map((quote) => {
    const words = `> “${plain(quote.text).replaceAll("\n", "\n> ")}”${quote.isCut ? " […]" : ""}`;
    return paragraphs([words, plain(foreignNotes(quote).join(" "))]);
  });
  return told.join("\n\n");
}
