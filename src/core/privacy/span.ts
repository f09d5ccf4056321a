/** A piece of a text in UTF-16 offsets, the end exclusive. */
export type Span = { start: number; end: number };

export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function textOf(span: Span, text: string): string {
  return text.slice(span.start, span.end);
}
