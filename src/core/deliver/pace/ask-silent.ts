import type { Channel } from "../../channel.ts";
import type { Pace } from "./pace.ts";

/**
 * Asks channels that gave no answer whether they are there again. Nothing is said twice by that, and nobody waits for a
 * message that hangs; a message tries as soon as one is there.
 */
export function createAsker(channels: Record<string, Channel>, pace: Pace, isBack: () => void) {
  const asked = new Set<string>();

  async function ask(name: string, isThere: () => Promise<boolean>): Promise<void> {
    asked.add(name);
    const answers = await isThere();
    asked.delete(name);
    if (!answers) return;
    pace.of(name).tryNow();
    isBack();
  }

  return {
    /** What has to happen every second. */
    poll(): void {
      for (const [name, { isThere }] of Object.entries(channels))
        if (isThere && !asked.has(name) && pace.of(name).isSilent()) void ask(name, isThere);
    },
  };
}
