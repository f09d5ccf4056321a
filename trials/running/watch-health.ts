import { setTimeout as sleep } from "node:timers/promises";
import type { Health } from "../../src/http/health.ts";

/** What `/health` said: "" for all is well, and since when on this process' own clock. */
export type Said = { at: number; trouble: string };
export type HealthWatch = {
  /** What it said first after a moment that was (not) well. */
  firstAfter(at: number, isWell: boolean): Said | undefined;
  stop(): Promise<void>;
};

const LOOK_MILLISECONDS = 100;

/** Reads `/health` again and again, as a monitor of the town would; what does not answer twice is "no answer". */
export function watchHealth(url: string): HealthWatch {
  const said: Said[] = [];
  let isOver = false;
  const work = (async () => {
    while (!isOver) {
      // One answer that does not come, of a machine that is busy, is none yet.
      const trouble = await readTrouble(url).catch(() => readTrouble(url).catch(() => "no answer"));
      if (said.at(-1)?.trouble !== trouble) said.push({ at: performance.now(), trouble });
      await sleep(LOOK_MILLISECONDS);
    }
  })();
  return {
    firstAfter: (at, isWell) => said.find((each) => each.at >= at && (each.trouble === "") === isWell),
    async stop() {
      isOver = true;
      await work;
    },
  };
}

async function readTrouble(url: string): Promise<string> {
  const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) });
  const { database, telegram, residents } = (await answer.json()) as Health;
  const problems = [database, telegram, residents].flatMap((each) => problemOf(each) ?? []);
  return problems.join("; ") || (answer.ok ? "" : `status ${answer.status}`);
}

function problemOf(state: unknown): string | undefined {
  return typeof state === "object" && state && "problem" in state ? String(state.problem) : undefined;
}
