import type { Told } from "../../core/model/consultation/stage.ts";
import type { Say } from "../../core/texts/texts.ts";

/** Whether there was nobody to tell, as where all answered on paper. */
export function hadNobody({ people, unreached, toDo }: Pick<Told, "people" | "unreached" | "toDo">): boolean {
  return people + unreached + toDo === 0;
}

/** How many people had an answer, could not be told, and still wait for the message. */
export function toldLines(
  { people, unreached, toDo }: Pick<Told, "people" | "unreached" | "toDo">,
  say: Say,
): string[] {
  return [
    say("told-people", { people }),
    ...(unreached > 0 ? [say("told-unreached", { count: unreached })] : []),
    ...(toDo > 0 ? [say("told-to-do", { count: toDo })] : []),
  ];
}
