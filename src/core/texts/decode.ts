const BROKEN = "\uFFFD";
/** Signs that no text has; whoever reads something else as text meets them soon. */
const binary = /(?!\s)\p{Cc}/u;
const SAMPLE_BYTES = 4096;

/** What is said of a file that cannot be read as text. */
export const NO_TEXT =
  "is no text, or signs in it are lost (it is not UTF-8, UTF-16 or Windows-1252 throughout): save it as UTF-8";

/**
 * The words of a file, however it was saved: UTF-8, UTF-16 or Windows-1252 (what Excel saves in Dutch). Nothing when a
 * sign in it would be lost, or when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return readAs(wide, bytes);
  const text = readAs("utf-8", bytes);
  if (text !== undefined) return text;
  return isBrokenUtf8(bytes) ? undefined : readAs("windows-1252", bytes);
}

/** UTF-16 says so in its first two bytes, or shows it: in the words of most languages every other byte is zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 1].map((parity) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 32) return undefined;
  if (even === 0) return "utf-16le";
  return odd === 0 ? "utf-16be" : undefined;
}

function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding !== "utf-8" && binary.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** UTF-8 in which something broke, or two files in one: read as Windows-1252 its "é" would become "Ã©". */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const strange = new TextDecoder().decode(bytes).match(/\P{ASCII}/gu) ?? [];
  return strange.filter((sign) => sign !== BROKEN).length * 2 >= strange.length;
}
