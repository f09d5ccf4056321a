import type {
  ConsultationDigest,
  Digest,
  Ledger,
  MissingGroup,
  QuestionDigest,
  ThemeDigest,
} from "../core/model/digest.ts";
import { SMALLEST_QUOTED_GROUP } from "../core/model/digest.ts";
import { phrase, type Value } from "../core/model/message.ts";
import type { PageSettings } from "./page.ts";

export type Bar = { label: string; count: number; share: number; bar: string };

/** The digest in words: what every form of it (page, Markdown) says alike. */
export type DigestWords = ReturnType<typeof digestWords>;

const BAR_WIDTH = 20;

export function digestWords(digest: Digest, { texts, language }: PageSettings) {
  const say = (key: string, values?: Record<string, Value>) => texts.say(language, phrase(key, values));
  const fresh = digest.consultations.reduce((sum, c) => sum + c.newParticipants, 0);
  return {
    say,
    title: say("digest-title", { number: digest.week.replace("W", ""), version: digest.version }),
    town: say("digest-town", { name: digest.municipality }),
    period: say("digest-period", { from: { date: digest.from }, to: { date: digest.to } }),
    intro:
      digest.consultations.length === 0
        ? say("digest-nothing")
        : say("digest-intro", { count: digest.consultations.length, fresh }),
    madeBy: digest.generatedBy.includes(" with ")
      ? say("digest-made-with-model", { writer: digest.generatedBy.split(" with ")[1] ?? "" })
      : say("digest-made-by-code"),
    smallVoicesWhy: say("digest-small-voices-why", { k: SMALLEST_QUOTED_GROUP }),
    promises: (["overdue", "due", "kept"] as const).flatMap((state) =>
      digest.promises[state].map(({ title, answerBy }) =>
        say(`digest-promise-${state}`, state === "kept" ? { title } : { title, answerBy: { date: answerBy } }),
      ),
    ),
    participants: (c: ConsultationDigest) =>
      say("digest-participants", { all: c.participants, fresh: c.newParticipants }),
    answered: (q: QuestionDigest) => {
      if (q.kind === "text") return say("digest-in-words");
      const answered = say("digest-answered", { count: q.answered });
      return q.kind === "multiple" ? `${answered} ${say("digest-more-answers")}` : answered;
    },
    bars: (q: QuestionDigest): Bar[] =>
      q.options.map(({ label, count, votes }) =>
        toBar(votes ? `${label} (${say("digest-votes", votes)})` : label, count, q.answered),
      ),
    /** The themes that have their own place; the small ones are told under the small groups. */
    quotedThemes: (c: ConsultationDigest): ThemeDigest[] =>
      c.themes.filter((theme) => !c.counterVoices.some((voice) => voice.themeId === theme.id)),
    missing: (c: ConsultationDigest) =>
      (["source", "language", "helper"] as const).flatMap((by) => {
        const groups = c.missing.filter((group) => group.by === by);
        const named = groups.map((group) => `${groupName(group, say)} ${group.count}`);
        return groups.length === 0 ? [] : [{ name: say(`digest-by-${by}`), groups: named.join(", ") }];
      }),
    ledger: (ledger: Ledger) => ledgerRows(ledger, say),
  };
}

type Say = (key: string, values?: Record<string, Value>) => string;

function toBar(label: string, count: number, answered: number): Bar {
  const share = answered === 0 ? 0 : count / answered;
  const filled = Math.round(share * BAR_WIDTH);
  const percent = `${Math.round(share * 100)}%`.padStart(4);
  return { label, count, share, bar: `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${percent}` };
}

function groupName({ by, id, name }: MissingGroup, say: Say): string {
  if (name !== undefined) return name;
  if (by === "language") return id;
  return say(by === "helper" ? "digest-helper-true" : `digest-source-${id}`);
}

function ledgerRows(ledger: Ledger, say: Say): [string, number][] {
  return [
    [say("digest-ledger-in-themes"), ledger.inThemes],
    [say("digest-ledger-apart"), ledger.apart],
    ...Object.entries(ledger.rejected).map(([reason, n]): [string, number] => [
      say("digest-ledger-rejected-because", { reason }),
      n,
    ]),
    ...(Object.keys(ledger.rejected).length === 0 ? [[say("digest-ledger-rejected"), 0] as [string, number]] : []),
    [say("digest-ledger-waiting"), ledger.waiting],
    [say("digest-ledger-withdrawn"), ledger.withdrawn],
    [say("digest-ledger-received"), ledger.received],
  ];
}
