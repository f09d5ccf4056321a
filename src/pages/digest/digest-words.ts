import type { ConsultationDigest, Digest, DuePromise } from "../../core/model/digests/digest.ts";
import { asSentence } from "../../core/plain/sentences.ts";
import type { Say } from "../../core/texts/texts.ts";
import type { PageSettings } from "../page.ts";
import { type ConsultationWords, consultationWords } from "./consultation-words.ts";

/** The digest in words: what every form of it (page, Markdown) says alike. */
export type DigestWords = ReturnType<typeof digestWords>;

/** So many consultations have their own place on the first sheets; what else has news is named with where it stands. */
const MOST_BRIEFS = 12;
/** With at most so many consultations, so many rows of points have room on the first sheet; with more, one. */
const ROWS_OF_POINTS = [
  { consultations: 2, rows: 3, options: 6, isSmall: false },
  { consultations: 4, rows: 2, options: 6, isSmall: false },
];
const LEAST_ROOM = { rows: 1, options: 4, isSmall: true };
const SOON_MILLISECONDS = 14 * 86_400_000;

export function digestWords(digest: Digest, settings: PageSettings) {
  const words = consultationWords(settings);
  const { say } = words;
  const fresh = digest.consultations.reduce((sum, c) => sum + c.newParticipants, 0);
  const news = newsOf(digest.consultations);
  const { shown } = news;
  return {
    ...words,
    title: say("digest-title", { number: digest.week.replace("W", ""), version: digest.version }),
    town: say("digest-town", { name: digest.municipality }),
    period: periodOf(digest, say),
    brief: briefOf(digest, fresh, say),
    ...news,
    /** What did not fit on the first sheets, and what has nothing new: a line each. */
    moreLines: news.moreNews.map((c) => titled(c, words.briefOf(c)[0] ?? words.participants(c))),
    stillLines: isQuiet(digest) ? [] : news.still.map((c) => titled(c, words.briefOf(c).join(" "))),
    /** Nothing is new, and nothing is asked: then three lines are enough. */
    isQuiet: isQuiet(digest),
    hasIdeas: digest.ideas.hasNews ?? true,
    asked: askedOf(digest, say),
    councilActs: (digest.councilActs ?? []).map(({ title, kind, words, name }) =>
      say(`digest-council-${kind}`, { title, words, name: name === null ? "" : `(${name})` }).trim(),
    ),
    remarks: [
      ...(digest.remarks ?? []).map((remark) => say("digest-remark", { remark })),
      ...(digest.remarksOn ?? []).map(({ title, words: remark }) => say("digest-remark-on", { title, remark })),
    ],
    madeBy: madeByOf(digest, say),
    promises: promisesOf(digest, say),
    /** What is to be known of all that stands on the first sheets. */
    caveats:
      shown.length === 0
        ? []
        : [
            say("digest-no-sample"),
            ...(shown.some(words.hasPoints) ? [words.reviewedOf(shown)] : []),
            ...(shown.some(words.pointsLanguages) ? [say("digest-points-languages")] : []),
          ],
    ideasLine: ideasLineOf(digest, words),
    /** How it came about, and what a reader can do with it. */
    about: `${say("digest-how-to-act")} ${madeByOf(digest, say)}`,
  };
}

function titled({ title }: ConsultationDigest, line: string): string {
  return `${asSentence(title)} ${line}`;
}

function periodOf({ from, to, isUnderway }: Digest, say: Say): string {
  return say(isUnderway ? "digest-period-so-far" : "digest-period", { from: { date: from }, to: { date: to } });
}

/** Those with something new, what of them fits on the first sheets, how much each may show there, and the others. */
function newsOf(consultations: ConsultationDigest[]) {
  const news = consultations.filter(({ hasNews = true }) => hasNews);
  const shown = news.slice(0, MOST_BRIEFS);
  return {
    news,
    shown,
    moreNews: news.slice(MOST_BRIEFS),
    still: consultations.filter((c) => !news.includes(c)),
    room: ROWS_OF_POINTS.find((each) => shown.length <= each.consultations) ?? LEAST_ROOM,
  };
}

/** In digests of before; today each consultation tells its own. */
function promisesOf({ consultations, promises }: Digest, say: Say): string[] {
  if (consultations.every(({ brief }) => brief !== undefined)) return [];
  return (["overdue", "due", "kept"] as const).flatMap((state) =>
    promises[state].map(({ title: bare, answerBy }) => {
      const title = asSentence(bare);
      return say(`digest-promise-${state}`, state === "kept" ? { title } : { title, answerBy: { date: answerBy } });
    }),
  );
}

function isQuiet({ consultations, ideas, councilActs = [], remarks = [], remarksOn = [] }: Digest): boolean {
  const hasNews = [ideas, ...consultations].some((each) => each.hasNews ?? true);
  return !hasNews && councilActs.length + remarks.length + remarksOn.length === 0;
}

/** How much there is in this letter; in a week without news, that and what day comes next. */
function briefOf({ consultations, promises }: Digest, fresh: number, say: Say): string[] {
  if (consultations.length === 0) return [say("digest-nothing")];
  if (consultations.some(({ hasNews = true }) => hasNews))
    return [say("digest-intro", { count: consultations.length, fresh })];
  const [next] = promises.due.toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1));
  return [
    say("digest-brief-none"),
    ...(next ? [say("digest-promise-due", { title: asSentence(next.title), answerBy: { date: next.answerBy } })] : []),
    say("digest-earlier"),
  ];
}

/** What a reader can do, if anything: answers that are late, and those that have to come within two weeks. */
function askedOf({ promises, to }: Digest, say: Say): string[] {
  const limit = new Date(Date.parse(to) + SOON_MILLISECONDS).toISOString().slice(0, 10);
  const soon = promises.due.filter(({ answerBy }) => answerBy <= limit);
  const line = (key: string) => (due: DuePromise) =>
    say(key, { title: asSentence(due.title), answerBy: { date: due.answerBy } });
  return [...promises.overdue.map(line("digest-asked-overdue")), ...soon.map(line("digest-asked-soon"))];
}

function ideasLineOf({ ideas: { ledger } }: Digest, { say, ledgerLine }: ConsultationWords): string {
  if (ledger.received === 0) return say("digest-ideas-none");
  return `${say("digest-ideas-intro", { count: ledger.received })} ${ledgerLine(ledger)}`;
}

function madeByOf({ generatedBy }: Digest, say: Say): string {
  const [, writer] = generatedBy.split(" with ");
  return writer === undefined ? say("digest-made-by-code") : say("digest-made-with-model", { writer });
}
