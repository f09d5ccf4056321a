import { labels, type OptionId, optionIds } from "../towns/survey.ts";
import type { Call } from "./sink-bot-api.ts";

/** The book of what residents should get: every outward call once, none missing, none twice, none besides. */
export type CallBook = {
  expect(...keys: string[]): void;
  came(key: string): void;
  waiting(): number;
  /** One that did not come yet. */
  missing(): string | undefined;
  /** Calls that nobody should have got, or that came again. */
  strange(): string[];
};

export function createCallBook(): CallBook {
  const open = new Set<string>();
  const strange: string[] = [];
  return {
    expect: (...keys) => {
      for (const key of keys) open.add(key);
    },
    came: (key) => {
      if (!open.delete(key)) strange.push(key);
    },
    waiting: () => open.size,
    missing: () => open.values().next().value,
    strange: () => strange,
  };
}

/** The card comes first, then question 1 to 5, then the thanks. */
export type Stage = "card" | "thanks" | number;

export const answered = (queryId: string) => `answer ${queryId}`;
export const edited = (chatId: number, messageId: number, chosen: OptionId | undefined) =>
  `edit ${chatId} ${messageId} ${chosen ?? ""}`;
export const said = (chatId: number, stage: Stage) => `say ${chatId} ${stage}`;

export function keyOf(call: Call): string {
  if (call.method === "answerCallbackQuery") return answered(call.queryId);
  const { chatId, messageId, text } = call;
  if (call.method === "sendMessage") return said(chatId, stageOf(text));
  return edited(
    chatId,
    messageId,
    optionIds.find((id) => text.includes(labels[id])),
  );
}

export function stageOf(text: string): Stage {
  const [, number] = /plek (\d)/.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  return text.startsWith("Dank u wel") ? "thanks" : "card";
}
