import { expect, it } from "vitest";
import { patientWith } from "../../../src/core/placing/patient.ts";

it("an embedding model that failed is asked no more in the same run of work", async () => {
  let asked = 0;
  const broken = { model: "m", embed: () => Promise.reject(new Error(`asked ${++asked}`)) };
  const patient = patientWith(broken, () => 0);
  await expect(patient.embed(["a"])).rejects.toThrow("asked 1");
  await expect(patient.embed(["b"])).rejects.toThrow("failed before");
  expect(asked).toBe(1);
});

it("one that answers slowly is asked no more once it took fifteen seconds in all", async () => {
  let now = 0;
  const slow = {
    model: "m",
    embed: async (texts: string[]) => {
      now += 8000;
      return texts.map(() => [1]);
    },
  };
  const patient = patientWith(slow, () => now);
  expect(await patient.embed(["a"])).toEqual([[1]]);
  expect(await patient.embed(["b"])).toEqual([[1]]);
  await expect(patient.embed(["c"])).rejects.toThrow("too slow");
});
