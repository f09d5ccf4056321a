import { registerHooks } from "node:module";

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
