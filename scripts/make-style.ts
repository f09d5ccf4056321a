/**
 * Makes src/pages/look/style.json: of the components of NL Design System (EUPL-1.2) what our pages use, our own
 * rules from src/pages/look behind them, and of the design tokens of its theme "voorbeeld" (EUPL-1.2) what those rules
 * use: node scripts/run.cjs scripts/make-style.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import postcss, { type AtRule, type Container, type Declaration, type Rule } from "postcss";
import { inTheDark, resolveVars, varsIn } from "../src/pages/look/vars.ts";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const nl = (name: string, file = `dist/html/${name}.css`) => `@nl-design-system-candidate/${name}-css/${file}`;
const utrecht = (name: string, file = "dist/html/index.css") => `@utrecht/${name}-css/${file}`;

/** Elements that have a component's look without its class; a link that is a button is the first thing to do. */
const ours: Record<string, string> = {
  ".nl-button--primary": ":is(.first,a.button:not(.other))",
  ".nl-button": ":is(button,.button)",
  ".nl-paragraph--lead": ".lead",
  "a:any-link": "a:any-link:where(:not(.button))",
};

const components = [
  utrecht("root", "dist/index.css"),
  utrecht("page-header", "dist/index.css"),
  utrecht("nav-bar", "dist/index.css"),
  utrecht("page-body", "dist/index.css"),
  utrecht("page-footer", "dist/index.css"),
  nl("skip-link", "dist/skip-link.css"),
  nl("heading"),
  nl("paragraph"),
  nl("paragraph", "dist/paragraph.css"),
  nl("link"),
  nl("button", "dist/button.css"),
  nl("data-badge", "dist/data-badge.css"),
  utrecht("alert", "dist/index.css"),
  utrecht("blockquote"),
  utrecht("unordered-list"),
  utrecht("table"),
  utrecht("select"),
];
const own = ["base", "layout", "content", "charts", "digest", "review", "poster", "chat", "print"];

/** What none of our pages has, of a component that they do have. */
const needless =
  /disabled|pressed|busy|nested|__icon|__address|__heading|-scroll|sticky|aria-invalid|ul > li > ul|\.numeric|alternate-row|tfoot|:fullscreen|h[56]\b|:target|:has\(/;
/** Declarations that only old browsers read, and distances: those are for our own rules to say. */
const unread =
  /^-(moz|ms)-|^-webkit-(hyph|text-size|font|user)|^margin-block-|^text-rendering|^view-transition|-feature-/;

const classesIn = (selector: string) => selector.match(/\.[a-z][\w-]*/g) ?? [];
const known = new Set([
  ...[".utrecht-root", ".nl-skip-link", ".nl-skip-link--visible-on-focus", ".nl-data-badge", ".utrecht-alert"],
  ...["ok", "warning", "error", "info"].map((kind) => `.utrecht-alert--${kind}`),
  ...["page-header", "page-body", "page-footer", "nav-bar"].flatMap((name) => [
    `.utrecht-${name}`,
    `.utrecht-${name}__content`,
  ]),
  ...Object.keys(ours),
]);

/** All tokens of the theme, with how they refer to each other. */
function tokensOfTheme(): Record<string, string> {
  const tokens: Record<string, string> = {};
  postcss
    .parse(read("node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css"))
    .walkDecls(/^--/, ({ prop, value }) => {
      tokens[prop] = value;
    });
  // Fonts are not sent along, and a device's own serif is seldom what the theme means: headings have the letters of the text.
  return { ...tokens, "--basis-heading-font-family": "var(--basis-text-font-family-default)" };
}

/** Only the rules of a component that reach something on our pages. */
function trimmed(css: string, tokens: Record<string, string>): string {
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkAtRules(/charset|supports/, (rule) => void rule.remove());
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter(
      (selector) => !needless.test(selector) && classesIn(selector).every((name) => known.has(name)),
    );
    if (kept.length === 0) return void rule.remove();
    rule.selector = kept.map(named).join(",");
  });
  const set = new Set<string>();
  sheet.walkDecls(/^--/, ({ prop }) => void set.add(prop));
  sheet.walkDecls((declaration: Declaration) => {
    const value = unread.test(declaration.prop)
      ? undefined
      : resolveVars(declaration.value, (name) => {
          if (set.has(name)) return { stays: true };
          return name in tokens ? { stands: `var(${name})` } : undefined;
        });
    if (value === undefined) declaration.remove();
    else declaration.value = value;
  });
  const whole = sheet.toString();
  sheet.walkDecls(/^--/, (declaration) => void (whole.includes(`var(${declaration.prop}`) || declaration.remove()));
  return small(sheet);
}

function named(selector: string): string {
  return Object.entries(ours).reduce(
    (all, [theirs, our]) => all.replaceAll(new RegExp(`${theirs.replace(".", "\\.")}(?![\\w-])`, "g"), our),
    selector,
  );
}

/** Without what only people read. */
function small(sheet: Container): string {
  const isEmpty = (node: Container) => (node.nodes ?? []).length === 0;
  sheet.walkRules((rule: Rule) => void (isEmpty(rule) && rule.remove()));
  sheet.walkAtRules((rule: AtRule) => void (rule.nodes && isEmpty(rule) && rule.remove()));
  sheet.walkComments((comment) => void comment.remove());
  return sheet
    .toString()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(/([\w)-]): (?=[^{}]*[;}])/g, "$1:")
    .replaceAll(";}", "}")
    .trim();
}

/** What these rules use of the theme, and what that refers to in turn; colours that are only names for others are left out. */
function tokensIn(rules: string, all: Record<string, string>): Record<string, string> {
  const used: Record<string, string> = {};
  const add = (name: string) => {
    const value = all[name];
    if (value === undefined || name in used) return;
    used[name] = value.replace(/var\((--voorbeeld-[\w-]+)\)/g, (_, colour) => all[colour] ?? "");
    for (const other of varsIn(used[name])) add(other);
    add(inTheDark(name));
  };
  for (const name of varsIn(rules)) add(name);
  return Object.fromEntries(Object.entries(used).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The style as it is made now; a test holds what stands in the file against it. */
export function makeStyle() {
  const all = tokensOfTheme();
  const theirs = components.map((file) => trimmed(read(`node_modules/${file}`), all));
  const our = own.map((name) => small(postcss.parse(read(`src/pages/look/${name}.css`))));
  const rules = [...theirs, ...our].join("");
  const tokens = tokensIn(rules, all);
  const families = new Set(Object.keys(tokens).map(familyOf));
  const others = Object.keys(all).filter((name) => families.has(familyOf(name)) && !(name in tokens));
  return {
    rules,
    tokens,
    others: others
      .map((name) => name.slice(2))
      .toSorted()
      .join(" "),
  };
}

/** The component that a token belongs to: `--nl-button`. */
function familyOf(name: string): string {
  return /^--(basis|[a-z]+-[a-z]+)/.exec(name)?.[0] ?? name;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(path.join(root, "src/pages/look/style.json"), `${JSON.stringify(makeStyle(), undefined, 2)}\n`);
