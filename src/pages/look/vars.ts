/** Where a `var(` of a value begins and ends, and what stands in it: a name, and what is used where that is not set. */
type Var = { from: number; to: number; name: string; fallback: string | undefined };

function firstVar(value: string): Var | undefined {
  const from = value.indexOf("var(");
  if (from < 0) return undefined;
  let depth = 0;
  let to = from + 3;
  do {
    if (value[to] === "(") depth++;
    if (value[to] === ")") depth--;
    to++;
  } while (depth > 0 && to < value.length);
  const inside = value.slice(from + 4, to - 1);
  const comma = inside.indexOf(",");
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  return { from, to, name, fallback: comma < 0 ? undefined : inside.slice(comma + 1).trim() };
}

/** What a name stands for; nothing where that is not known. What a rule sets itself may stay as it is, with what it offers instead. */
export type Meaning = { stands: string } | { stays: true } | undefined;

/**
 * A value with each `var()` replaced by what its name stands for, or else by what the value itself offers instead.
 * Nothing when neither is known: a browser would then act as if the declaration was not there.
 */
export function resolveVars(value: string, of: (name: string) => Meaning): string | undefined {
  const found = firstVar(value);
  if (!found) return value;
  const { name, fallback } = found;
  const meaning = of(name);
  const offered = fallback === undefined ? undefined : resolveVars(fallback, of);
  const instead =
    meaning === undefined
      ? offered
      : "stands" in meaning
        ? meaning.stands
        : `var(${name}${offered === undefined ? "" : `,${offered}`})`;
  const rest = resolveVars(value.slice(found.to), of);
  return instead === undefined || rest === undefined ? undefined : value.slice(0, found.from) + instead + rest;
}

/** The names that a value, or a whole style, refers to. */
export function varsIn(css: string): string[] {
  return [...new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name))];
}

/** The ground that a dark page has where a light one has this: the darkest for what is large, one lighter for what lies on it. */
const grounds: Record<string, string> = { document: "subtle", subtle: "document", default: "document" };

/** The token that says the same on a dark ground; a token that is made for a dark ground says it on a light one. */
export function inTheDark(name: string): string {
  if (name === "--basis-focus-outline-color") return "--basis-focus-inverse-outline-color";
  if (name === "--basis-focus-inverse-outline-color") return "--basis-focus-outline-color";
  const [, role = "", inverse, kind = "", of = ""] =
    /^--basis-color-([a-z]+(?:-\d)?)(-inverse)?-(bg|border|color)-(.+)$/.exec(name) ?? [];
  if (role === "") return name;
  if (inverse) return `--basis-color-${role}-${kind}-${of}`;
  const ground = role === "default" ? grounds[of] : grounds[of] && "subtle";
  return `--basis-color-${role}-inverse-${kind}-${(kind === "bg" && ground) || of}`;
}
