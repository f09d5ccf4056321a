import { distance } from "fastest-levenshtein";
import { contrast } from "./contrast.ts";
import { createReader, knownTokens, type Tokens, usesToken } from "./look.ts";
import { varsIn } from "./vars.ts";

const TEXT = 4.5;
/** What is no text, as a bar is, has to stand apart less. */
const SHAPE = 3;

const ground = "basis-color-default-bg-document";
const grounds = [ground, "basis-color-default-bg-subtle"];
const footer = "utrecht-page-footer-background-color";
const states = ["", "-hover", "-active"];

/** What has to be told from what it lies on. */
const pairs: { what: string; front: string; back: string; least: number }[] = [
  ...on("text", "basis-color-default-color-document", [...grounds, "basis-color-default-bg-default"]),
  ...on("small text", "basis-color-default-color-subtle", [...grounds, footer]),
  ...on("paragraphs", "nl-paragraph-color", [...grounds, footer]),
  ...["nl-link-color", "nl-link-hover-color", "nl-link-active-color"].flatMap((name) =>
    on("links", name, [...grounds, footer, "utrecht-nav-bar-background-color"]),
  ),
  ...[1, 2, 3, 4].flatMap((level) => on("headings", `nl-heading-level-${level}-color`, grounds)),
  ...on("headings in the town's colour", "basis-color-accent-1-color-default", grounds),
  ...on("the header", "utrecht-page-header-color", ["utrecht-page-header-background-color"]),
  ...on("the footer", "utrecht-page-footer-color", [footer]),
  ...["primary", "default"].flatMap((kind) =>
    states.flatMap((state) =>
      on("buttons", `nl-button-${kind}${state}-color`, [`nl-button-${kind}${state}-background-color`]),
    ),
  ),
  ...["info", "ok", "warning", "error"].flatMap((kind) =>
    on("what is told", `utrecht-alert-${kind}-color`, [`utrecht-alert-${kind}-background-color`]),
  ),
  ...on("badges", "nl-data-badge-color", ["nl-data-badge-background-color"]),
  ...on("a link with the focus", "basis-focus-color", ["basis-focus-background-color"]),
  ...on("bars", "basis-color-accent-1-border-hover", [ground], SHAPE),
  ...on("bars against", "basis-color-warning-border-hover", [ground], SHAPE),
];

function on(what: string, front: string, backs: string[], least = TEXT) {
  return backs.map((back) => ({ what, front: `--${front}`, back: `--${back}`, least }));
}

/** Through this one sees the page itself. */
const clear = /^(transparent|(rgb|hsl)a?\(.*[\s,/]0(\.0+)?%?\))$/;

/** Values that end nothing and fetch nothing. */
const harmless = /^[\w\s#%.,()'"+*/-]+$/;

/** What is wrong with tokens that a stylesheet of ours would be made with. */
export function unfitValues(tokens: Tokens): string[] {
  const read = createReader(tokens);
  return Object.keys(tokens)
    .filter(usesToken)
    .flatMap((name) => {
      const value = read(name);
      if (value === undefined) return [`${name.slice(2)} refers to a token that is not there`];
      const isHarmless = harmless.test(value) && !/url\(|expression\(/i.test(value);
      return isHarmless ? [] : [`${name.slice(2)} has a value that no stylesheet takes: ${value.slice(0, 40)}`];
    });
}

/** Names that no token of the theme has and no other token refers to, with the one that was likely meant. */
export function strangeNames(tokens: Tokens): string[] {
  const known = knownTokens();
  const referred = new Set(Object.values(tokens).flatMap(varsIn));
  return Object.keys(tokens).flatMap((name) => {
    if (known.has(name) || referred.has(name)) return [];
    const [near] = [...known].map((each) => ({ each, away: distance(each, name) })).toSorted((a, b) => a.away - b.away);
    const meant = near && near.away <= name.length / 4 ? `; is ${near.each.slice(2)} meant?` : "";
    return [`${name.slice(2)} is not the name of a token${meant}`];
  });
}

/** Where people could not read what stands there, in the light and in the dark. */
export function poorContrasts(tokens: Tokens, hasDark: boolean): string[] {
  const found = (hasDark ? [false, true] : [false]).flatMap((isDark) => {
    const colourOf = createReader(tokens, isDark);
    return pairs.flatMap(({ what, front, back, least }) => {
      const [one, behind] = [colourOf(front), colourOf(back)];
      const other = behind && clear.test(behind) ? colourOf(`--${ground}`) : behind;
      const told = `${what}${isDark ? ", on a dark ground" : ""}: ${front.slice(2)} (${one}) on ${back.slice(2)} (${other})`;
      if (one === undefined || other === undefined) return [];
      const figure = contrast(one, other);
      if (figure === undefined) return [`${told} is no colour that can be read: use #rrggbb, rgb() or hsl()`];
      return figure < least ? [`${told} has a contrast of ${figure.toFixed(2)}:1; ${least}:1 is needed`] : [];
    });
  });
  return [...new Set(found)];
}
