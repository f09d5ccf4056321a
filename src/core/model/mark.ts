/** A short mark of a text: other words have another one (FNV-1a, 32 bits, with the length). */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const sign = text.codePointAt(i) ?? 0;
    hash = Math.imul(hash ^ sign, 0x01000193);
    if (sign > 0xffff) i++;
  }
  return `${(hash >>> 0).toString(36)}-${text.length}`;
}
