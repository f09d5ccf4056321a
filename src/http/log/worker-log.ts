import type { Log } from "../../core/context.ts";
import { levels } from "../settings/log-levels.ts";
import { createHider } from "./hide-secrets.ts";

type Sink = Pick<Console, "info" | "warn" | "error">;

/** The log of a Worker, where the platform keeps what goes to the console: JSON, by LOG_LEVEL, without a secret of the settings. */
export function createWorkerLog(env: Record<string, string | undefined>, sink: Sink = console): Log {
  const hide = createHider(env);
  const least = levels.indexOf(levels.find((each) => each === env.LOG_LEVEL?.toLowerCase()) ?? "info");
  const at = (level: keyof Sink) => (facts: object, words: string) => {
    if (levels.indexOf(level) >= least) sink[level](hide(JSON.stringify({ level, ...facts, words })));
  };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}
