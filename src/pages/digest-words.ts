import type { Digest, DuePromise, Quote } from "../core/model/digest.ts";
import { split } from "../core/texts/cut.ts";
import { type ConsultationWords, consultationWords, largeThemes, type Say } from "./consultation-words.ts";
import type { PageSettings } from "./page.ts";

/** The digest in words: what every form of it (page, Markdown) says alike. */
export type DigestWords = ReturnType<typeof digestWords>;

/** As many themes stand in the short form of the digest. */
export const SHORT_THEMES = 3;
const SHORT_QUOTE = 160;
const NAMED_THEMES = 3;
const SOON_MILLISECONDS = 14 * 86_400_000;

export function digestWords(digest: Digest, settings: PageSettings) {
  const words = consultationWords(settings);
  const { say } = words;
  const fresh = digest.consultations.reduce((sum, c) => sum + c.newParticipants, 0);
  return {
    ...words,
    title: say("digest-title", { number: digest.week.replace("W", ""), version: digest.version }),
    town: say("digest-town", { name: digest.municipality }),
    period: say("digest-period", { from: { date: digest.from }, to: { date: digest.to } }),
    brief: briefOf(digest, fresh, say),
    asked: askedOf(digest, say),
    councilActs: (digest.councilActs ?? []).map(({ title, kind, words, name }) =>
      say(`digest-council-${kind}`, { title, words, name: name === null ? "" : `(${name})` }).trim(),
    ),
    madeBy: digest.generatedBy.includes(" with ")
      ? say("digest-made-with-model", { writer: digest.generatedBy.split(" with ")[1] ?? "" })
      : say("digest-made-by-code"),
    promises: (["overdue", "due", "kept"] as const).flatMap((state) =>
      digest.promises[state].map(({ title, answerBy }) =>
        say(`digest-promise-${state}`, state === "kept" ? { title } : { title, answerBy: { date: answerBy } }),
      ),
    ),
    ideasLine: ideasLineOf(digest, words),
  };
}

/** What is left when there is time for three sentences. */
function briefOf({ consultations, promises }: Digest, fresh: number, say: Say): string[] {
  const largest = consultations.toSorted((a, b) => b.newParticipants - a.newParticipants)[0];
  const themes = largest && largeThemes(largest).filter(({ id }) => id !== "other");
  const named = themes?.slice(0, NAMED_THEMES).map(({ title }) => title);
  const titles = promises.overdue.map(({ title }) => title).join("; ");
  return [
    consultations.length === 0 ? say("digest-nothing") : say("digest-intro", { count: consultations.length, fresh }),
    ...(consultations.length > 0 && fresh === 0 ? [say("digest-brief-none")] : []),
    ...(largest && named && named.length > 0 && fresh > 0
      ? [say("digest-brief-themes", { title: largest.title, themes: named.join("; ") })]
      : []),
    ...(titles === "" ? [] : [say("digest-brief-late", { titles })]),
  ];
}

/** What a reader can do: answers that are late, and those that have to come within two weeks. */
function askedOf({ promises, to }: Digest, say: Say): string[] {
  const limit = new Date(Date.parse(to) + SOON_MILLISECONDS).toISOString().slice(0, 10);
  const soon = promises.due.filter(({ answerBy }) => answerBy <= limit);
  const line = (key: string) => (due: DuePromise) => say(key, { title: due.title, answerBy: { date: due.answerBy } });
  const all = [...promises.overdue.map(line("digest-asked-overdue")), ...soon.map(line("digest-asked-soon"))];
  return all.length > 0 ? all : [say("digest-asked-nothing")];
}

/** As much of a quote as the short form has room for, on one line; it says so when the answer goes on. */
export function shortQuote({ text, isCut }: Quote): string {
  const whole = text.replace(/\s+/g, " ").trim();
  const [shown = ""] = split(whole, SHORT_QUOTE);
  return shown === whole && !isCut ? whole : `${shown} […]`;
}

function ideasLineOf({ ideas: { ledger } }: Digest, { say, ledgerLine }: ConsultationWords): string {
  if (ledger.received === 0) return say("digest-ideas-none");
  return `${say("digest-ideas-intro", { count: ledger.received })} ${ledgerLine(ledger)}`;
}
