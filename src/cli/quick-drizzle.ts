import { registerHooks } from "node:module";

/**
 * Node reads drizzle's list of 3,000 exports again for every ES module in it, which takes it longer than all the rest.
 * Its CommonJS files are the same code, and are read at once.
 */
registerHooks({
  resolve: (name, context, resolve) =>
    resolve(name, name.startsWith("drizzle-orm") ? { ...context, conditions: ["node", "require"] } : context),
});
