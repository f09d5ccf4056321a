import made from "./style.json" with { type: "json" };
import { inTheDark, resolveVars } from "./vars.ts";

/** The names and values of a theme's design tokens: `--basis-color-accent-1-color-default`, `#5115ef`. */
export type Tokens = Record<string, string>;

/** How pages look: the one stylesheet of all of them, and what a town is known by. `data` is the picture in an address. */
export type Look = { style: string; name?: string; logo?: Logo };
export type Logo = {
  type: "image/svg+xml" | "image/png";
  bytes: Uint8Array<ArrayBuffer>;
  data: string;
  width?: number;
  height?: number;
};

const tokens: Tokens = made.tokens;
const isColour = (name: string) => /^--basis-(color-|focus-.*color$)/.test(name);

/** What a token comes down to, with the tokens of a town before ours; nothing when it refers to what is not there. */
export function createReader(own: Tokens): (name: string) => string | undefined {
  const read = (name: string, way: string[]): string | undefined => {
    const value = own[name] ?? tokens[name];
    if (value === undefined || way.includes(name)) return undefined;
    return resolveVars(value, (other) => {
      const stands = read(other, [...way, name]);
      return stands === undefined ? undefined : { stands };
    });
  };
  return (name) => read(name, []);
}

/** The stylesheet: colours stay variables, so that a dark ground turns them; all else is put in its place. */
export function styleOf(own: Tokens = {}): string {
  const read = createReader(own);
  const colours = new Set<string>();
  const place = (value: string): string => {
    const placed = resolveVars(value, (name) => {
      if (isColour(name)) {
        colours.add(name);
        return { stays: true };
      }
      const known = own[name] ?? tokens[name];
      return known === undefined ? { stays: true } : { stands: place(known) };
    });
    return placed ?? value;
  };
  const rules = place(made.rules);
  const names = [...colours].toSorted();
  const list = (of: (name: string) => string) =>
    names.map((name) => `${name}:${read(of(name)) ?? "initial"}`).join(";");
  const turned = names.filter((name) => inTheDark(name) !== name);
  const dark = turned.map((name) => `${name}:${read(inTheDark(name)) ?? read(name)}`).join(";");
  return `:root{${list((name) => name)}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}${rules}`;
}
