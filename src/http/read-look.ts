import { type Look, styleOf } from "../pages/look/look.ts";
import type { Config } from "./settings/config.ts";

export function readLook(_config: Config): Look {
  return { style: styleOf() };
}
