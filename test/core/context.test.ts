import { expect, it } from "vitest";
import { isColleague, welcomeColleague } from "../../src/core/colleagues.ts";
import { type Core, coreOf } from "../../src/core/context.ts";
import { createTown } from "../fakes/town.ts";

it("a bot's core runs use cases on what is stored, and shows nothing of the store itself", async () => {
  const core = coreOf(createTown().context);
  expect(await core.run(isColleague, "UANNA")).toBe(false);
  await core.run(welcomeColleague, "UANNA");
  expect(await core.run(isColleague, "UANNA")).toBe(true);
  expect(Object.keys(core)).not.toContain("store");
});

it("a bot's core compiles only with what a use case asks for, and without a store", () => {
  const mistakes = ({ run, ...core }: Core) => [
    // @ts-expect-error another kind of value
    run(isColleague, 3),
    // @ts-expect-error nothing where something is asked for
    run(isColleague),
    // @ts-expect-error no store
    core.store,
  ];
  expect(mistakes).toBeTypeOf("function");
});
