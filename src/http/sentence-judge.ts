import { createSentenceJudge, type SentenceJudge } from "../core/judge/judge-sentence.ts";
import { readConfig } from "./config.ts";
import { connectJudge, officeHoldersOf } from "./context.ts";
import { readPrompts, readSources, root } from "./sources.ts";

/** The model that judges sentences by these settings, without a database; nothing when none is set. */
export function openSentenceJudge(env: NodeJS.ProcessEnv): SentenceJudge | undefined {
  const config = readConfig(env, Object.keys(readSources(`${root}/src/core/texts`, ".ftl")));
  const judge = connectJudge(config);
  return judge && createSentenceJudge({ judge, prompts: readPrompts(), officeHolders: officeHoldersOf(config) });
}
