import type { Context } from "../context.ts";
import { answerToIds, type Status, valueToAnswer } from "../model/answer.ts";
import { type Consultation, questionOf } from "../model/consultation/consultation.ts";
import { flagOf } from "../model/reviews/flag.ts";
import { type Picked, visibleQuestions } from "../model/session/route.ts";
import type { Tombstone } from "../store/answers.ts";
import type { SqlStatement } from "../store/database/db.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { type ImportProblem, type Row, readRows } from "./read-rows.ts";

export type Imported =
  | { outcome: "imported"; answers: number; participants: number }
  | { outcome: "refused"; problems: ImportProblem[] };

const ROWS_AT_ONCE = 50;
/** So much is written in one commit that whoever else writes waits for a few milliseconds at most. */
const WRITES_AT_ONCE = 50;

/**
 * Takes in the rows of an export file, or none when one is unfit. They are written some at a time; the same file again
 * changes nothing, so what was broken off is finished by doing it again.
 */
export async function importAnswers(slug: string, csv: string, context: Context): Promise<Imported> {
  const running = await context.store.consultations.find(slug);
  if (!running) return refuse([{ line: 1, column: "", problem: `there is no consultation "${slug}"` }]);
  const { rows, problems } = await readRows(csv);
  const byPerson: ByPerson = new Map();
  const unfit = await inPortions(rows, (some) =>
    some.flatMap((row) => [...checkAnswer(row, running.published), ...answersTwice(row, byPerson)]),
  );
  const people = [...byPerson];
  const elsewhere = await participantsElsewhere(people, slug, context);
  const all = [...problems, ...unfit, ...elsewhere].sort((a, b) => a.line - b.line);
  if (all.length > 0) return refuse(all);
  const written = await inPortions(people, (some) =>
    some.map(([id, theirs]) => toWrites(id, theirs, running.published, context)),
  );
  await letOthersGoFirst();
  const saves = written.flatMap((each) => each.saves).sort((a, b) => a.line - b.line);
  const graves = await missingTombstones(rows, slug, context);
  const writes = [...written.map(({ participation }) => participation), ...saves.map(({ write }) => write), ...graves];
  for (let from = 0; from < writes.length; from += WRITES_AT_ONCE) {
    const begun = context.now();
    await context.store.write(writes.slice(from, from + WRITES_AT_ONCE));
    // Another process that has to write finds the database free half of the time.
    await letOthersGoFirst(context.now() - begun);
  }
  return { outcome: "imported", answers: rows.length, participants: people.length };
}

/** Does something with all of these, some at a time. */
async function inPortions<Item, Result>(items: Item[], work: (some: Item[]) => Result[]): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) {
    results.push(...work(items.slice(from, from + ROWS_AT_ONCE)));
    await letOthersGoFirst();
  }
  return results;
}

function refuse(problems: ImportProblem[]): Imported {
  return { outcome: "refused", problems };
}

function checkAnswer(row: Row, c: Consultation): ImportProblem[] {
  const problem = (column: string, problem: string) => [{ line: row.line, column, problem }];
  const question = questionOf(c, row.question);
  if (!question) return problem("question", `"${row.question}" is not a question of ${c.slug}`);
  if (row.status === "withdrawn") return row.text === "" ? [] : problem("text", "a withdrawn answer has no text");
  if (row.participant === "") return problem("participant", "is empty");
  if (row.kind !== "text" && row.kind !== question.kind)
    return problem("kind", `"${row.kind}" is not the kind of ${question.id}, which is ${question.kind}`);
  if (valueToAnswer(question, row.kind, row.value, row.text, c)) return [];
  return row.kind === "text"
    ? problem("text", "is empty")
    : problem("value", `"${row.value}" does not fit ${question.id}`);
}

type ByPerson = Map<string, Row[]>;

/** One participant answers a question once; the second row would take the place of the first without a word. */
function answersTwice(row: Row, byPerson: ByPerson): ImportProblem[] {
  const { participant, question, kind, status, line } = row;
  if (status === "withdrawn") return [];
  const theirs = byPerson.get(participant) ?? [];
  const isThere = theirs.some((other) => other.question === question && other.kind === kind);
  theirs.push(row);
  byPerson.set(participant, theirs);
  return isThere ? [{ line, column: "participant", problem: `answers ${question} a second time` }] : [];
}

/** A participant belongs to one consultation; the same id in another would tie the two together. */
async function participantsElsewhere(
  people: [id: string, rows: Row[]][],
  slug: string,
  { store }: Context,
): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (let from = 0; from < people.length; from += ROWS_AT_ONCE) {
    const some = new Map(people.slice(from, from + ROWS_AT_ONCE));
    for (const id of await store.participations.elsewhere([...some.keys()], slug)) {
      const problem = `"${id}" took part in another consultation`;
      problems.push({ line: some.get(id)?.[0]?.line ?? 0, column: "participant", problem });
    }
    await letOthersGoFirst();
  }
  return problems;
}

/** What was picked, as conditions of other questions ask for it. */
function idsIn({ question: id, kind, value, text }: Row, c: Consultation): string[] {
  const question = questionOf(c, id);
  const answer = question && valueToAnswer(question, kind, value, text, c);
  return answer ? answerToIds(answer) : [];
}

/** Set apart or rejected where it comes from: nobody has to look at it again. */
function isRuled({ status }: Row): boolean {
  return status === "apart" || status === "rejected";
}

/** One participant's rows, with the answers hidden that their other answers hide. */
function toWrites(id: string, rows: Row[], c: Consultation, { store }: Context) {
  const closed = rows.filter((row) => row.kind !== "text");
  const picked: Picked = Object.fromEntries(closed.map((row) => [row.question, idsIn(row, c)]));
  const visible = visibleQuestions(picked, c).map((question) => question.id);
  const [first] = rows;
  const participation = store.participations.addImported({
    id,
    version: 1,
    slug: c.slug,
    channel: first?.channel || "import",
    language: first?.language || "nl",
    source: first?.source || undefined,
    helper: first?.helper === "true",
  });
  const saves = rows.map((row) => ({
    line: row.line,
    write: store.answers.saveImported({
      participationId: id,
      slug: c.slug,
      questionId: row.question,
      kind: row.kind,
      value: row.value,
      text: row.text,
      language: row.language || "nl",
      status: row.status as Exclude<Status, "withdrawn">,
      reason: null,
      flag: (isRuled(row) ? undefined : flagOf(row.text)) ?? null,
      hidden: row.hidden === "true" || !visible.includes(row.question),
      receivedAt: Date.parse(row.received_at),
    }),
  }));
  return { participation, saves };
}

/** Tombstones have no identity: of each sort, as many are added as the file has more than the database. */
async function missingTombstones(rows: Row[], slug: string, { store, calendar }: Context): Promise<SqlStatement[]> {
  const nameOf = (t: Tombstone) => `${t.questionId} ${t.kind} ${t.week}`;
  const present = new Map<string, number>();
  for (const grave of await store.answers.tombstones(slug))
    present.set(nameOf(grave), (present.get(nameOf(grave)) ?? 0) + 1);
  const forgotten = rows.filter((row) => row.status === "withdrawn");
  return inPortions(forgotten, (some) =>
    some.flatMap((row) => {
      const week = calendar.weekOf(Date.parse(row.received_at));
      const tombstone = { slug, questionId: row.question, kind: row.kind, week };
      const left = present.get(nameOf(tombstone)) ?? 0;
      present.set(nameOf(tombstone), left - 1);
      return left > 0 ? [] : [store.answers.bury(tombstone)];
    }),
  );
}
