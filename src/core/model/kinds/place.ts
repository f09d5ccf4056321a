import { z } from "zod";
import { everyQuestion } from "../consultation/question-parts.ts";
import { pickOne, usual } from "./common-rules.ts";
import type { KindRules } from "./kind-rules.ts";

/** One of the neighbourhoods of the consultation, or a shared location that lies in one. */
export const placeQuestion = z.strictObject({ ...everyQuestion, kind: z.literal("place") });
type PlaceQuestion = z.infer<typeof placeQuestion>;
export type PlaceAnswer = { kind: "place"; neighbourhoodId: string };

export const place: KindRules<PlaceQuestion, PlaceAnswer> = {
  ...usual,
  ...pickOne({
    options: (_: PlaceQuestion, { neighbourhoods }) => neighbourhoods.map(({ id, name }) => ({ id, text: name })),
    toAnswer: (neighbourhoodId): PlaceAnswer => ({ kind: "place", neighbourhoodId }),
    idOf: ({ neighbourhoodId }) => neighbourhoodId,
  }),
  role: "neighbourhood",
  isCondition: true,
  lacks: (_q, { neighbourhoods }) =>
    neighbourhoods.length < 2 ? "a place needs at least 2 `neighbourhoods`" : undefined,
  parts: () => [],
  partsField: undefined,
  hasLabels: true,
  withParts: (q) => q,
  hint: () => [{ withLocation: "hint-place", withoutLocation: "hint-place-buttons" }],
  formFields: [],
  formFaults: (_form, { neighbourhoods }) => (neighbourhoods.length < 2 ? { text: "fault-place" } : {}),
  fromForm: (_form, every) => ({ ...every, kind: "place" }),
};
