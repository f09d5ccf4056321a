import { createSentenceJudge, type SentenceJudge } from "../../core/judge/judge-sentence.ts";
import { connectJudge, officeHoldersOf } from "../context.ts";
import { readSettings } from "../settings/read-settings.ts";
import { readPrompts } from "../sources/sources.ts";

/** The model that judges sentences by these settings, without a database; nothing when none is set. */
export function openSentenceJudge(env: NodeJS.ProcessEnv): SentenceJudge | undefined {
  const config = readSettings(env);
  const judge = connectJudge(config);
  return judge && createSentenceJudge({ judge, prompts: readPrompts(), officeHolders: officeHoldersOf(config) });
}
