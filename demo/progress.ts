/** Counts on stderr: one line that is written over in a terminal, a few plain lines anywhere else. */
export function countOnStderr(total: number): () => void {
  const { stderr } = process;
  const everySo = stderr.isTTY ? 1 : 50;
  let done = 0;
  return () => {
    done++;
    if (done % everySo !== 0 && done !== total) return;
    const line = `${done} van ${total} bewoners zijn klaar`;
    stderr.write(stderr.isTTY ? `\r${line}${done === total ? "\n" : ""}` : `${line}\n`);
  };
}
