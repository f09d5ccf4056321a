/** What Slack takes at most, from its reference of blocks and views (November 2026). Lengths are in UTF-16 units. */
export const limits = {
  modalBlocks: 100,
  homeBlocks: 100,
  messageBlocks: 50,
  /** Slack cuts longer messages without a word; in practice near 13,000. */
  messageCharacters: 12_000,
  sectionText: 3000,
  headerText: 150,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionValue: 150,
  selectOptions: 100,
  inputLabel: 2000,
  inputText: 3000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  callbackId: 255,
  actionId: 255,
  blockId: 255,
} as const;

const ELLIPSIS = "…";

/** At most so many UTF-16 units, cut between signs, with an ellipsis when something is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > most - ELLIPSIS.length) break;
    kept += segment;
  }
  return kept + ELLIPSIS;
}

/** Pieces of at most so many UTF-16 units, cut between signs; nothing of the text is lost. */
export function split(text: string, most: number): string[] {
  const pieces = [""];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const last = pieces.at(-1) ?? "";
    if (last.length + segment.length > most) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}
