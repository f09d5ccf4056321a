import path from "node:path";
import { readResidents, type Step } from "../../demo/residents.ts";
import { type ExportRow, exportColumns, toCsv } from "../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import type { Context } from "../../src/core/context.ts";
import { publishDigest } from "../../src/core/digest/publish/publish-digest.ts";
import type { Consultation } from "../../src/core/model/consultation/consultation.ts";
import { marktAutoluw, root } from "./consultations.ts";

/** As many speak after each other in one long answer. */
const NEIGHBOURS = 3;
const residents = readResidents(path.join(root, "demo/residents.yaml"));

/** The residents of the demo answer two consultations, in the second at greater length; then the digest goes out. */
export async function publishFullDigest(context: Context): Promise<string> {
  const markt = marktAutoluw();
  await answerAll(markt, context);
  await answerAll(stationDistrict(markt, context), context);
  return (await publishDigest(context.calendar.weekOf(context.now()), context)).week;
}

/** Long names, and an answer that is due within a week. */
function stationDistrict(like: Consultation, { calendar, now }: Context): Consultation {
  const soon = calendar.day(now() + 7 * 86_400_000);
  const nl = "Hoe richten wij het Stationsgebied, de Parkeerterreinontsluitingsweg en de straten eromheen opnieuw in?";
  return { ...like, slug: "stationsgebied", title: { nl }, closes: soon, promise: { ...like.promise, answerBy: soon } };
}

async function answerAll(c: Consultation, context: Context): Promise<void> {
  await publishConsultation(c, context);
  const at = new Date(context.now()).toISOString();
  const rows = residents.flatMap(({ does, language, source = "" }, i) => {
    const isLong = c.slug !== "markt-autoluw";
    const neighbours = isLong ? [...residents, ...residents].slice(i + 1, i + 1 + NEIGHBOURS) : [];
    return answersIn(
      does,
      neighbours.map((neighbour) => neighbour.does),
    ).map((answer): ExportRow => {
      const who = { participant: `${c.slug}-${i}`, language, source, channel: "telegram", helper: false };
      return { ...who, ...answer, status: "accepted", received_at: at, hidden: false };
    });
  });
  const imported = await importAnswers(c.slug, `${exportColumns.join(",")}\n${toCsv(rows)}`, context);
  if (imported.outcome === "refused") throw new Error(JSON.stringify(imported.problems.slice(0, 3)));
}

type Given = Pick<ExportRow, "question" | "kind" | "value" | "text">;

/** What a resident of the demo answers; with the words of neighbours behind their own. */
function answersIn(does: Step[], more: Step[][]): Given[] {
  const pressed = does.flatMap((step) => (step.type === "press" ? [step.option] : []));
  const [choice = "d"] = pressed.filter((option) => "abcd".includes(option));
  const scale = pressed.find((option) => "12345".includes(option));
  const ticked = does.flatMap((step) => (step.type === "tick" ? step.options : []));
  const words = wordsIn(does).map((text, i) => [text, ...more.flatMap((their) => wordsIn(their)[i] ?? [])].join(" "));
  return [
    { question: "q1", kind: "choice", value: choice, text: "" },
    ...("ab".includes(choice) && ticked.length > 0
      ? [{ question: "q2", kind: "multiple", value: ticked.join("|"), text: "" }]
      : []),
    ...(scale ? [{ question: "q3", kind: "scale", value: scale, text: "" }] : []),
    ...words.map((text, i) => ({ question: i === 0 ? "q4" : "q5", kind: "text", value: "", text })),
  ];
}

function wordsIn(does: Step[]): string[] {
  return does.flatMap((step) => (step.type === "write" ? [step.text] : [])).slice(0, 2);
}
