import Papa from "papaparse";
import { z } from "zod";
import type { Context } from "../context.ts";
import { answerToIds, type Status, statuses, valueToAnswer } from "../model/answer.ts";
import { type Consultation, questionOf, sourceId } from "../model/consultation.ts";
import { flagOf } from "../model/flag.ts";
import { type Picked, visibleQuestions } from "../model/session/route.ts";
import type { Tombstone } from "../store/answers.ts";
import type { SqlStatement } from "../store/db.ts";
import { exportColumns, undefuse } from "./export-answers.ts";

export type ImportProblem = { line: number; column: string; problem: string };
export type Imported =
  | { outcome: "imported"; answers: number; participants: number }
  | { outcome: "refused"; problems: ImportProblem[] };

const row = z.object({
  participant: z.string().regex(/^[A-Za-z0-9_-]{0,64}$/, "has other characters than A-Z, a-z, 0-9, - and _"),
  question: z.string(),
  kind: z.string(),
  value: z.string(),
  text: z.string().max(1_000_000, "is longer than 1,000,000 characters"),
  language: z.union([z.literal(""), z.string().regex(/^[a-z]{2}(-simple)?$/, "is not a language code")]),
  channel: z.string().regex(/^[a-z-]{0,20}$/, "is not the name of a channel"),
  source: z.union([z.literal(""), sourceId]),
  helper: z.enum(["true", "false"]),
  status: z.enum(statuses),
  hidden: z.enum(["true", "false", ""]).default(""),
  received_at: z.iso.datetime({ offset: true, error: "is not a time such as 2026-11-23T10:00:00.000Z" }),
});
type Row = z.infer<typeof row> & { line: number };

/** Takes in the rows of an export file, all or none when one is unfit; the same file again changes nothing. */
export async function importAnswers(slug: string, csv: string, context: Context): Promise<Imported> {
  const running = await context.store.consultations.find(slug);
  if (!running) return refuse([{ line: 1, column: "", problem: `there is no consultation "${slug}"` }]);
  const { rows, problems } = readRows(csv);
  const unfit = rows.flatMap((row) => checkAnswer(row, running.published));
  const elsewhere = await participantsElsewhere(rows, slug, context);
  const all = [...problems, ...unfit, ...twice(rows), ...elsewhere].sort((a, b) => a.line - b.line);
  if (all.length > 0) return refuse(all);
  const byParticipant = Map.groupBy(
    rows.filter((row) => row.status !== "withdrawn"),
    (row) => row.participant,
  );
  const answers = [...byParticipant].map(([id, theirs]) => toWrites(id, theirs, running.published, context));
  const people = answers.map(({ participation }) => participation);
  const saves = answers.flatMap(({ saves }) => saves).sort((a, b) => a.line - b.line);
  const graves = await missingTombstones(
    rows.filter((row) => row.status === "withdrawn"),
    slug,
    context,
  );
  await context.store.write([...people, ...saves.map(({ write }) => write), ...graves]);
  return { outcome: "imported", answers: rows.length, participants: byParticipant.size };
}

function refuse(problems: ImportProblem[]): Imported {
  return { outcome: "refused", problems };
}

function readRows(csv: string): { rows: Row[]; problems: ImportProblem[] } {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  const problems: ImportProblem[] = errors.map((e) => ({ line: (e.row ?? 0) + 2, column: "", problem: e.message }));
  for (const column of exportColumns.filter((each) => each !== "hidden"))
    if (!meta.fields?.includes(column)) problems.push({ line: 1, column, problem: "is missing from the heading" });
  if (problems.length > 0) return { rows: [], problems };
  const rows: Row[] = [];
  for (const [i, cells] of data.entries()) {
    const line = i + 2;
    const read = row.safeParse({ ...cells, text: undefuse(cells.text ?? "") });
    if (read.success) rows.push({ ...read.data, line });
    else problems.push(...read.error.issues.map((p) => ({ line, column: p.path.join("."), problem: p.message })));
  }
  return { rows, problems };
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

/** One participant answers a question once; the second row would take the place of the first without a word. */
function twice(rows: Row[]): ImportProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ participant, question, kind, status, line }) => {
    if (status === "withdrawn") return [];
    const key = `${participant} ${question} ${kind}`;
    const first = seen.get(key);
    seen.set(key, first ?? line);
    return first === undefined ? [] : [{ line, column: "participant", problem: `answers ${question} a second time` }];
  });
}

/** A participant belongs to one consultation; the same id in another would tie the two together. */
async function participantsElsewhere(rows: Row[], slug: string, { store }: Context): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  const lines = new Map(rows.toReversed().map((row) => [row.participant, row.line]));
  for (const [id, line] of lines) {
    const known = await store.participations.find(id);
    if (known && known.slug !== slug)
      problems.push({ line, column: "participant", problem: `"${id}" took part in another consultation` });
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
  const present = (await store.answers.tombstones(slug)).map(nameOf);
  const writes: SqlStatement[] = [];
  for (const row of rows) {
    const tombstone = {
      slug,
      questionId: row.question,
      kind: row.kind,
      week: calendar.weekOf(Date.parse(row.received_at)),
    };
    const at = present.indexOf(nameOf(tombstone));
    if (at >= 0) present.splice(at, 1);
    else writes.push(store.answers.bury(tombstone));
  }
  return writes;
}
