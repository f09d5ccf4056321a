import { csvOf } from "../../core/answers/export-answers.ts";
import { SMALLEST_QUOTED_GROUP } from "../../core/model/digests/digest.ts";
import type { PublicResults } from "../../core/site/public-results.ts";
import type { ToldOption } from "../../core/site/told-questions.ts";

const columns = ["question", "kind", "text", "answered", "option", "label", "people", "average_place"] as const;
type Row = Record<(typeof columns)[number], string | number>;

/** How often everything was chosen, a row each; a number that would show a small group is empty. */
export function openCsv(results: PublicResults): string {
  return `${columns.join(",")}\n${csvOf(rowsOf(results), columns)}`;
}

export function openJson({ c, told, is }: PublicResults, municipality: string) {
  const { slug, title, opens, closes, promise, version } = c;
  return {
    municipality,
    slug,
    version,
    title,
    opens,
    closes,
    answerBy: promise.answerBy,
    stage: is.stage,
    smallestGroup: SMALLEST_QUOTED_GROUP,
    participants: told?.participants ?? null,
    questions: (told?.questions ?? []).map(({ id, kind, text, answered, options }) => {
      return { id, kind, text, answered: answered ?? null, options: options.map(countsOf) };
    }),
    feltHeard: told?.feltHeard ?? null,
  };
}

function countsOf({ id, label, people, ...more }: ToldOption) {
  const others = ["disagree", "pass", "averagePlace", "residents"] as const;
  const given = others.filter((name) => name in more).map((name) => [name, more[name] ?? null]);
  return { id, label, people: people ?? null, ...Object.fromEntries(given) };
}

function rowsOf({ told }: PublicResults): Row[] {
  return (told?.questions ?? []).flatMap(({ id, kind, text, answered = "", options }) => {
    const row = { question: id, kind, text, answered, average_place: "" };
    if (options.length === 0) return [{ ...row, option: "", label: "", people: "" }];
    return options.flatMap(({ id: option, label, people = "", disagree = "", pass = "", averagePlace = "" }): Row[] => {
      if (kind !== "statements") return [{ ...row, option, label, people, average_place: averagePlace }];
      const votes = Object.entries({ agree: people, disagree, pass });
      return votes.map(([vote, n]) => ({ ...row, option: `${option}:${vote}`, label, people: n }));
    });
  });
}
