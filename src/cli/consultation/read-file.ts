import { readConsultation } from "../../core/consultation/read/read-consultation.ts";
import type { Consultation } from "../../core/model/consultation/consultation.ts";
import { BadInput, problemLines, readInput } from "../terminal.ts";

export function consultationIn(file: string): Consultation {
  const read = readConsultation(readInput(file));
  if (!read.problems) return read.consultation;
  throw new BadInput(problemLines(file, read.problems));
}
