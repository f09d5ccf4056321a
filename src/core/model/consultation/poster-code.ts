/** Signs that nobody takes for another: no 0 and o, 1, i and l, u and v, 2 and z, 5 and s, 8 and b, m and n. */
const SIGNS = "3467acdefghjkprtwxy9";
const LENGTH = 7;

/** The code of a place where a consultation is pointed out, always the same; it is typed from a poster. */
export function posterCode(slug: string, source?: string): string {
  const place = `${slug} ${source ?? ""}`;
  let rest = hashOf(place, 0) * SIGNS.length ** 2 + (hashOf(place, 1) % SIGNS.length ** 2);
  let code = "";
  for (let i = 0; i < LENGTH; i++) {
    code += SIGNS[rest % SIGNS.length];
    rest = Math.floor(rest / SIGNS.length);
  }
  return code;
}

/** What somebody typed as a code has: capitals, spaces and dashes say nothing. */
export function typedCode(typed: string): string {
  return typed.toLowerCase().replaceAll(/[\s.-]/g, "");
}

/** FNV-1a, 32 bits, with the last step of MurmurHash3. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
