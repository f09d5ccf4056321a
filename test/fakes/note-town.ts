import { type ExportRow, exportColumns, toCsv } from "../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import type { Context } from "../../src/core/context.ts";

export type SaidBy = { by: string; text: string; language?: string; channel?: string };

/** Lets these people answer the last question of the park, and choose at the first. */
export async function letSay(said: SaidBy[], context: Context): Promise<void> {
  const at = (i: number) => new Date(context.now() - (said.length - i) * 1000).toISOString();
  const rows = said.flatMap(({ by, text, language = "nl" }, i): ExportRow[] => {
    const who = { participant: by, language, channel: "web", source: "poster1", helper: false };
    const rest = { ...who, status: "accepted", received_at: at(i), hidden: false } as const;
    return [
      { ...rest, question: "q1", kind: "choice", value: "b", text: "" },
      { ...rest, question: "q4", kind: "text", value: "", text },
    ];
  });
  const imported = await importAnswers("park", `${exportColumns.join(",")}\n${toCsv(rows)}`, context);
  if (imported.outcome !== "imported") throw new Error(JSON.stringify(imported));
}

/** Six people who want a gate to stay open, each in words of their own. */
export const gates: SaidBy[] = [
  "Houd de Veenpoort open, ik loop daar elke dag.",
  "Alstublieft, houd de Veenpoort open!",
  "Nummer drie: houd de Veenpoort open. Bel mij op 06 12345678.",
  "Houd de Veenpoort open voor de kinderen.",
  "Mijn wens: houd de Veenpoort open.",
  "Houd de Veenpoort open en geef hem een likje verf.",
].map((text, i) => ({ by: `gate${i}`, text }));
