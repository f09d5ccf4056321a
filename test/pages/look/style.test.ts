import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeStyle } from "../../../scripts/make-style.ts";
import { poorContrasts } from "../../../src/pages/look/check-tokens.ts";
import { styleOf } from "../../../src/pages/look/look.ts";
import made from "../../../src/pages/look/style.json" with { type: "json" };
import { inTheDark } from "../../../src/pages/look/vars.ts";

const MOST_BYTES = 34_000;
const MOST_ZIPPED_BYTES = 7_000;

describe("the stylesheet", () => {
  it("is what its maker makes of the components, the tokens and our own rules", () => {
    expect(makeStyle()).toEqual(made);
  });

  it("is small, and fetches nothing", () => {
    const style = styleOf();
    expect(style.length).toBeLessThan(MOST_BYTES);
    expect(gzipSync(style).length).toBeLessThan(MOST_ZIPPED_BYTES);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it("leaves no token open but colours, which a dark ground turns", () => {
    const open = [...styleOf().matchAll(/var\((--(?!_)(?:basis|nl|utrecht)-[\w-]+)/g)].map(([, name]) => name ?? "");
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter((name) => !/^--basis-(color|focus)-|^--utrecht-space-around$/.test(name))).toEqual([]);
  });

  it("can be read in the light and in the dark", () => {
    expect(poorContrasts({}, true)).toEqual([]);
  });

  it("has nothing dark for a town that wants none", () => {
    expect(styleOf({}, true)).toContain("prefers-color-scheme:dark");
    expect(styleOf({}, false)).not.toMatch(/prefers-color-scheme|light dark/);
  });
});

describe("a token in the dark", () => {
  it.each([
    ["--basis-color-default-color-document", "--basis-color-default-inverse-color-document"],
    ["--basis-color-default-bg-document", "--basis-color-default-inverse-bg-subtle"],
    ["--basis-color-accent-1-bg-default", "--basis-color-accent-1-inverse-bg-subtle"],
    ["--basis-color-action-1-inverse-bg-default", "--basis-color-action-1-bg-default"],
    ["--basis-focus-outline-color", "--basis-focus-inverse-outline-color"],
    ["--basis-focus-background-color", "--basis-focus-background-color"],
  ])("%s is %s", (name, dark) => {
    expect(inTheDark(name)).toBe(dark);
  });
});
