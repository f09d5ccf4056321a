import type {
  ConsultationDigest,
  CounterVoice,
  Ledger,
  MissingGroup,
  QuestionDigest,
  ThemeDigest,
} from "../core/model/digest.ts";
import { SMALLEST_QUOTED_GROUP } from "../core/model/digest.ts";
import { rulesNamed } from "../core/model/kinds/kinds.ts";
import { languageName } from "../core/model/language.ts";
import { phrase, type Value } from "../core/model/message.ts";
import type { PageSettings } from "./page.ts";

export type Bar = { label: string; count: number; share: number; bar: string };

export type Say = (key: string, values?: Record<string, Value>) => string;

export type ConsultationWords = ReturnType<typeof consultationWords>;

const BAR_WIDTH = 20;
const MAIN_THEMES = 5;

/** What every form of the digest and of the report says alike of one consultation. */
export function consultationWords({ texts, language }: PageSettings) {
  const say: Say = (key, values) => texts.say(language, phrase(key, values));
  return {
    say,
    smallVoicesWhy: say("digest-small-voices-why", { k: SMALLEST_QUOTED_GROUP }),
    participants: (c: ConsultationDigest) =>
      say("digest-participants", { all: c.participants, fresh: c.newParticipants }),
    answered: (q: QuestionDigest) => answeredBy(q, say),
    bars: (q: QuestionDigest): Bar[] =>
      inOrder(q).map((option) => {
        const rules = rulesNamed(q.kind);
        const detail = rules?.digestDetail(option);
        const label = detail ? `${option.label} (${texts.say(language, detail)})` : option.label;
        return toBar(label, rules?.barCount(option) ?? option.count, q.answered);
      }),
    /** The largest themes have their own place; the small ones are told under the small groups. */
    mainThemes: (c: ConsultationDigest): ThemeDigest[] => largeThemes(c).slice(0, MAIN_THEMES),
    /** The groups that are too small to quote. */
    smallVoices: (c: ConsultationDigest): string[] => voicesOf(c, "small").map(({ text }) => text),
    /** Who wants something else within a large theme; nothing when nobody does. */
    dissent: (c: ConsultationDigest, theme: ThemeDigest): string | undefined =>
      voicesOf(c, "dissent").find(({ themeId }) => themeId === theme.id)?.text,
    feltHeard: ({ feltHeard }: ConsultationDigest): string | undefined =>
      feltHeard === null ? undefined : say("digest-felt-heard", feltHeard),
    agreement: ({ agreement }: ConsultationDigest): { name: string; statements: string[] }[] =>
      (["agreed", "disagreed", "divided"] as const)
        .map((way) => ({
          name: say(`digest-way-${way}`),
          statements: agreement?.[way].map(({ text }) => text) ?? [],
        }))
        .filter(({ statements }) => statements.length > 0),
    /** The themes after the first `shown` ones in one line; nothing when there are none. */
    otherThemes: (c: ConsultationDigest, shown = MAIN_THEMES): string | undefined => {
      const others = largeThemes(c).slice(shown);
      const themes = others.map(({ title, count }) => `${title} (${count})`).join("; ");
      return others.length > 0 ? say("digest-also", { themes }) : undefined;
    },
    /** The first closed question in one line, with how many chose what. */
    choices: (c: ConsultationDigest): string | undefined => {
      const question = c.questions.find(({ options, answered }) => options.length > 0 && answered > 0);
      if (!question) return undefined;
      const counted = inOrder(question).map((option) => {
        const told = rulesNamed(question.kind)?.digestBrief(option);
        return `${option.label} (${told ? texts.say(language, told) : option.count})`;
      });
      return `${question.text} ${counted.join("; ")}.`;
    },
    missing: (c: ConsultationDigest) =>
      (["neighbourhood", "source", "language", "helper", "question", "unreachable"] as const).flatMap((by) => {
        const groups = c.missing.filter((group) => group.by === by);
        const named = groups.map((group) => `${groupName(group, say)} ${groupCount(group, say)}`);
        return groups.length === 0 ? [] : [{ name: say(`digest-by-${by}`), groups: named.join(", ") }];
      }),
    ledgerLine: ({ rejected, ...ledger }: Ledger): string =>
      say("digest-ledger-line", { ...ledger, rejected: Object.values(rejected).reduce((sum, n) => sum + n, 0) }),
    ledger: (ledger: Ledger) => ledgerRows(ledger, say),
  };
}

/** The options as a reader meets them. */
function inOrder({ kind, options }: QuestionDigest): QuestionDigest["options"] {
  return options.toSorted(rulesNamed(kind)?.digestOrder ?? (() => 0));
}

function answeredBy({ kind, answered }: QuestionDigest, say: Say): string {
  const rules = rulesNamed(kind);
  if (rules?.isInWords) return say("digest-in-words");
  const counted = say("digest-answered", { count: answered });
  return rules?.digestNote ? `${counted} ${say(rules.digestNote)}` : counted;
}

/** Those that are not told under the small groups. */
export function largeThemes(c: ConsultationDigest): ThemeDigest[] {
  const small = voicesOf(c, "small");
  return c.themes.filter((theme) => !small.some((voice) => voice.themeId === theme.id));
}

/** Digests of before dissent was told hold small voices only. */
function voicesOf({ counterVoices }: ConsultationDigest, kind: CounterVoice["kind"]): CounterVoice[] {
  return counterVoices.filter((voice) => (voice.kind ?? "small") === kind);
}

function groupCount({ count, residents }: MissingGroup, say: Say): string {
  return residents === null ? String(count) : say("digest-of-residents", { count, residents });
}

function toBar(label: string, count: number, answered: number): Bar {
  const share = answered === 0 ? 0 : count / answered;
  const filled = Math.round(share * BAR_WIDTH);
  const percent = `${Math.round(share * 100)}%`.padStart(4);
  return { label, count, share, bar: `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${percent}` };
}

function groupName({ by, id, name }: MissingGroup, say: Say): string {
  if (name !== undefined) return name;
  if (by === "language") return languageName(id);
  if (by === "source") return say(`digest-source-${id}`);
  if (by === "question") return say("digest-question-start");
  return say(by === "helper" ? "digest-helper-true" : "digest-unreachable-true");
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
