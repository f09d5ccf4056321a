import { readFileSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { seeDatabase } from "../../src/core/store/database/copies.ts";

/** What is in a database of the demo, in words. */
export function contentsOf(file: string): string {
  const { faults, counts } = seeDatabase(file);
  const { consultations, participations, residents, answers } = counts;
  const known = `${consultations} consultation, ${residents} people with an address, ${participations} participations, ${answers} answers`;
  return `${known}; ${faults.length === 0 ? "whole" : faults.join(", ")}`;
}

export const rightsOf = (file: string) => `rights 0${(statSync(file).mode & 0o777).toString(8)}`;

/** How often the number of a chat of the demo (from 700,000,001) stands in a file as it lies on the disk. */
export function chatNumbersIn(file: string): number {
  return readFileSync(file, "latin1").match(/7000000\d\d|7000001\d\d/g)?.length ?? 0;
}

/** One who wrote something. */
export function aParticipation(file: string): string {
  const database = new Database(file, { readonly: true });
  const query = database.prepare("SELECT participation_id FROM answers WHERE kind = 'text' ORDER BY id LIMIT 1");
  const id = query.pluck().get();
  database.close();
  return String(id);
}
