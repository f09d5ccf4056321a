import { mainQuestion } from "../../core/model/consultation/main-question.ts";
import type { ConsultationDigest, Ledger, MissingGroup, QuestionDigest } from "../../core/model/digests/digest.ts";
import { type Point, tellsPoint } from "../../core/model/digests/point.ts";
import { rulesNamed } from "../../core/model/kinds/kinds.ts";
import { languageName } from "../../core/model/language.ts";
import { phrase } from "../../core/model/messages/message.ts";
import { usualReason } from "../../core/model/messages/reasons.ts";
import { refusals } from "../../core/model/messages/refusal.ts";
import type { Say } from "../../core/texts/texts.ts";
import type { PageSettings } from "../page.ts";
import { complaintLink } from "../review/complaint-link.ts";
import { pointsIn, pointWords } from "./point-words.ts";
import { themeWords } from "./theme-words.ts";

export type Bar = { label: string; count: number; share: number; bar: string };

/** Whose answers in words are accounted for: those to one consultation, or ideas. */
export type Accounted = Pick<ConsultationDigest, "ledger" | "reasons" | "sameBrowser">;

export type ConsultationWords = ReturnType<typeof consultationWords>;

const BAR_WIDTH = 20;
/** How the ledger names a rejection that came without a reason, from elsewhere. */
const NO_REASON = "unknown";

/** What every form of the digest and of the report says alike of one consultation. */
export function consultationWords(settings: PageSettings) {
  const { texts, language } = settings;
  const say: Say = (key, values) => texts.say(language, phrase(key, values));
  const points = pointWords(say, language);
  const participants = (c: ConsultationDigest) =>
    say("digest-participants", { all: c.participants, fresh: c.newParticipants });
  return {
    say,
    ...points,
    ...themeWords(say),
    /** The first minute; digests of before have none, and tell who took part. */
    briefOf: (c: ConsultationDigest): string[] => c.brief ?? [participants(c)],
    /** The same without what a chart of this many rows of points tells; where that is one, with one point besides it. */
    briefBeside: (c: ConsultationDigest, rows: number): string[] => {
      const isOf = (all: { span: Point["span"] }[]) => (sentence: string) =>
        all.some((point) => tellsPoint(sentence, point));
      const isShown = isOf(pointsIn(points.pointTable(c, rows)));
      const sentences = (c.brief ?? [participants(c)]).filter((sentence) => !isShown(sentence));
      const [first] = sentences.filter(isOf(c.points ?? []));
      return rows > 1 ? sentences : sentences.filter((each) => each === first || !isOf(c.points ?? [])(each));
    },
    mainQuestion,
    complaintLink: (answerId: number) => complaintLink(answerId, settings),
    participants,
    answered: (q: QuestionDigest) => answeredBy(q, say),
    /** Where there is little room, only the `most` that were chosen most; `leftOut` tells of the others. */
    bars: (q: QuestionDigest, most = q.options.length): Bar[] =>
      largest(q, most).map((option) => {
        const rules = rulesNamed(q.kind);
        const detail = rules?.digestDetail(option);
        const label = detail ? `${option.label} (${texts.say(language, detail)})` : option.label;
        return toBar(label, rules?.barCount(option) ?? option.count, q.answered);
      }),
    leftOut: (q: QuestionDigest, most?: number) => leftOutOf(q, most, say),
    feltHeard: ({ feltHeard }: ConsultationDigest): string | undefined =>
      feltHeard === null ? undefined : say("digest-felt-heard", feltHeard),
    agreement: (c: ConsultationDigest) => agreementOf(c, say),
    /** Where the answers in words are, when some are not told of. */
    ledgerNote: (c: ConsultationDigest): string | undefined =>
      c.ledger.received === c.ledger.inThemes ? undefined : ledgerLine(c.ledger, say),
    missing: (c: ConsultationDigest) => missingOf(c, say),
    ledgerLine: (ledger: Ledger): string => ledgerLine(ledger, say),
    /** Nobody knows whether it was the same person: the number is told, and what it can mean. */
    sameBrowser: ({ sameBrowser: count }: Accounted): string | undefined =>
      count === undefined ? undefined : say("digest-same-browser", { count }),
    ledger: (of: Accounted): [string, number][] =>
      ledgerRows(of, say, (reason) => texts.say(language, usualReason(reason) ?? { literal: reason, language })),
  };
}

