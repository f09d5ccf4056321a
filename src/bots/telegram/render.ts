import type { InlineKeyboardMarkup } from "grammy/types";
import type { WrittenMessage } from "../../core/channel.ts";
import { shorten, split } from "../../core/texts/cut.ts";
import { LONGEST_BUTTON_DATA_BYTES, LONGEST_LABEL, LONGEST_TEXT, MOST_BUTTONS } from "./limits.ts";

export type RenderedMessage = { text: string; reply_markup?: InlineKeyboardMarkup };

/** A message in Telegram's shape and within its limits; plain text, so that nothing in it can act as markup. */
export function render({ text, buttons }: WrittenMessage): RenderedMessage {
  const message = { text: shorten(text, LONGEST_TEXT) };
  if (buttons.length === 0) return message;
  if (buttons.flat().length > MOST_BUTTONS) throw new Error(`a message has more than ${MOST_BUTTONS} buttons`);
  const inline_keyboard = buttons.map((row) =>
    row.map(({ label, data }) => ({ text: shorten(label, LONGEST_LABEL), callback_data: fitting(data) })),
  );
  return { ...message, reply_markup: { inline_keyboard } };
}

/** A text that is too long for one message becomes several; the buttons stand under the last. */
export function renderAll({ text, buttons }: WrittenMessage): RenderedMessage[] {
  const parts = split(text, LONGEST_TEXT);
  return parts.map((part, i) => render({ text: part, buttons: i === parts.length - 1 ? buttons : [] }));
}

/** Plain letters take a byte each; of others the bytes are counted. */
const isPlain = /^[ -~]*$/;

function fitting(data: string): string {
  if (data.length <= LONGEST_BUTTON_DATA_BYTES && isPlain.test(data)) return data;
  if (new TextEncoder().encode(data).length > LONGEST_BUTTON_DATA_BYTES)
    throw new Error(`the data of a button has more than ${LONGEST_BUTTON_DATA_BYTES} bytes: ${data}`);
  return data;
}
