import { enableCompileCache, registerHooks } from "node:module";
import path from "node:path";

/** What is loaded after this is compiled once; where the folder cannot be written, every time. */
enableCompileCache(path.join(import.meta.dirname, "../../node_modules/.cache/samenspraak"));

/**
 * Node reads drizzle's list of 3,000 exports again for every ES module in it, which takes it longer than all the rest.
 * Its CommonJS files are the same code, and that list is read once for them.
 */
registerHooks({
  resolve(name, context, resolve) {
    const found = resolve(name, context);
    if (!/\/drizzle-orm\/.*\.js$/.test(found.url)) return found;
    return { ...found, url: found.url.replace(/\.js$/, ".cjs"), format: "commonjs" };
  },
});
