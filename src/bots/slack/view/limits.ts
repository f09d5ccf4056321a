/** The channel's name, which also stands in the database. */
export const NAME = "slack";

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
  actionId: 255,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  overflowOptions: 5,
  selectOptions: 100,
  inputLabel: 2000,
  inputText: 3000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
} as const;

/** Not a limit of Slack: more in a row are hard to read on a phone. */
export const BUTTONS_A_BLOCK = 5;
/** In the blocks that a text of full length and our own button leave free. */
export const BUTTONS_A_MESSAGE =
  BUTTONS_A_BLOCK * (limits.messageBlocks - Math.ceil(limits.messageCharacters / limits.sectionText) - 1);
