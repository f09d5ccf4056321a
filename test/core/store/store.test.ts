import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { databases, type TestDatabase } from "../../fakes/databases.ts";
import { linksLetIn } from "./access.ts";
import { answersAreKept } from "./answers.ts";
import { broadcastsAreCounted } from "./broadcasts.ts";
import { changesAreStoredAsOne } from "./changes.ts";
import { findingsAreKept } from "./findings.ts";
import { type Given, given } from "./given.ts";
import { judgementsAreKept } from "./judgements.ts";
import { notesAreOfNow } from "./notes.ts";
import { theOutboxIsFair } from "./outbox.ts";
import { digestsAreKept, peopleStayUnknown } from "./people.ts";
import { textsAreInThemes } from "./placings.ts";
import { sumsAreKept } from "./sums.ts";
import { followUpsGoOut } from "./tellings.ts";

describe.each(databases)("the store on $kind", ({ open }) => {
  let database: TestDatabase;
  let now: Given;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    now = await given(database);
  });
  afterAll(() => database.close());

  describe("a change", () => changesAreStoredAsOne(() => now));
  describe("the outbox", () => theOutboxIsFair(() => now));
  describe("broadcasts", () => broadcastsAreCounted(() => now));
  describe("a follow-up", () => followUpsGoOut(() => now));
  describe("answers", () => answersAreKept(() => now));
  describe("sums", () => sumsAreKept(() => now));
  describe("themes", () => textsAreInThemes(() => now));
  describe("findings", () => findingsAreKept(() => now));
  describe("personal links", () => linksLetIn(() => now));
  describe("response notes", () => notesAreOfNow(() => now));
  describe("what a model judged", () => judgementsAreKept(() => now));
  describe("people", () => peopleStayUnknown(() => now));
  describe("digests", () => digestsAreKept(() => now));
});
