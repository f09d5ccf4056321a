import Database from "better-sqlite3";
import { survey } from "../towns/survey.ts";
import { choiceOf } from "./crowd.ts";

/** How a bot keeps answers: a row each of person, question and option. */
export const answerTables = {
  ours: "SELECT participation_id AS person, question_id AS question, value AS option FROM answers",
  peer: "SELECT chat_id AS person, question, option FROM answers",
};

type Row = { person: string | number; question: string; option: string };

/** Throws unless every answer that was given is stored once, and nothing besides. A person's id may say nothing of the chat. */
export async function checkStoredAnswers(file: string, select: string, chats: number[]): Promise<void> {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare(select).all() as Row[];
  database.close();
  const people = Map.groupBy(rows, ({ person }) => person);
  const given = chats.map((chat) => survey.questions.map(({ id }, i) => `${id}=${choiceOf(chat, i + 1)}`).join(" "));
  const stored = [...people.values()].map((answers) =>
    answers
      .map(({ question, option }) => `${question}=${option}`)
      .toSorted()
      .join(" "),
  );
  const [wanted, found] = [given.toSorted(), stored.toSorted()];
  const wrong = wanted.findIndex((each, i) => each !== found[i]);
  if (found.length !== wanted.length) throw new Error(`${wanted.length} people answered, ${found.length} are stored`);
  if (wrong >= 0) throw new Error(`stored answers are not those given: "${found[wrong]}" for "${wanted[wrong]}"`);
}
