import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv, type ErrorObject, type SchemaObject, type ValidateFunction } from "ajv";

export type Payload = Record<string, unknown>;
export type Buttons = { text: string; data: string }[][];

type Field = { name: string; types: string[]; required: boolean; description: string };
type Entry = { fields?: Field[]; subtypes?: string[] };
type Specification = { methods: Record<string, Entry>; types: Record<string, Entry> };

const file = resolve(import.meta.dirname, "../../../shared/specs/telegram-bot-api.json");

const primitives: Record<string, SchemaObject> = {
  Integer: { type: "integer" },
  Float: { type: "number" },
  String: { type: "string" },
  Boolean: { type: "boolean" },
  True: { const: true },
};

type Validate = (method: string, payload: unknown) => string[];

/** Made once: what it compiles is the same for every fake. */
let shared: Validate | undefined;

/** Checks a call against the Bot API's own description; undefined where that description is not at hand. */
export function botApiValidator(): Validate | undefined {
  if (existsSync(file)) shared ??= createValidator();
  return shared;
}

function createValidator(): Validate {
  const { methods, types }: Specification = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false });
  ajv.addSchema({ $id: "bot-api", definitions: definitionsOf(types) });
  const compiled = new Map<string, ValidateFunction>();
  return (method, payload) => {
    const entry = methods[method];
    if (!entry) return ["no such method"];
    const validate = compiled.get(method) ?? ajv.compile(objectSchema(entry.fields ?? []));
    compiled.set(method, validate);
    return validate(payload) ? [] : readable(validate.errors ?? []);
  };
}

function definitionsOf(types: Record<string, Entry>): SchemaObject {
  const definitions = Object.entries(types).map(([name, { fields, subtypes }]) => [
    name,
    subtypes ? unionSchema(subtypes) : objectSchema(fields ?? []),
  ]);
  return { ...Object.fromEntries(definitions), InputFile: uploadedFile };
}

/** What the fake makes of a file part in a multipart body. */
const uploadedFile = { type: "object", required: ["fileName", "content"] };

function objectSchema(fields: Field[]): SchemaObject {
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    required: fields.filter((field) => field.required).map((field) => field.name),
    additionalProperties: false,
  };
}

function fieldSchema({ types, description }: Field): SchemaObject {
  const schema = unionSchema(types);
  if (types.join() !== "String") return schema;
  const [, constant] = /must be (\w+)$/.exec(description) ?? [];
  if (constant) return { const: constant };
  const [, minLength, maxLength] = /(\d+)-(\d+) characters/.exec(description) ?? [];
  return maxLength ? { ...schema, minLength: Number(minLength), maxLength: Number(maxLength) } : schema;
}

function unionSchema(types: string[]): SchemaObject {
  const [first = "String", ...others] = types;
  return others.length === 0 ? typeSchema(first) : { anyOf: types.map(typeSchema) };
}

function typeSchema(type: string): SchemaObject {
  if (type.startsWith("Array of ")) return { type: "array", items: typeSchema(type.slice("Array of ".length)) };
  return primitives[type] ?? { $ref: `bot-api#/definitions/${type}` };
}

/** One line a parameter: of all alternatives that failed, the one that came furthest says it best. */
function readable(errors: ErrorObject[]): string[] {
  const deepest = new Map<string, ErrorObject>();
  for (const error of errors) {
    const parameter = error.instancePath.split("/")[1] ?? named(error);
    const known = deepest.get(parameter);
    if (!known || depth(error) > depth(known)) deepest.set(parameter, error);
  }
  return [...deepest].map(([parameter, { instancePath, message, params }]) => {
    const extra = params.additionalProperty === undefined ? "" : ` (${params.additionalProperty})`;
    return `${instancePath.slice(1) || parameter}: ${message}${extra}`;
  });
}

function named({ params }: ErrorObject): string {
  return params.additionalProperty ?? params.missingProperty ?? "payload";
}

function depth(error: ErrorObject): number {
  return error.instancePath.split("/").length;
}

type Button = { text?: string; callback_data?: string };

/** The limit that a call breaks, in Telegram's words: those that the description only tells in prose. */
export function brokenLimit(method: string, payload: Payload): string | undefined {
  const text = textOf(payload.text).trim();
  if (method === "answerCallbackQuery") return [...text].length > 200 ? "MESSAGE_TOO_LONG" : undefined;
  if (method === "sendMessage" || method === "editMessageText") {
    if (text === "") return "message text is empty";
    if (text.length > 4096 && [...text].length > 4096) return "message is too long";
  }
  if ([...textOf(payload.caption)].length > 1024) return "message caption is too long";
  const buttons = rowsIn(payload).flat();
  if (buttons.length > 100) return "reply markup is too long";
  return buttons.map(brokenButton).find((fault) => fault !== undefined);
}

function brokenButton(button: Button): string | undefined {
  if (textOf(button.text).trim() === "") return "BUTTON_TEXT_INVALID";
  const isLink = button.callback_data === undefined && Object.keys(button).length > 1;
  if (!button.callback_data && !isLink)
    return "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
  return Buffer.byteLength(button.callback_data ?? "") > 64 ? "BUTTON_DATA_INVALID" : undefined;
}

function rowsIn({ reply_markup }: Payload): Button[][] {
  const { inline_keyboard } = (reply_markup ?? {}) as { inline_keyboard?: Button[][] };
  return Array.isArray(inline_keyboard) ? inline_keyboard : [];
}

/** Rows of buttons as a person sees them; a button that opens a link has no data. */
export function buttonsIn(payload: Payload): Buttons {
  return rowsIn(payload).map((row) =>
    row.map((button) => ({ text: textOf(button.text), data: button.callback_data ?? "" })),
  );
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The parameters of a call from its JSON or form body and its query; undefined when they cannot be read. */
export async function readPayload(body: Buffer, type = "", query = ""): Promise<Payload | undefined> {
  try {
    if (body.length > 0 && !type.includes("form")) return asObject(JSON.parse(body.toString()));
    const form =
      body.length > 0 ? await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData() : [];
    return await fromForm([...new URLSearchParams(query), ...form]);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Payload | undefined {
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}

async function fromForm(parts: [string, string | File][]): Promise<Payload> {
  const payload: Payload = {};
  for (const [name, value] of parts)
    payload[name] =
      typeof value === "string" ? fromText(name, value) : { fileName: value.name, content: await value.text() };
  for (const [name, value] of Object.entries(payload)) {
    const attached = textOf(value).startsWith("attach://") ? textOf(value).slice("attach://".length) : "";
    if (!attached) continue;
    payload[name] = payload[attached];
    delete payload[attached];
  }
  return payload;
}

function fromText(name: string, value: string): unknown {
  if (["text", "caption", "callback_query_id"].includes(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
