import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { z } from "zod";

const position = z.array(z.number()).min(2);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position).min(4)) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(position).min(4))) }),
]);

/** A GeoJSON map of the town; `properties.id` of each feature is the id of a neighbourhood. */
const neighbourhoodMap = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.object({ type: z.literal("Feature"), properties: z.object({ id: z.string() }), geometry })),
});

export type NeighbourhoodMap = z.infer<typeof neighbourhoodMap>;

/** Throws with what is wrong, and where. */
export function parseMap(json: string): NeighbourhoodMap {
  const read = neighbourhoodMap.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`is no GeoJSON map of neighbourhoods: ${issue?.path.join(".")} ${issue?.message}`);
}

/** The neighbourhood that a place lies in; nothing outside the town. The place itself goes no further than this. */
export type Locate = (latitude: number, longitude: number) => string | undefined;

export function createLocator(map: NeighbourhoodMap): Locate {
  return (latitude, longitude) =>
    map.features.find((feature) => booleanPointInPolygon([longitude, latitude], feature.geometry))?.properties.id;
}
