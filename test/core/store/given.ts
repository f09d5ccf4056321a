import type { NewAnswer } from "../../../src/core/store/answers.ts";
import type { SqlStatement } from "../../../src/core/store/database/db.ts";
import type { NewParticipation } from "../../../src/core/store/people/participations.ts";
import type { Posted, Reply } from "../../../src/core/store/sending/outbox.ts";
import { createStore, type ListErased, type Store } from "../../../src/core/store/store.ts";
import { createSeal } from "../../../src/http/create-seal.ts";
import { short } from "../../fakes/consultations.ts";
import { empty, type TestDatabase } from "../../fakes/databases.ts";

export const NOON = Date.UTC(2026, 10, 24, 12);
export const SLUG = short.slug;

/** What a promise is tested on: an empty database with one consultation in it. */
export type Given = {
  store: Store;
  /** What stands in the database, for who has no key. */
  rows(sql: string): Promise<unknown[][]>;
  /** A second process on the same database. */
  another(key?: Uint8Array): Store;
  /** A process that keeps who was forgotten outside this database. */
  elsewhere(listErased: ListErased): Store;
};

export async function given(database: TestDatabase): Promise<Given> {
  const key = new Uint8Array(32).fill(7);
  const open = (with_ = key) => createStore(database.driver, createSeal(with_));
  const elsewhere = (listErased: ListErased) => createStore(database.driver, createSeal(key), listErased);
  await empty(database);
  const store = open();
  await store.write(store.consultations.publish(short, 1, NOON));
  return { store, rows: (sql) => database.driver.query(sql, []), another: open, elsewhere };
}

export function participation(id: string, more: Partial<NewParticipation> = {}): NewParticipation {
  return {
    id,
    version: 1,
    slug: SLUG,
    channel: "telegram",
    language: "nl",
    source: undefined,
    helper: false,
    ...more,
  };
}

export function answer(participationId: string, more: Partial<NewAnswer> = {}): NewAnswer {
  return {
    participationId,
    slug: SLUG,
    questionId: "q1",
    kind: "choice",
    value: "a",
    text: "",
    language: "nl",
    status: "accepted",
    reason: null,
    hidden: false,
    flag: null,
    receivedAt: NOON,
    ...more,
  };
}

export function words(participationId: string, text: string, more: Partial<NewAnswer> = {}): NewAnswer {
  return answer(participationId, { questionId: "q4", kind: "text", value: "", text, ...more });
}

export function reply(recipient: string, text: string): Reply {
  const message = { text: [{ literal: text, language: "nl" }] };
  return { to: { type: "participation", id: recipient }, delivery: { type: "say", message } };
}

/** A row for the outbox that says these words. */
export function post(store: Store, recipient: string, text: string, more: Partial<Posted> = {}): SqlStatement {
  return store.outbox.post({
    ...reply(recipient, text),
    lane: "reply",
    dueAt: NOON,
    ...more,
  });
}
