import made from "./style.json" with { type: "json" };
import { inTheDark, resolveVars } from "./vars.ts";

/** The names and values of a theme's design tokens: `--basis-color-accent-1-color-default`, `#5115ef`. */
export type Tokens = Record<string, string>;

/** How pages look: the one stylesheet of all of them, and what a town is known by. */
export type Look = { style: string; name?: string; logo?: Logo };
/** `data` is the whole picture as an address, for a document that stands by itself. */
export type Logo = {
  type: "image/svg+xml" | "image/png";
  bytes: Uint8Array<ArrayBuffer>;
  data: string;
  width?: number;
  height?: number;
};

const tokens: Tokens = made.tokens;
const isColour = (name: string) => /^--basis-(color-|focus-.*color$)/.test(name);

/** Whether our pages do something with this token. */
export const usesToken = (name: string): boolean => Object.hasOwn(tokens, name);

/** Every token of the theme, of the components that our pages have. */
export function knownTokens(): Set<string> {
  return new Set([...Object.keys(tokens), ...made.others.split(" ").map((name) => `--${name}`)]);
}

/**
 * What a token comes down to, in the light or in the dark, with the tokens of a town before ours. Nothing when it refers to
 * what is not there, or to itself.
 */
export function createReader(own: Tokens, isDark = false): (name: string) => string | undefined {
  const read = (name: string, way: string[], isTurned: boolean): string | undefined => {
    const turns = isColour(name) && !isTurned;
    const at = turns && isDark ? inTheDark(name) : name;
    const value = own[at] ?? tokens[at];
    if (value === undefined || way.includes(at)) return undefined;
    return resolveVars(value, (other) => {
      const stands = read(other, [...way, at], isTurned || turns);
      return stands === undefined ? undefined : { stands };
    });
  };
  return (name) => read(name, [], false);
}

/** The stylesheet: colours stay variables, so that a dark ground turns them; all else is put in its place. */
export function styleOf(own: Tokens = {}, hasDark = true): string {
  const colours = new Set<string>();
  const place = (value: string): string => {
    const placed = resolveVars(value, (name) => {
      if (isColour(name)) colours.add(name);
      const known = isColour(name) ? undefined : (own[name] ?? tokens[name]);
      return known === undefined ? { stays: true } : { stands: place(known) };
    });
    return placed ?? value;
  };
  const rules = place(made.rules);
  const names = [...colours].toSorted();
  const list = (some: string[], read: (name: string) => string | undefined) =>
    `:root{${some.map((name) => `${name}:${read(name) ?? "initial"}`).join(";")}}`;
  const light = list(names, createReader(own));
  const turned = names.filter((name) => inTheDark(name) !== name);
  const dark = `@media screen and (prefers-color-scheme:dark){${list(turned, createReader(own, true))}}`;
  return hasDark
    ? light + dark + rules
    : `${light}:root{color-scheme:light}${rules.replace("color-scheme:light dark;", "")}`;
}
