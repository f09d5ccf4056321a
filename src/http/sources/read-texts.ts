import { createTexts, type Texts } from "../../core/texts/texts.ts";
import { readSources, root } from "./sources.ts";

/** What residents, council and pages are told. */
export function readTexts(): Texts {
  return createTexts(readSources(`${root}/src/core/texts`, ".ftl"));
}
