/** A word list, which wrangler puts in the bundle as text. */
declare module "*/words/nl.txt" {
  const text: string;
  export = text;
}
declare module "*/words/en.txt" {
  const text: string;
  export = text;
}

/** Instructions for a language model, which wrangler puts in the bundle as text. */
declare module "*/prompts/points.md" {
  const text: string;
  export = text;
}
declare module "*/prompts/judge.md" {
  const text: string;
  export = text;
}
declare module "*/prompts/translate.md" {
  const text: string;
  export = text;
}

/** A Fluent source, which wrangler puts in the bundle as text. */
declare module "*.ftl" {
  const text: string;
  export = text;
}
