import { plain } from "./spelling.ts";
import { isIn, type ListName } from "./word-lists.ts";

/** What words ask for at any moment when they say nothing else, however politely: to stop, or for help. */
export function orderIn(text: string): "stop" | "help" | undefined {
  const said = plain(text);
  const bare = said
    .split(" ")
    .filter((word) => !isIn("polite", word))
    .join(" ");
  const says = (list: ListName) => isIn(list, said) || isIn(list, bare);
  return says("stop") ? "stop" : says("help") ? "help" : undefined;
}
