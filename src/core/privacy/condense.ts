import type { Span } from "./span.ts";

/** A text as it is searched, and how a span of it is found back in the original. */
export type Condensed = { text: string; toOriginal: (span: Span) => Span };

// Marks that nobody sees: of direction and width, and hyphens that only show at the end of a line.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const needsWork = new RegExp(`${invisible.source}|\\s\\s|\\r`);

/**
 * Leaves out marks that nobody sees and all but the first of a row of spaces or line ends: they hide what is searched
 * for, and make searching slow. Digits, spaces, dashes and quotes of all scripts become plain ones.
 */
export function condense(original: string): Condensed {
  const plain = withPlainCharacters(original);
  if (!needsWork.test(plain)) return { text: plain, toOriginal: (span) => span };
  const kept: number[] = [];
  let text = "";
  for (let i = 0; i < plain.length; i++) {
    const sign = plain[i] === "\r" ? "\n" : (plain[i] ?? "");
    const last = text.at(-1) ?? "";
    if (invisible.test(sign) || (/\s/.test(sign) && /\s/.test(last) && (sign !== "\n" || last === "\n"))) continue;
    text += sign;
    kept.push(i);
  }
  const toOriginal = ({ start, end }: Span) => ({ start: kept[start] ?? 0, end: (kept[end - 1] ?? 0) + 1 });
  return { text, toOriginal };
}

function withPlainCharacters(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\uff10-\uff19\uff20\uff0b\uff0e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[‘’`´]/g, "'");
}
