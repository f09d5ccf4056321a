import type { z } from "zod";

/** What is wrong with something that was filled in, as data: whoever tells it has words of their own. */
export type Fault = { fault: FaultName; values: Record<string, string | number> };

/** A fault, and where it is: the fields that lead there. */
export type FaultAt = { path: PropertyKey[]; fault: Fault };

export type FaultName =
  | "missing"
  | "unknown-field"
  | "empty"
  | "should-be-text"
  | "should-be-number"
  | "should-be-list"
  | "should-be-fields"
  | "one-of"
  | "yes-or-no"
  | "day"
  | "short-name"
  | "id"
  | "language"
  | "too-few"
  | "too-many"
  | "number-too-low"
  | "no-language"
  | "label"
  | "id-word"
  | "before-opens"
  | "before-closes"
  | "live-for-council"
  | "twice"
  | "needs-neighbourhoods"
  | "no-earlier-question"
  | "no-option"
  | "owner-bot"
  | "owner-guest"
  | "not-yaml"
  | "twice-in-yaml"
  | "tab-in-yaml"
  | "other";

/** What of a zod issue of our own says which fault it is. */
export function faultParams(fault: FaultName, values: Fault["values"] = {}): { params: Record<string, unknown> } {
  return { params: { fault, values } };
}

/** The fault that a check found; `isMissing`: nothing stands there. */
export function faultOf(issue: z.core.$ZodIssue, isMissing: boolean): Fault {
  const is = (fault: FaultName, values: Fault["values"] = {}): Fault => ({ fault, values });
  switch (issue.code) {
    case "custom":
      return { ...is("other"), ...(issue.params as Partial<Fault> | undefined) };
    case "invalid_type":
      return is(isMissing ? "missing" : ofType(issue.expected), { words: "true / false" });
    case "unrecognized_keys":
      return is("unknown-field");
    case "invalid_value":
      return is(isMissing ? "missing" : "one-of", { words: issue.values.map(String).join(", ") });
    case "invalid_union":
      return is(isMissing ? "missing" : "one-of", { words: optionsOf(issue) });
    case "invalid_key":
      return is("language");
    case "invalid_format":
      return is(ofFormat(issue.format, issue.path.at(-1)));
    case "too_small":
      if (issue.origin === "string") return is("empty");
      return is(issue.origin === "array" ? "too-few" : "number-too-low", { count: Number(issue.minimum) });
    case "too_big":
      return is(issue.origin === "array" ? "too-many" : "other", { count: Number(issue.maximum) });
    default:
      return is("other");
  }
}

const types: Record<string, FaultName> = {
  string: "should-be-text",
  int: "should-be-number",
  number: "should-be-number",
  boolean: "yes-or-no",
  array: "should-be-list",
};

function ofType(expected: string): FaultName {
  return types[expected] ?? "should-be-fields";
}

function ofFormat(format: string, field: PropertyKey | undefined): FaultName {
  if (format === "date") return "day";
  return field === "slug" ? "short-name" : "id";
}

function optionsOf(issue: z.core.$ZodIssue): string {
  const { options = [] } = issue as { options?: unknown[] };
  return options.map(String).join(", ");
}
