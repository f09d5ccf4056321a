import { resolve } from "node:path";
import { Ajv, type SchemaObject, type ValidateFunction } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { limits } from "../../src/bots/slack/view/limits.ts";

type Node = Record<string, unknown>;

/** Checks views and blocks against @slack/types, turned into JSON Schema, and against the table of limits. */
export function slackValidator(): (what: "HomeView" | "ModalView" | "AnyBlock", value: unknown) => string[] {
  const file = resolve(import.meta.dirname, "../../node_modules/@slack/types/dist/index.d.ts");
  const generator = createGenerator({
    path: file,
    // Without it every type that is installed is read too, which takes five times as long.
    tsconfig: resolve(import.meta.dirname, "slack-types.tsconfig.json"),
    type: "*",
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: false,
  });
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: false });
  const compiled = new Map<string, ValidateFunction>();
  return (what, value) => {
    const validate = compiled.get(what) ?? ajv.compile({ ...generator.createSchema(what) } as SchemaObject);
    compiled.set(what, validate);
    const wrong = validate(value) ? [] : (validate.errors ?? []).slice(-1).map((e) => `${e.instancePath} ${e.message}`);
    return [...wrong, ...brokenLimits(value, what)];
  };
}

function brokenLimits(value: unknown, what: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = checkNode(value as Node, what);
  return [...own, ...Object.values(value).flatMap((each) => brokenLimits(each, ""))];
}

function checkNode(node: Node, what: string): string[] {
  const problems: string[] = [];
  const most = (name: string, length: number | undefined, limit: number) => {
    if (length !== undefined && length > limit) problems.push(`${name} has ${length}, at most ${limit}`);
  };
  const textOf = (each: unknown) => (each as { text?: string } | undefined)?.text;
  const { type, blocks, elements, options } = node as {
    type?: string;
    blocks?: Node[];
    elements?: Node[];
    options?: Node[];
  };
  if (textOf(node) === "" || (type === "plain_text" && String(node.text).trim() === ""))
    problems.push("a text is empty");
  if (what === "ModalView" || what === "HomeView") most("view", blocks?.length, limits.modalBlocks);
  if (what === "ModalView") {
    for (const name of ["title", "submit", "close"]) most(name, textOf(node[name])?.length, limits.viewTitle);
    most("private_metadata", (node.private_metadata as string | undefined)?.length, limits.privateMetadata);
    const ids = blocks?.flatMap(({ block_id }) => block_id ?? []) ?? [];
    if (new Set(ids).size < ids.length) problems.push("a block_id stands twice");
    if (blocks?.some((block) => block.type === "input") && !node.submit)
      problems.push("a modal with a field has no submit");
  }
  if (type === "section") most("section", textOf(node.text)?.length, limits.sectionText);
  if (type === "header") most("header", textOf(node.text)?.length, limits.headerText);
  if (type === "context") most("context", elements?.length, limits.contextElements);
  if (type === "actions") {
    most("actions", elements?.length, limits.actionElements);
    const ids = elements?.map(({ action_id }) => action_id) ?? [];
    if (new Set(ids).size < ids.length) problems.push("an action_id stands twice in a block");
  }
  if (type === "button") {
    most("button", textOf(node.text)?.length, limits.buttonText);
    most("button value", (node.value as string | undefined)?.length, limits.buttonValue);
  }
  const { confirm } = node as { confirm?: Node };
  if (type === "button" && confirm) {
    most("confirm title", textOf(confirm.title)?.length, limits.confirmTitle);
    most("confirm text", textOf(confirm.text)?.length, limits.confirmText);
    for (const name of ["confirm", "deny"]) most(name, textOf(confirm[name])?.length, limits.confirmButton);
  }
  if (type === "static_select" || type === "multi_static_select") most("select", options?.length, limits.selectOptions);
  if (type === "input") most("label", textOf(node.label)?.length, limits.inputLabel);
  if (type === "plain_text_input") most("input", (node.initial_value as string | undefined)?.length, limits.inputText);
  if (type === "overflow") {
    most("overflow", options?.length, limits.overflowOptions);
    if ((options?.length ?? 0) < 2) problems.push("an overflow has fewer than two options");
  }
  if (options?.length === 0) problems.push("a list is empty");
  for (const each of options ?? []) {
    most("option", textOf(each.text)?.length, limits.optionText);
    most("option value", (each.value as string).length, limits.optionValue);
  }
  return problems;
}
