/** A short mark of a text: other words have another one (FNV-1a, 32 bits, with the length). */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${hash.toString(36)}-${text.length}`;
}
