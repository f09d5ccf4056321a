import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where this machine has a Chromium; nothing, with a warning, when it has none. */
export const chromiumAtHand = places.find((place) => existsSync(place));
if (!chromiumAtHand)
  console.warn("SKIPPED: there is no Chromium here (apt-get install chromium), so no page was shown");

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumAtHand && { executablePath: chromiumAtHand }), args: ["--no-sandbox"] });
