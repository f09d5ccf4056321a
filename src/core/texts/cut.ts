const ELLIPSIS = "…";

/** At most so many UTF-16 units, cut between signs as people see them, with an ellipsis when something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - ELLIPSIS.length;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most))) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  return (kept === "" ? text.slice(0, wholeCharacters(text.slice(0, room))) : kept) + ELLIPSIS;
}

/**
 * Pieces of at most so many UTF-16 units: cut at the end of a paragraph, else of a line, a sentence or a word. Only a
 * word that is too long is cut itself.
 */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const cuts = ["\n\n", "\n", ". ", " "].map((end) => head.lastIndexOf(end) + (end === ". " ? 1 : 0));
    const cut = cuts.find((at) => at > most / 4) ?? wholeCharacters(head);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== "");
}

/** A character outside the basic plane takes two places; it is not cut in half. */
function wholeCharacters(head: string): number {
  const last = head.charCodeAt(head.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? head.length - 1 : head.length;
}
