import { readSources, root } from "../sources/sources.ts";
import { type Config, readConfig } from "./config.ts";

/** The settings alone, without opening a database. */
export function readSettings(env: NodeJS.ProcessEnv): Config {
  return readConfig(env, Object.keys(readSources(`${root}/src/core/texts`, ".ftl")));
}
