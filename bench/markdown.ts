import type { Table } from "./section.ts";

/** Figures stand to the right. The columns are aligned, so that it reads as text too. */
export function tableMarkdown({ title, about, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = columns.map((_, i) => Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)));
  const isText = columns.map((_, i) => rows.some((row) => !/^[\d.,–()×% ]*$/.test(row[i] ?? "")));
  const line = (row: string[]) =>
    `| ${row.map((cell, i) => (isText[i] ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (isText[i] ? `-${"-".repeat(width)}-` : `-${"-".repeat(width)}:`)).join("|")}|`;
  const [head = [], ...body] = cells;
  return [`## ${title}`, "", about, "", line(head), rule, ...body.map(line), ""].join("\n");
}
