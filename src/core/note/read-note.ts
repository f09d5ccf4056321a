import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { showConsultation } from "../follow-up/show-consultation.ts";
import { SMALLEST_QUOTED_GROUP } from "../model/digests/digest.ts";
import type { NotePoint, ResponseNote } from "../model/digests/note.ts";
import type { Point } from "../model/digests/point.ts";
import { inLanguage } from "../model/language.ts";
import { inStretches } from "../placing/in-stretches.ts";
import type { NoteRow } from "../store/reviews/notes.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { type ArrangedNote, arrangeNote, cutNote, type Part } from "./arrange-note.ts";
import { outcomesIn } from "./note-outcomes.ts";
import { type Desk, toNoteWords, toSections } from "./note-words.ts";

const ANSWERS_A_PAGE = 100;
const ROWS_AT_ONCE = 500;
/** Of so few the note is arranged anew for everybody who looks; of more it may be a minute old. */
const FEW_ANSWERS = 2000;

/**
 * The response note of a consultation: one page of it, or all. It is made of the answers as they are at this moment, under
 * the points that the newest digest tells of; words that changed or went since are in none. Nothing for what is no consultation for residents, or no page of it.
 */
export async function readNote(
  slug: string,
  which: number | "all",
  context: Context,
): Promise<ResponseNote | undefined> {
  const shown = await showConsultation(slug, context);
  if (!shown) return undefined;
  const letThrough = await context.store.notes.letThrough(slug);
  const { arranged, looked, at } = await context.recent.of(
    `arranged note of ${slug}`,
    () => arrangementOf(slug, new Set(letThrough.keys()), context),
    ({ answers }) => answers <= FEW_ANSWERS,
  );
  const { parts: arrangedParts, ...counted } = arranged;
  const parts = await standingParts(arrangedParts, context);
  const entries = parts.reduce((sum, part) => sum + part.entries.length, 0);
  const pages = which === "all" ? 1 : Math.max(1, Math.ceil(entries / ANSWERS_A_PAGE));
  const page = which === "all" ? 1 : which;
  if (page > pages) return undefined;
  const most = which === "all" ? Number.MAX_SAFE_INTEGER : ANSWERS_A_PAGE;
  const outcomes = outcomesIn(shown, councilLanguage(context));
  const desk: Desk = { slug, outcomes, letThrough, context, toldAt: at };
  const points = await namedPoints(parts, desk);
  return {
    municipality: context.town.name,
    slug,
    title: inLanguage(shown.c.title, councilLanguage(context)).literal,
    madeOn: context.calendar.day(context.now()),
    ...(await countsOf(slug, context)),
    ...counted,
    ...(looked !== undefined && { looked }),
    outcomes: outcomes.map(({ outcome }) => outcome),
    ...(shown.followUp && { next: inLanguage(shown.followUp.next, councilLanguage(context)).literal }),
    contents: contentsOf(parts, points, which === "all" ? entries + 1 : ANSWERS_A_PAGE),
    sections: await toSections(cutNote(parts, (page - 1) * ANSWERS_A_PAGE, most), points, desk),
    page,
    pages,
  };
}

/** `at`: the digest whose points these are; `answers`: how many there are. */
type Arrangement = { arranged: ArrangedNote; at: number; answers: number; looked?: number };

/** Where every answer stands, by ids and marks alone. */
async function arrangementOf(slug: string, letThrough: Set<number>, context: Context): Promise<Arrangement> {
  const { at, told } = await context.store.notes.lastTold(slug);
  const rows = await rowsOf(slug, context);
  const points = await standing(told?.points ?? [], context);
  const reworded = new Set(rows.filter(({ rewordedAt }) => rewordedAt >= at).map(({ id }) => id));
  const arranging = arrangeNote({
    answers: rows,
    points: points.map((point) => ({ ...point, answerIds: point.answerIds.filter((id) => !reworded.has(id)) })),
    letters: told?.letters ?? [],
    letThrough,
    fewest: SMALLEST_QUOTED_GROUP,
  });
  const arranged = await inStretches(arranging, context.now);
  const { answers: looked = 0 } = told?.reviewed ?? {};
  return { arranged, at, answers: rows.length, ...(looked > 0 && { looked }) };
}

async function rowsOf(slug: string, { store }: Context): Promise<NoteRow[]> {
  const all: NoteRow[] = [];
  for (;;) {
    const { receivedAt: time = -1, id = 0 } = all.at(-1) ?? {};
    const rows = await store.notes.rows({ slug, time, id, limit: ROWS_AT_ONCE });
    all.push(...rows);
    if (rows.length < ROWS_AT_ONCE) return all;
    await letOthersGoFirst();
  }
}

/** Also of what was arranged a while ago: no words of a point are told that were forgotten since. */
async function standingParts(parts: Part[], context: Context): Promise<Part[]> {
  const left = new Set(
    await standing(
      parts.flatMap(({ point }) => point ?? []),
      context,
    ),
  );
  return parts.filter(({ point }) => point === undefined || left.has(point));
}

/** Points whose words still stand in an answer that counts. */
async function standing(points: Point[], { store }: Context): Promise<Point[]> {
  const texts = await store.notes.texts(points.map(({ span }) => span.answerId));
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  return points.filter(({ span }) => byId.get(span.answerId)?.includes(span.text));
}

async function countsOf(slug: string, { store, calendar, now }: Context) {
  const { statuses } = await store.sums.of(slug);
  const withdrawn = await store.counts.withdrawn(slug, calendar.weekOf(now()));
  const sum = (rows: { n: number }[]) => rows.reduce((total, { n }) => total + n, 0);
  return {
    received: sum(statuses) + withdrawn,
    accepted: sum(statuses.filter(({ status }) => status === "accepted")),
  };
}

/** Each point with its number and words, and the one that says the reverse. */
async function namedPoints(parts: Part[], desk: Desk): Promise<NotePoint[]> {
  const own = councilLanguage(desk.context);
  const points = parts.flatMap(({ point, people }) => (point ? [{ point, people }] : []));
  const spans = points.map(({ point: { span } }) => ({ ...span, language: span.language ?? own }));
  const words = await toNoteWords(spans, desk);
  return points.map(({ point, people }, i): NotePoint => {
    const other = points.findIndex((each) => each.point.id === point.opposite);
    const opposite = words[other];
    return {
      number: i + 1,
      people,
      basis: point.basis,
      words: words[i] ?? { text: "" },
      ...(opposite && { opposite: { number: other + 1, text: opposite.text } }),
    };
  });
}

function contentsOf(parts: Part[], points: NotePoint[], perPage: number): ResponseNote["contents"] {
  let before = 0;
  return points.map((point, i) => {
    const page = Math.floor(before / perPage) + 1;
    before += parts[i]?.entries.length ?? 0;
    return { point, page };
  });
}
