import type { Measure } from "./section.ts";
import { measureBroadcast } from "./sections/broadcast.ts";
import { measureDigest } from "./sections/digest.ts";
import { measureExport } from "./sections/export.ts";
import { measureFirstLoad } from "./sections/first-load.ts";
import { measureMemory } from "./sections/memory.ts";
import { measurePages } from "./sections/pages.ts";
import { measureSearches } from "./sections/searches.ts";
import { measureSlack } from "./sections/slack.ts";
import { measureStalls } from "./sections/stalls.ts";
import { measureStart } from "./sections/start.ts";
import { measureStored } from "./sections/stored.ts";
import { measureTaps } from "./sections/taps.ts";
import { measureTokens } from "./sections/tokens.ts";
import { measureWeb } from "./sections/web.ts";

/** What can be measured, by name, in the order of the results. */
export const sections: Record<string, Measure> = {
  taps: measureTaps,
  web: measureWeb,
  "first-load": measureFirstLoad,
  stored: measureStored,
  stalls: measureStalls,
  digest: measureDigest,
  pages: measurePages,
  export: measureExport,
  broadcast: measureBroadcast,
  slack: measureSlack,
  start: measureStart,
  memory: measureMemory,
  tokens: measureTokens,
  searches: measureSearches,
};
