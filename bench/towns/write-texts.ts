import { madeUpTexts } from "./made-up-texts.ts";
import { openForFilling } from "./open-for-filling.ts";

export const WEEK = "2026-W02";
export const WEEK_AFTER = "2026-W03";
const IN_THAT_WEEK = "2026-01-07T09:00:00.000Z";
const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";

/** A file of texts in own words, as `import` takes them. */
export function csvOf(texts: string[], question: string, prefix: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = texts.map((text, i) =>
    [`${prefix}${i}`, question, "text,", cell(text), "nl", "web", "", "false", "accepted", IN_THAT_WEEK].join(","),
  );
  return [head, ...rows, ""].join("\n");
}

/** Fills a database in which one text was imported with so many: each is like that one, but for its words and its person. */
export function writeTexts(file: string, count: number): void {
  const database = openForFilling(file);
  const texts = JSON.stringify(madeUpTexts(count - 1));
  const like = (table: string, replaced: Record<string, string>, without: string[] = []) => {
    const names = database.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
    const kept = names.filter((name) => !without.includes(name));
    const values = kept.map((name) => replaced[name] ?? `model."${name}"`);
    const into = kept.map((name) => `"${name}"`).join(", ");
    const from = `(SELECT * FROM "${table}" LIMIT 1) AS model, json_each(?) AS text`;
    database.prepare(`INSERT INTO "${table}" (${into}) SELECT ${values.join(", ")} FROM ${from}`).run(texts);
  };
  const person = "'p' || text.key";
  database.transaction(() => {
    like("participations", { id: person });
    like("answers", { participation_id: person, text: "text.value" }, ["id"]);
  })();
  database.close();
}
