import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const step = z.union([
  z.enum(["begin", "skip", "sticker", "stop"]).transform((type) => ({ type })),
  z.strictObject({ press: z.string() }).transform(({ press }) => ({ type: "press" as const, option: press })),
  z.strictObject({ "press-twice": z.string() }).transform((twice) => {
    return { type: "press-twice" as const, option: twice["press-twice"] };
  }),
  z
    .strictObject({ tick: z.array(z.string()).min(1) })
    .transform(({ tick }) => ({ type: "tick" as const, options: tick })),
  z.strictObject({ old: z.string() }).transform(({ old }) => ({ type: "old" as const, option: old })),
  z.strictObject({ write: z.string().min(1) }).transform(({ write }) => ({ type: "write" as const, text: write })),
]);

const resident = z.strictObject({
  name: z.string().min(1),
  language: z.string().min(2),
  source: z.string().optional(),
  does: z.array(step).min(1),
});

/** One thing that a resident does in the chat; demo/residents.yaml tells what each means. */
export type Step = z.infer<typeof step>;

/** A made-up person. The name is for whoever watches the demo, the program never gets it. */
export type Resident = z.infer<typeof resident>;

/** Everybody in the file; throws with the name of whoever is written down wrongly. */
export function readResidents(file: string): Resident[] {
  const people = z.array(z.unknown()).parse(parse(readFileSync(file, "utf8")));
  return people.map((person, i) => {
    const read = resident.safeParse(person);
    if (read.success) return read.data;
    const name = z.object({ name: z.string() }).safeParse(person).data?.name ?? `number ${i + 1}`;
    throw new Error(`${file}: ${name} is not written down well.\n${z.prettifyError(read.error)}`);
  });
}
