import { type Config, readConfig } from "./config.ts";
import { readSources, root } from "./sources.ts";

/** The settings alone, without opening a database. */
export function readSettings(env: NodeJS.ProcessEnv): Config {
  return readConfig(env, Object.keys(readSources(`${root}/src/core/texts`, ".ftl")));
}
