import Database from "better-sqlite3";
import type { PeerSettings } from "./webhook.ts";

/** What a peer keeps: answers, and the state of its library by key, as JSON. Every write is a commit of its own. */
export function openDatabase({ databasePath, synchronous = "FULL" }: PeerSettings) {
  const database = new Database(databasePath);
  database.pragma("journal_mode = WAL");
  database.pragma(`synchronous = ${synchronous}`);
  database.exec(`
    CREATE TABLE answers (id INTEGER PRIMARY KEY, chat_id INTEGER, question TEXT, option TEXT, received_at INTEGER) STRICT;
    CREATE TABLE states (key TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT;
  `);
  const insert = database.prepare("INSERT INTO answers (chat_id, question, option, received_at) VALUES (?, ?, ?, ?)");
  const find = database.prepare<[string], string>("SELECT state FROM states WHERE key = ?").pluck();
  const put = database.prepare("INSERT INTO states VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state");
  const remove = database.prepare("DELETE FROM states WHERE key = ?");
  return {
    addAnswer: (chatId: number, question: string, option: string) =>
      void insert.run(chatId, question, option, Date.now()),
    readState<State>(key: string): State | undefined {
      const text = find.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    writeState: (key: string, state: unknown) => void put.run(key, JSON.stringify(state)),
    removeState: (key: string) => void remove.run(key),
    close: () => void database.close(),
  };
}
