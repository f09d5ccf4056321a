import { encodeBase64 } from "hono/utils/encode";
import { parse } from "yaml";
import { z } from "zod";
import { poorContrasts, strangeNames, unfitValues } from "../../pages/look/check-tokens.ts";
import { type Logo, type Look, styleOf, type Tokens, usesToken } from "../../pages/look/look.ts";
import { isTree, readTokens } from "../../pages/look/read-tokens.ts";
import { ConfigError } from "../settings/config.ts";

/** Reads a file that a theme names; where there are no files, a theme holds all of it. */
export type ReadFile = (name: string) => Uint8Array<ArrayBuffer>;

const theme = z.strictObject({
  name: z.string().trim().min(1).max(80).optional(),
  /** A file, SVG or PNG, or the text of an SVG. */
  logo: z.string().optional(),
  /** A file of the town's design system, or tokens themselves. */
  tokens: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  dark: z.boolean().default(true),
});

const MOST_LOGO_BYTES = 100_000;
const MOST_TOLD = 12;

/** How a town wants its pages to look, from its THEME_FILE. Throws with all that is wrong in it. */
export function readLook(text: string, readFile: ReadFile | undefined): Look {
  const given = within(() => parsed(text));
  const hasOurKeys = isTree(given) && ["name", "logo", "tokens", "dark"].some((key) => key in given);
  const read = theme.safeParse(hasOurKeys ? given : { tokens: given });
  if (!read.success)
    throw faulty(read.error.issues.map(({ path, message }) => `${path.join(".") || "the theme"}: ${message}`));
  const { name, logo, tokens = {}, dark } = read.data;
  const isOfTown = typeof tokens === "string" || !hasOurKeys;
  const own = readTokens(typeof tokens === "string" ? within(() => parsed(textOf(tokens, readFile))) : tokens);
  const faults = [...faultsOf(own, isOfTown), ...poorContrasts(own, dark)];
  if (faults.length > 0) throw faulty(faults);
  return {
    style: styleOf(own, dark),
    ...(name && { name }),
    ...(logo && { logo: within(() => readLogo(logo, readFile)) }),
  };
}

/** In a town's own design system there is more than we use; what was written for us has to be known. */
function faultsOf(own: Tokens, isOfTown: boolean): string[] {
  const names = Object.keys(own);
  if (isOfTown && names.length > 0 && !names.some(usesToken))
    return [`has ${names.length} tokens, and none of them is used on our pages: see docs/look.md`];
  return [...(isOfTown ? [] : strangeNames(own)), ...unfitValues(own)];
}

function readLogo(given: string, readFile: ReadFile | undefined): Logo {
  const bytes = given.trimStart().startsWith("<") ? new TextEncoder().encode(given) : bytesOf(given, readFile);
  if (bytes.length > MOST_LOGO_BYTES) throw new Error(`the logo is larger than ${MOST_LOGO_BYTES / 1000} kB`);
  const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, i) => bytes[i] === byte);
  const type = isPng ? "image/png" : "image/svg+xml";
  const data = `data:${type};base64,${encodeBase64(bytes.buffer)}`;
  if (isPng) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return { type, bytes, data, width: view.getUint32(16), height: view.getUint32(20) };
  }
  const [svg] = /<svg[^>]*>/.exec(new TextDecoder().decode(bytes)) ?? [];
  if (svg === undefined) throw new Error("the logo is no SVG and no PNG");
  const [, width, height] = /viewBox="[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(svg) ?? [];
  return { type, bytes, data, ...(width && height && { width: Number(width), height: Number(height) }) };
}

function bytesOf(name: string, readFile: ReadFile | undefined): Uint8Array<ArrayBuffer> {
  if (!readFile) throw new Error(`there are no files here: put what is in ${name} in the theme itself`);
  return Uint8Array.from(readFile(name));
}

const textOf = (name: string, readFile: ReadFile | undefined) => new TextDecoder().decode(bytesOf(name, readFile));

/** A whole design system is large: what is JSON is read as that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parse(text);
  }
}

function within<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw faulty([error instanceof Error ? error.message : String(error)]);
  }
}

function faulty(faults: string[]): ConfigError {
  const more = faults.length - MOST_TOLD;
  const told = more > 0 ? [...faults.slice(0, MOST_TOLD), `and ${more} more`] : faults;
  return new ConfigError(told.map((fault) => `THEME_FILE ${fault}`));
}
