import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readLook } from "../../../src/http/look/read-look.ts";
import { ConfigError } from "../../../src/http/settings/config.ts";
import { contrast } from "../../../src/pages/look/contrast.ts";
import { styleOf } from "../../../src/pages/look/look.ts";
import { readTokens } from "../../../src/pages/look/read-tokens.ts";
import { root } from "../../fakes/consultations.ts";

const voorbeeld = path.join(root, "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens");
const files = (contents: Record<string, string>) => (name: string) => {
  const text = contents[name];
  if (text === undefined) throw new Error(`there is no ${name}`);
  return new TextEncoder().encode(text);
};

function faultsOf(theme: string, contents: Record<string, string> = {}): string[] {
  try {
    readLook(theme, files(contents));
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("the tokens of a town", () => {
  const tree = { basis: { color: { "accent-1": { "color-default": "#00663f" } } } };
  const expected = { "--basis-color-accent-1-color-default": "#00663f" };

  it.each<[string, unknown]>([
    ["names and values", { "--basis-color-accent-1-color-default": "#00663f" }],
    ["a tree", tree],
    [
      "the W3C's format",
      { basis: { color: { "accent-1": { "color-default": { $type: "color", $value: "#00663f" } } } } },
    ],
    ["Style Dictionary's format", { basis: { color: { "accent-1": { "color-default": { value: "#00663f" } } } } }],
    ["the sets of Tokens Studio", { town: tree, other: { a: "b" }, $metadata: { tokenSetOrder: ["town"] } }],
    [
      "a colour in parts",
      {
        "basis.color.accent-1.color-default": {
          $value: { colorSpace: "srgb", components: [0, 0.4, 0.247], hex: "#00663f" },
        },
      },
    ],
  ])("are read from %s", (_, given) => {
    expect(readTokens(given)).toEqual(expected);
  });

  it("may refer to each other", () => {
    const given = { town: { green: { $value: "#00663f" } }, basis: { a: { $value: "{town.green}" } } };
    expect(readTokens(given)).toEqual({ "--town-green": "#00663f", "--basis-a": "var(--town-green)" });
  });

  it.each(["figma/voorbeeld.tokens.json", "dist/tokens.json"])("of a whole design system are taken: %s", (file) => {
    const own = readFileSync(path.join(voorbeeld, file), "utf8");
    expect(faultsOf("tokens: own.json", { "own.json": own })).toEqual([]);
    expect(faultsOf(own)).toEqual([]);
  });
});

describe("a theme", () => {
  it("of the examples is taken, with its name, logo and colours", () => {
    const folder = path.join(root, "examples/thema");
    const read = (name: string) => Uint8Array.from(readFileSync(path.join(folder, name)));
    const look = readLook(readFileSync(path.join(folder, "thema.yaml"), "utf8"), read);
    expect([look.name, look.logo?.type, look.logo?.width]).toEqual(["Gemeente Marktstad", "image/svg+xml", 64]);
    expect(look.style).toContain("--basis-color-accent-1-border-hover:#00663f");
    expect(look.style).toContain("--basis-color-accent-1-border-hover:#a6e3c0");
    expect(look.style).toContain("border-radius:999px");
    expect(styleOf()).not.toContain("#00663f");
  });

  it("says which name is no token's, and which was meant", () => {
    expect(faultsOf("tokens: { --basis-colour-default-bg-subtle: '#fff' }")).toEqual([
      "THEME_FILE basis-colour-default-bg-subtle is not the name of a token; is basis-color-default-bg-subtle meant?",
    ]);
  });

  it("says in figures what people could not read, in the light and in the dark", () => {
    expect(faultsOf("tokens: { --nl-link-color: '#767676' }")).toEqual([
      "THEME_FILE links: nl-link-color (#767676) on basis-color-default-bg-subtle (#f9f9fa) has a contrast of 4.32:1; 4.5:1 is needed",
      "THEME_FILE links: nl-link-color (#767676) on utrecht-page-footer-background-color (#f3eeff) has a contrast of 4.00:1; 4.5:1 is needed",
      "THEME_FILE links: nl-link-color (#767676) on utrecht-nav-bar-background-color (#f9f9fa) has a contrast of 4.32:1; 4.5:1 is needed",
      "THEME_FILE links, on a dark ground: nl-link-color (#767676) on basis-color-default-bg-document (#001a40) has a contrast of 3.78:1; 4.5:1 is needed",
      "THEME_FILE links, on a dark ground: nl-link-color (#767676) on basis-color-default-bg-subtle (#223c61) has a contrast of 2.45:1; 4.5:1 is needed",
      "THEME_FILE links, on a dark ground: nl-link-color (#767676) on utrecht-page-footer-background-color (#1d0857) has a contrast of 3.78:1; 4.5:1 is needed",
      "THEME_FILE links, on a dark ground: nl-link-color (#767676) on utrecht-nav-bar-background-color (#223c61) has a contrast of 2.45:1; 4.5:1 is needed",
    ]);
    expect(faultsOf("{ dark: false, tokens: { --nl-link-color: '#006400' } }")).toEqual([]);
  });

  it.each([
    [
      "a value that ends a rule",
      "tokens: { --nl-button-border-radius: '4px; } body { display: none' }",
      /no stylesheet takes/,
    ],
    ["a value that fetches", "tokens: { --nl-button-border-radius: 'url(https://example.nl)' }", /no stylesheet takes/],
    ["no colour", "tokens: { --nl-link-color: blueish }", /no colour that can be read/],
    [
      "a name that refers to nothing",
      "tokens: { basis: { color: { default: { color-document: '{no}' } } } }",
      /not there/,
    ],
    ["a circle", "tokens: { --nl-link-color: '{nl.link.color}' }", /not there/],
    ["a key that it does not know", "{ name: Marktstad, colours: red }", /colours/],
    ["tokens of which our pages use none", "tokens: own.json", /none of them is used/],
    ["a logo that is no picture", "logo: '<p>hello</p>'", /no SVG and no PNG/],
    ["a file that is not there", "logo: no.svg", /there is no no.svg/],
    ["what is no YAML", "a: [", /line 1/],
  ])("with %s is refused", (_, theme, why) => {
    const faults = faultsOf(theme, { "own.json": '{ "marktstad": { "groen": { "$value": "#00663f" } } }' });
    expect(faults.join("\n")).toMatch(why);
  });

  it("holds all of itself where there are no files", () => {
    const theme = "logo: '<svg viewBox=\"0 0 2 1\"/>'";
    expect(readLook(theme, undefined).logo).toMatchObject({
      width: 2,
      height: 1,
      data: expect.stringContaining("data:image/svg"),
    });
    expect(() => readLook("logo: logo.svg", undefined)).toThrow("no files here");
  });
});

describe("the contrast of two colours", () => {
  it.each([
    ["#fff", "#000", 21],
    ["#767676", "white-ish", undefined],
    ["#767676", "#ffffff", 4.54],
    ["rgb(118 118 118)", "hsl(0, 0%, 100%)", 4.54],
    ["rgba(0, 0, 0, .5)", "#fff", undefined],
  ])("%s on %s is %s", (front, back, figure) => {
    const found = contrast(front, back);
    expect(found && Math.round(found * 100) / 100).toBe(figure);
  });
});
