import type { BotApi } from "../test/fakes/bot-api.ts";
import { buttonsIn, textOf } from "../test/fakes/bot-api-schema.ts";

const WIDTH = 76;

/** A chat as it happened: every message as it was when it was sent, with what the resident did in between. */
export type Conversation = { tell(act: string): void; asText(): string };

export function recordConversation(api: BotApi, chatId: number, name: string): Conversation {
  const entries: string[] = [];
  api.watch(chatId, (moment, { method, payload }) => {
    if (moment !== "accepted" || method !== "sendMessage") return;
    const buttons = buttonsIn(payload).map((row) => row.map(({ text }) => `[${text}]`).join(" "));
    entries.push(beside("  ", [...wrap(textOf(payload.text)), ...buttons]));
  });
  return {
    tell: (act) => void entries.push(beside(`${name} > `, wrap(act))),
    asText: () => entries.join("\n\n"),
  };
}

function beside(margin: string, lines: string[]): string {
  return lines
    .map((line, i) => (i === 0 ? margin : " ".repeat(margin.length)) + line)
    .join("\n")
    .replace(/ +$/gm, "");
}

function wrap(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && last.length + word.length >= WIDTH) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines;
  });
}
