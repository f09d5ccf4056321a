import { type Document, type ErrorCode, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type FaultAt, type FaultName, faultOf } from "../../model/drafts/fault.ts";
import { hasManyAliases, isTooMuch, keyTwice } from "./yaml-limits.ts";

/** What is wrong in a file, where a person finds it: line, field and words; and the same as data. */
export type FileProblem = FaultAt & { line: number; field: string; problem: string };

export type Read<Value> = { value: Value; problems?: undefined } | { problems: FileProblem[] };

/** Reads YAML by a schema; `kind` is what the file is, for who wrote it. Every problem is named with its line. */
export function readYaml<Schema extends z.ZodType>(yaml: string, schema: Schema, kind: string): Read<z.output<Schema>> {
  const lines = new LineCounter();
  if (isTooMuch(yaml)) return notYaml("this is not YAML that can be read: it is nested too deeply, or too large");
  // Its own search for keys that come twice takes the square of their number.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const [unreadable = keyTwice(document)] = document.errors;
  if (unreadable) {
    const { line } = lines.linePos(unreadable.pos[0]);
    const fault = { fault: yamlFaults[unreadable.code] ?? "not-yaml", values: {} } as const;
    return { problems: [{ line, field: "", problem: `this is not YAML: ${unreadable.message}`, path: [], fault }] };
  }
  const content = toPlain(document);
  if ("problem" in content) return notYaml(content.problem);
  const read = schema.safeParse(content.value);
  if (read.success) return { value: read.data };
  const issues = read.error.issues.slice(0, MOST_PROBLEMS);
  const problems = issues.flatMap((issue) => toProblems(issue, document, lines, kind));
  return { problems: problems.sort((a, b) => a.line - b.line) };
}

/** Nobody mends more of them at once, and to find the line of each takes time. */
const MOST_PROBLEMS = 100;

function notYaml(problem: string): { problems: FileProblem[] } {
  return { problems: [{ line: 1, field: "", problem, path: [], fault: { fault: "not-yaml", values: {} } }] };
}

const yamlFaults: Partial<Record<ErrorCode, FaultName>> = {
  DUPLICATE_KEY: "twice-in-yaml",
  TAB_AS_INDENT: "tab-in-yaml",
};

/** Names that point nowhere, and files that grow without end, show themselves only here. */
function toPlain(document: Document): { value: unknown } | { problem: string } {
  if (hasManyAliases(document)) return { problem: "this is not YAML that can be read: it has too many aliases" };
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { problem: `this is not YAML that can be read: ${error instanceof Error ? error.message : error}` };
  }
}

function toProblems(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, kind: string): FileProblem[] {
  const isMissing = document.getIn(issue.path) === undefined;
  const fault = faultOf(issue, isMissing);
  const at = (path: PropertyKey[], problem: string): FileProblem => {
    return { line: lineOf(path, document, lines), field: path.join("."), problem, path, fault };
  };
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => at([...issue.path, key], `is not a field of ${kind}`));
  if (issue.code === "invalid_key") return [at(issue.path, issue.issues.map(({ message }) => message).join("; "))];
  return [at(issue.path, issue.code === "invalid_type" && isMissing ? "is missing" : issue.message)];
}

/** The line of the field, or of the nearest thing around it that is there. */
function lineOf(path: PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
