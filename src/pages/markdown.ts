/** Keeps signs that Markdown or HTML would act on from acting. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&")
    .replace(/^([ \t]*)([-+=])/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}

/** Lines of plain text as a list. */
export function list(lines: string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join("\n");
}

/** Names with their number; the heading is written as it is given. */
export function table(heading: string[], rows: [string, number][]): string {
  const lines = rows.map(([name, n]) => `| ${plain(name)} | ${n} |`);
  return [`| ${heading.join(" | ")} |`, "|---|---:|", ...lines].join("\n");
}

/** Parts with a blank line between them; empty ones are left out. */
export function paragraphs(parts: string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
