import type { Log } from "../core/context.ts";
import { isToTell, type Told } from "../core/turns/told-seldom.ts";

/** How making ourselves known went: the name that we have there, or what stands in the way. Plain data. */
export type RegistrationState = { isDone?: true; username?: string; problem?: string; told?: Told };

/** Making ourselves known to a platform. What stands in the way is kept for /health, and it may be tried again. */
export type Registration = {
  state: RegistrationState;
  /** Whether it succeeded. */
  attempt(): Promise<boolean>;
  /** Asks whether the platform still answers us; after a problem, `attempt` is what ends it. */
  check(): Promise<void>;
};

export type Platform = {
  name: string;
  /** Throws when the platform does not take it; it may tell the name that we have there. */
  register(): Promise<string | undefined>;
  /** Throws when the platform does not answer us. */
  check?: (() => Promise<unknown>) | undefined;
};

export function createRegistration(
  { name, register, check }: Platform,
  state: RegistrationState,
  log: Log,
  now: () => number,
): Registration {
  const troubled = (error: unknown, words: string) => {
    const problem = error instanceof Error ? error.message : String(error);
    state.problem = problem;
    state.told ??= {};
    if (isToTell(state.told, problem, now())) log.warn({ problem }, words);
  };
  return {
    state,
    async attempt() {
      try {
        const username = await register();
        Object.assign(state, { isDone: true, ...(username !== undefined && { username }) });
        if (state.problem !== undefined) log.info({}, `${name} works`);
        delete state.problem;
        delete state.told;
        return true;
      } catch (error) {
        troubled(error, `${name} did not take our registration; it is tried again`);
        return false;
      }
    },
    async check() {
      await check?.().catch((error) => troubled(error, `${name} does not answer; it is tried again`));
    },
  };
}
