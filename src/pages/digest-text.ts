import type { ConsultationDigest, Digest } from "../core/model/digest.ts";
import { type DigestWords, digestWords, SHORT_THEMES } from "./digest-words.ts";
import type { PageSettings } from "./page.ts";

/** The digest as a chat message: what a busy reader needs, and where the rest is. Plain text, without markup. */
export function digestText(digest: Digest, settings: PageSettings, url: string | undefined): string {
  const words = digestWords(digest, settings);
  const list = (lines: string[]) => lines.map((line) => `• ${line}`).join("\n");
  const parts = [
    `${words.title}\n${words.town}`,
    words.brief.join(" "),
    `${words.say("digest-asked")}\n${list(words.asked)}`,
    ...digest.consultations.map((c) => consultationText(c, words)),
    words.councilActs.join("\n"),
    words.madeBy,
    url ?? "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function consultationText(c: ConsultationDigest, words: DigestWords): string {
  const themes = words.mainThemes(c).slice(0, SHORT_THEMES);
  const lines = [
    c.title,
    words.participants(c),
    ...themes.map(({ title, summary }) => `• ${title}. ${summary}`),
    words.otherThemes(c, SHORT_THEMES) ?? "",
    ...c.counterVoices.map(({ text }) => `• ${text}`),
    words.ledgerLine(c.ledger),
  ];
  return lines.filter((line) => line !== "").join("\n");
}
