import { expect, it } from "vitest";
import { inviteCouncillor } from "../../../../src/core/talk/council/invite-council.ts";
import { createTown } from "../../../fakes/town.ts";

it("an invitation to the council admits exactly one person, also of several who follow it at once", async () => {
  const town = createTown();
  const link = await inviteCouncillor({ key: "act", by: "U1" }, town.context);
  const code = new URL(link ?? "").searchParams.get("start") ?? "";
  const all = ["1", "2", "3", "4"].map((address) => town.person(address));
  await Promise.all(all.map((person) => person.open(code)));
  await town.deliverer.drain();
  const members = await town.context.store.councilMembers.all();
  expect(members).toHaveLength(1);
  const told = (words: string) => all.filter((person) => person.said().some((text) => text.startsWith(words)));
  expect(told("Welkom. U krijgt hier voortaan elke week")).toHaveLength(1);
  expect(told("Deze link ken ik niet")).toHaveLength(3);
});
