import type { Texts } from "../texts/texts.ts";
import { plain } from "./spelling.ts";
import { wordsOf } from "./word-lists.ts";

/** What words ask for at any moment when they say nothing else, however politely: to stop, or for help. */
export function orderIn(text: string, texts: Texts): "stop" | "help" | undefined {
  const said = plain(text);
  const polite = wordsOf("words-polite", texts);
  const bare = said
    .split(" ")
    .filter((word) => !polite.has(word))
    .join(" ");
  const isIn = (key: string) => [said, bare].some((words) => wordsOf(key, texts).has(words));
  return isIn("words-stop") ? "stop" : isIn("words-help") ? "help" : undefined;
}
