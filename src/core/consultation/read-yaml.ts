import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

/** What is wrong in a file, where a person finds it: line, field and words. */
export type FileProblem = { line: number; field: string; problem: string };

export type Read<Value> = { value: Value; problems?: undefined } | { problems: FileProblem[] };

/** Reads YAML by a schema; `kind` is what the file is, for who wrote it. Every problem is named with its line. */
export function readYaml<Schema extends z.ZodType>(yaml: string, schema: Schema, kind: string): Read<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [unreadable] = document.errors;
  if (unreadable) {
    const { line } = lines.linePos(unreadable.pos[0]);
    return { problems: [{ line, field: "", problem: `this is not YAML: ${unreadable.message}` }] };
  }
  const content = toPlain(document);
  if ("problem" in content) return { problems: [{ line: 1, field: "", problem: content.problem }] };
  const read = schema.safeParse(content.value);
  if (read.success) return { value: read.data };
  const problems = read.error.issues.flatMap((issue) => toProblems(issue, document, lines, kind));
  return { problems: problems.sort((a, b) => a.line - b.line) };
}

/** Names that point nowhere, and files that grow without end, show themselves only here. */
function toPlain(document: Document): { value: unknown } | { problem: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { problem: `this is not YAML that can be read: ${error instanceof Error ? error.message : error}` };
  }
}

function toProblems(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, kind: string): FileProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return {
        line: lineOf(path, document, lines),
        field: path.join("."),
        problem: `is not a field of ${kind}`,
      };
    });
  if (issue.code === "invalid_key") {
    const problem = issue.issues.map(({ message }) => message).join("; ");
    return [{ line: lineOf(issue.path, document, lines), field: issue.path.join("."), problem }];
  }
  const isMissing = issue.code === "invalid_type" && document.getIn(issue.path) === undefined;
  const problem = isMissing ? "is missing" : issue.message;
  return [{ line: lineOf(issue.path, document, lines), field: issue.path.join("."), problem }];
}

/** The line of the field, or of the nearest thing around it that is there. */
function lineOf(path: PropertyKey[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
