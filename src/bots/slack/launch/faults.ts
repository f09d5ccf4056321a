import type { FileProblem } from "../../../core/consultation/read/read-yaml.ts";
import type { FaultAt } from "../../../core/model/drafts/fault.ts";
import { languageNameIn } from "../../../core/model/language.ts";
import type { Desk } from "../view/handler.ts";

type Speaker = Pick<Desk, "core" | "say">;

/** What is wrong in a file, a line each: where it is, for who reads the file and for who thinks of questions and days. */
export function fileFaults(problems: FileProblem[], desk: Speaker): string {
  const lines = problems.map((problem) =>
    desk.say("file-fault", { line: problem.line, fault: faultAt(problem, desk) }),
  );
  return lines.join("\n");
}

/** What is wrong, and where: "vraag 2, antwoord 1, tekst: dit ontbreekt." */
export function faultAt({ path, fault: { fault, values } }: FaultAt, desk: Speaker): string {
  const { say } = desk;
  const place = path.flatMap((key, i) => placeAt(key, path[i + 1], desk)).join(", ");
  const words = say(`file-fault-${fault}`, values);
  return place === "" ? words : say("file-fault-at", { place, words });
}

/** Things of which there are more, which are told by their number. */
const counted = ["questions", "options", "seed", "neighbourhoods", "reasons", "sources"];

const named = [
  ...["slug", "title", "promise", "rung", "decided", "open", "decider", "answerBy", "because", "opens", "closes"],
  ...["audience", "moderation", "results", "access", "owner", "experiment", "try", "expect"],
  ...["id", "kind", "text", "low", "high", "own"],
  ...["showIf", "question", "is", "name", "residents"],
];

function placeAt(key: PropertyKey, next: PropertyKey | undefined, { core, say }: Speaker): string[] {
  if (typeof key === "number") return [];
  const name = String(key);
  if (counted.includes(name) && typeof next === "number") return [say(`file-one-${name}`, { number: next + 1 })];
  if (counted.includes(name) || named.includes(name)) return [`${say(`file-field-${name.toLowerCase()}`)} (${name})`];
  return [/^[a-z]{2}$/.test(name) ? languageNameIn(name, core.teamLanguage) : `“${name}”`];
}
