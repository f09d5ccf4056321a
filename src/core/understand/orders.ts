import { plain } from "./spelling.ts";
import { isIn, type ListName, wordsOf } from "./word-lists.ts";

/** What words ask for at any moment when they say nothing else, however politely: to stop, or for help. */
export function orderIn(text: string): "stop" | "help" | undefined {
  const said = plain(text);
  const ways = [said, withoutPoliteness(said)];
  const says = (list: ListName) => ways.some((words) => isIn(list, words));
  return says("stop") ? "stop" : says("help") ? "help" : undefined;
}

function withoutPoliteness(words: string): string {
  const around = [...wordsOf("hello"), ...wordsOf("polite")].toSorted((a, b) => b.length - a.length);
  const rest = around.reduce((left, phrase) => left.replaceAll(` ${phrase} `, " "), ` ${words} `);
  return [...new Set(rest.trim().split(" "))].join(" ");
}
