import { below } from "../../core/model/below.ts";
import type { KnownChannel } from "../channel.ts";
import { NAME, type WebSettings } from "./settings.ts";

/** SLUG or SLUG_SOURCE; what begins otherwise is no consultation. */
function linkOf(code: string, site: string): string | undefined {
  const [, slug, source] = /^([a-z0-9-]+)(?:_([a-z0-9-]+))?$/.exec(code) ?? [];
  if (slug === undefined) return undefined;
  return below(site, `/c/${slug}/chat${source === undefined ? "" : `?source=${source}`}`);
}

/** Residents answer on a page of this program: in any browser, without an app. */
export const web: KnownChannel<WebSettings> = {
  name: NAME,
  facts: {
    audience: "residents",
    title: {
      nl: "uw browser",
      en: "your browser",
      tr: "tarayıcınız",
      ar: "متصفحك",
      pl: "przeglądarce",
      uk: "браузері",
    },
    takesLocation: true,
    hasMenu: true,
    can: {
      edit: true,
      files: "to-people",
      buttons: { most: 1000, longestLabel: 1000, longestDataBytes: 1000 },
      longestText: 100_000,
    },
  },
  refuses: () => [],
  setUp: () => ({}),
  linkTo: (code, _, { PUBLIC_URL: site }) => (site === undefined ? undefined : linkOf(code, site)),
  connect: async (settings, means) => (await import("./connect.ts")).connectWeb(settings, means),
};
