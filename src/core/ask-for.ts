import { z } from "zod";
import type { Llm, LlmRequest } from "./llm.ts";
import { markOf } from "./model/mark.ts";

/** What asking cost so far. */
export type Spent = { calls: number; tokens: number };

type Asked<Shape> = Omit<LlmRequest, "schema" | "material"> & { material: object; shape: Shape };

/** Asks for JSON of this shape; throws when none comes in time. What it cost is added to `spent`. */
export async function askFor<Shape extends z.ZodType>(
  llm: Llm,
  { shape, material, ...request }: Asked<Shape>,
  spent: Spent,
): Promise<z.infer<Shape>> {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  spent.calls++;
  const { text, tokens } = await llm.ask({ ...request, material: JSON.stringify(material), schema });
  spent.tokens += tokens;
  return shape.parse(JSON.parse(text));
}

/** Who wrote or judged: a model and a mark of its instructions. Another one writes and judges anew. */
export function writerOf(llm: Llm | undefined, instructions: string): string {
  return llm ? `${llm.model} ${markOf(instructions)}` : "";
}
