/** A Fluent source, which wrangler puts in the bundle as text. */
declare module "*.ftl" {
  const text: string;
  export = text;
}
