import type { Log } from "../core/context.ts";

/** How making ourselves known went: the name that we have there, or what stands in the way. Plain data. */
export type RegistrationState = { isDone?: true; username?: string; problem?: string };

/** Making ourselves known to a platform. What stands in the way is kept for /health, and it may be tried again. */
export type Registration = {
  state: RegistrationState;
  /** Whether it succeeded. */
  attempt(): Promise<boolean>;
};

/** `work` throws when the platform does not take it; it may tell the name that we have there. */
export function createRegistration(
  platform: string,
  work: () => Promise<string | undefined>,
  state: RegistrationState,
  log: Log,
): Registration {
  return {
    state,
    async attempt() {
      try {
        const username = await work();
        Object.assign(state, { isDone: true, ...(username !== undefined && { username }) });
        delete state.problem;
        return true;
      } catch (error) {
        state.problem = String(error);
        log.warn({ problem: state.problem }, `${platform} did not take our registration; it is tried again`);
        return false;
      }
    },
  };
}
