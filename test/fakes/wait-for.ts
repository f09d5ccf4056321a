const LONGEST_MILLISECONDS = 45_000;
const LOOK_MILLISECONDS = 5;

/**
 * Looks again and again until the condition holds: how busy the machine is does not matter. Fails only when nothing is
 * to be expected any more, with what was seen until then.
 */
export async function waitFor(condition: () => boolean | Promise<boolean>, seen = () => "nothing else is known") {
  const end = performance.now() + LONGEST_MILLISECONDS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${condition}; ${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
}
