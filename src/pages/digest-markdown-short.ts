import type { ConsultationDigest, Digest, ThemeDigest } from "../core/model/digest.ts";
import { type DigestWords, SHORT_THEMES, shortQuote } from "./digest-words.ts";
import { list, plain } from "./markdown.ts";

/** What a busy reader needs, as on the first sheet of the page. */
export function shortForm(digest: Digest, words: DigestWords): string[] {
  return [
    `# ${plain(words.title)}`,
    `${plain(words.town)}  \n${plain(words.period)}`,
    `## ${words.say("digest-brief")}`,
    ...words.brief.map(plain),
    ...(digest.remarks ?? []).map((remark) => plain(words.say("digest-remark", { remark }))),
    `### ${words.say("digest-asked")}`,
    list(words.asked),
    ...digest.consultations.flatMap((c) => shortParts(c, words)),
    ...(words.councilActs.length > 0 ? [`## ${words.say("digest-council")}`, list(words.councilActs)] : []),
    `## ${words.say("digest-promises")}`,
    list(words.promises),
    `## ${words.say("digest-ideas")}`,
    plain(words.ideasLine),
    plain(
      `${words.say("digest-how-to-act")} ${words.madeBy} ${words.say("digest-version-note", { version: digest.version })}`,
    ),
  ];
}

function shortParts(c: ConsultationDigest, words: DigestWords): string[] {
  const themes = words.mainThemes(c).slice(0, SHORT_THEMES);
  const voices = words.smallVoices(c).join(" ");
  return [
    `## ${plain(c.title)}`,
    words.participants(c),
    plain(words.choices(c) ?? ""),
    themes.map((theme) => shortTheme(theme, words.dissent(c, theme))).join("\n"),
    plain(words.otherThemes(c, SHORT_THEMES) ?? ""),
    words.feltHeard(c) ?? "",
    voices === "" ? "" : plain(`${words.say("digest-small-groups")} ${voices}`),
    plain(words.ledgerLine(c.ledger)),
  ];
}

function shortTheme({ title, summary, quotes: [quote] }: ThemeDigest, dissent = ""): string {
  const quoted = quote ? `“${shortQuote(quote)}”` : "";
  const rest = [summary, quoted, dissent].filter((words) => words !== "").map(plain);
  return `- ${[`**${plain(title)}.**`, ...rest].join(" ")}`;
}
