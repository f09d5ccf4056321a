import { expect, it } from "vitest";
import { forgetAgain } from "../../../src/core/rights/forget-again.ts";
import { toldPark } from "../../fakes/told-park.ts";

it("goes on the next time where it may not go on, until nobody of the list is known", async () => {
  const told = toldPark();
  await told.begin(["a", "b", "c", "d"]);
  const { context } = told.town;
  const { erasures, participations, residents } = context.store;
  const names = ["a", "b", "c"].map((address) => residents.idOf("test", address));
  const takingPart = (await participations.ids()).slice(0, 3);
  const list = [...names, ...takingPart].map((id, i) => ({
    mark: `mark-${i}`,
    fingerprint: erasures.fingerprintOf(id),
  }));
  let left = 4;
  const mayGoOn = () => left-- > 0;
  expect(await forgetAgain(list, context, mayGoOn)).toEqual({ participations: 3, people: 1 });
  expect(await forgetAgain(list, context)).toEqual({ participations: 0, people: 2 });
  expect(await residents.ids()).toEqual([residents.idOf("test", "d")]);
  expect(await forgetAgain(list, context)).toEqual({ participations: 0, people: 0 });
});
