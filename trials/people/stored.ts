import { choiceOf } from "../../bench/people/crowd.ts";
import { samenspraak } from "../../bench/processes/command.ts";
import { survey } from "../../bench/towns/survey.ts";

/** Answers that residents gave and that are not in the export, and those that are in it more often than they were given. */
export type Compared = { given: number; lost: number; doubled: number };

/** Looks in the export whether it holds what these residents answered, no more and no less. */
export async function compareStored(databasePath: string, chats: number[]): Promise<Compared> {
  const { stdout } = await samenspraak(databasePath, ["export", survey.slug, "--format", "csv"]);
  const rows = stdout.trim().split("\n").slice(1);
  const people = Map.groupBy(
    rows.map((row) => row.split(",")),
    ([participant]) => participant,
  );
  const stored = [...people.values()].map((answers) => answers.map(([, question, , value]) => `${question}=${value}`));
  const left = tally(stored.map((answers) => answers.sort().join(" ")));
  let lost = 0;
  for (const chat of chats) {
    const wanted = survey.questions.map(({ id }, i) => `${id}=${choiceOf(chat, i + 1)}`).join(" ");
    const there = left.get(wanted) ?? 0;
    if (there > 0) left.set(wanted, there - 1);
    else lost += survey.questions.length;
  }
  const strange = [...left].flatMap(([answers, times]) =>
    Array.from({ length: times }, () => answers.split(" ").length),
  );
  return { given: chats.length * survey.questions.length, lost, doubled: strange.reduce((sum, n) => sum + n, 0) };
}

function tally(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