function agreementOf({ agreement }: ConsultationDigest, say: Say): { name: string; statements: string[] }[] {
  const ways = (["agreed", "disagreed", "divided"] as const).map((way) => {
    return { name: say(`digest-way-${way}`), statements: agreement?.[way].map(({ text }) => text) ?? [] };
  });
  return ways.filter(({ statements }) => statements.length > 0);
}

function missingOf(c: ConsultationDigest, say: Say): { name: string; groups: string }[] {
  const codes = c.codes ? [{ name: say("digest-codes"), groups: say("digest-codes-used", c.codes) }] : [];
  const groups = (["neighbourhood", "source", "language", "helper", "question", "unreachable"] as const).flatMap(
    (by) => {
      const ofKind = c.missing.filter((group) => group.by === by && (group.count > 0 || group.name !== undefined));
      const named = ofKind.map((group) => `${groupName(group, say)} ${groupCount(group, say)}`);
      const isUntold = ofKind.every(({ id }) => by === "source" && id === "none");
      return isUntold ? [] : [{ name: say(`digest-by-${by}`), groups: named.join(", ") }];
    },
  );
  return [...codes, ...groups];
}

/** The options as a reader meets them. */
function inOrder({ kind, options }: QuestionDigest): QuestionDigest["options"] {
  return options.toSorted(rulesNamed(kind)?.digestOrder ?? (() => 0));
}

function largest(question: QuestionDigest, most: number): QuestionDigest["options"] {
  const inPlace = inOrder(question);
  const kept = new Set(inPlace.toSorted((a, b) => b.count - a.count).slice(0, most));
  return inPlace.filter((option) => kept.has(option));
}

function leftOutOf(q: QuestionDigest, most = q.options.length, say: Say): string | undefined {
  const shown = largest(q, most);
  const others = q.options.filter((option) => !shown.includes(option));
  if (others.length === 0) return undefined;
  const rules = rulesNamed(q.kind);
  const times = others.reduce((sum, option) => sum + (rules?.barCount(option) ?? option.count), 0);
  return say(rules?.digestLeftOut ?? "digest-left-out", { options: others.length, times });
}

function answeredBy({ kind, answered }: QuestionDigest, say: Say): string {
  const rules = rulesNamed(kind);
  if (rules?.isInWords && answered > 0) return say("digest-in-words");
  const counted = say("digest-answered", { count: answered });
  return rules?.digestNote ? `${counted} ${say(rules.digestNote)}` : counted;
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
  if (by === "helper") return say("digest-helper-true");
  return say(`digest-unreachable-${refusals.find((each) => each === id) ?? "not-found"}`);
}

/** What was received and counted; the rest only where there is any. */
function ledgerLine({ rejected, ...ledger }: Ledger, say: Say): string {
  const { received, inThemes } = ledger;
  if (received === 0) return say("digest-ledger-line-none");
  const others: [key: string, n: number][] = [
    ["digest-ledger-line-empty", ledger.noAnswer ?? 0],
    ["digest-ledger-line-apart", ledger.apart],
    ["digest-ledger-line-rejected", Object.values(rejected).reduce((sum, n) => sum + n, 0)],
    ["digest-ledger-line-waiting", ledger.waiting],
    ["digest-ledger-line-withdrawn", ledger.withdrawn],
  ];
  const told = others.filter(([, n]) => n > 0).map(([key, n]) => say(key, { n }));
  return `${[say("digest-ledger-line", { received, inThemes }), ...told].join(", ")}.`;
}

function ledgerRows(
  { ledger, reasons = {} }: Accounted,
  say: Say,
  usual: (reason: string) => string,
): [string, number][] {
  const reasonOf = (reason: string) =>
    reason === NO_REASON ? say("digest-ledger-no-reason") : (reasons[reason] ?? usual(reason));
  const places: [string, number][] = [
    [say("digest-ledger-no-answer"), ledger.noAnswer ?? 0],
    [say("digest-ledger-apart"), ledger.apart],
    ...Object.entries(ledger.rejected).map(([reason, n]): [string, number] => [
      say("digest-ledger-rejected-because", { reason: reasonOf(reason) }),
      n,
    ]),
    [say("digest-ledger-waiting"), ledger.waiting],
    [say("digest-ledger-withdrawn"), ledger.withdrawn],
  ];
  return [
    [say("digest-ledger-in-themes"), ledger.inThemes],
    ...places.filter(([, n]) => n > 0),
    [say("digest-ledger-received"), ledger.received],
  ];
}
