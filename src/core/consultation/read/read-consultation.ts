import { type Consultation, consultation } from "../../model/consultation/consultation.ts";
import { type FileProblem, readYaml } from "./read-yaml.ts";

export type ReadConsultation = { consultation: Consultation; problems?: undefined } | { problems: FileProblem[] };

/** Reads a consultation from YAML. Every problem is named with its line; a fit file gives the consultation. */
export function readConsultation(yaml: string): ReadConsultation {
  const read = readYaml(yaml, consultation, "a consultation");
  return read.problems ? read : { consultation: read.value };
}
