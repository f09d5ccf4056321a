import type { Told } from "../../core/model/consultation/stage.ts";
import type { Say } from "../../core/texts/texts.ts";

/** How many people had an answer, could not be told, and still wait for the message. `isOver`: nobody waits any more. */
export function toldLines(
  { people, unreached, toDo }: Pick<Told, "people" | "unreached" | "toDo">,
  isOver: boolean,
  say: Say,
): string[] {
  if (isOver && people + unreached + toDo === 0) return [say("told-nobody")];
  return [
    say("told-people", { people }),
    ...(unreached > 0 ? [say("told-unreached", { count: unreached })] : []),
    ...(toDo > 0 ? [say("told-to-do", { count: toDo })] : []),
  ];
}
