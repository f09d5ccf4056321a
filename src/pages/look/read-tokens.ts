import type { Tokens } from "./look.ts";

type Tree = Record<string, unknown>;

/**
 * Design tokens as towns have them, by the names that stylesheets use: the W3C's format, Style Dictionary's, Tokens
 * Studio's with its sets, or names and values one below the other.
 */
export function readTokens(given: unknown): Tokens {
  if (!isTree(given)) return {};
  const order = isTree(given.$metadata) ? given.$metadata.tokenSetOrder : undefined;
  const trees = Array.isArray(order) ? order.map((name) => given[String(name)]) : [given];
  return Object.fromEntries(trees.flatMap((tree) => (isTree(tree) ? tokensBelow(tree, []) : [])));
}

function tokensBelow(tree: Tree, path: string[]): [name: string, value: string][] {
  return Object.entries(tree).flatMap(([key, below]) => {
    if (key.startsWith("$")) return [];
    const here = [...path, key];
    if (!isTree(below)) return [[nameOf(here), cssOf(below)] as [string, string]];
    const value = valueIn(below);
    return value === undefined ? tokensBelow(below, here) : [[nameOf(here), cssOf(value)] as [string, string]];
  });
}

/** What a token refers to, where a file tells that beside what it comes down to: a dark ground turns what is referred to. */
function valueIn(token: Tree): unknown {
  const value = token.$value ?? (isTree(token.value) ? undefined : token.value);
  const before = isTree(token.original) ? (token.original.$value ?? token.original.value) : undefined;
  return typeof before === "string" && /^\{[^{}]+\}$/.test(before) ? before : value;
}

/** `basis.color.default.bg-document` and `--basis-color-default-bg-document` are one name. */
function nameOf(path: string[]): string {
  const kebab = path
    .join("-")
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll(/[\s.]+/g, "-");
  return `--${kebab.replace(/^-+/, "").toLowerCase()}`;
}

function cssOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cssOf).join(", ");
  if (!isTree(value))
    return String(value).replaceAll(/\{([^{}]+)\}/g, (_, path: string) => `var(${nameOf(path.trim().split("."))})`);
  if (typeof value.hex === "string") return value.hex;
  if (value.colorSpace === "srgb" && Array.isArray(value.components))
    return `rgb(${value.components.map((part) => Math.round(Number(part) * 255)).join(", ")})`;
  if (typeof value.value === "number" && typeof value.unit === "string") return `${value.value}${value.unit}`;
  return JSON.stringify(value);
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
