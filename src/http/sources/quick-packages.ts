import { registerHooks } from "node:module";

const zod = new URL("./", import.meta.resolve("zod")).href;
const drizzle = new URL("./", import.meta.resolve("drizzle-orm")).href;

/** Where drizzle itself, or one file of it for another, is found without its list of exports. */
function fileOfDrizzle(name: string, asker = ""): string | undefined {
  if (asker.startsWith(drizzle) && name.startsWith(".")) return new URL(name, asker).href;
  if (name === "drizzle-orm") return `${drizzle}index.cjs`;
  return name.startsWith("drizzle-orm/") ? `${drizzle}${name.slice("drizzle-orm/".length)}/index.cjs` : undefined;
}

/** Zod brings its messages in sixty languages along; we show none of them, and have our own. */
function withoutLanguages(name: string, asker = ""): string | undefined {
  if (name !== "../locales/index.js" || !asker.startsWith(zod)) return undefined;
  return new URL("../locales/en.js", asker).href;
}

/**
 * Node reads drizzle's list of 3,000 exports again for every import of it and every ES module in it, which takes it longer
 * than all the rest. Its CommonJS files are the same code, and they are found without that list.
 */
registerHooks({
  resolve(name, context, resolve) {
    const url = fileOfDrizzle(name, context.parentURL) ?? withoutLanguages(name, context.parentURL);
    const found = url === undefined ? resolve(name, context) : { url, shortCircuit: true };
    if (!found.url.startsWith(drizzle)) return found;
    return { ...found, url: found.url.replace(/\.js$/, ".cjs"), format: "commonjs" };
  },
});
