import {
  type ConsultationDigest,
  type CounterVoice,
  SMALLEST_QUOTED_GROUP,
  type ThemeDigest,
} from "../../core/model/digests/digest.ts";
import type { Say } from "../../core/texts/texts.ts";

const MAIN_THEMES = 5;

/** Where people spoke, and the groups that are too small to quote. */
export function themeWords(say: Say) {
  return {
    smallVoicesWhy: say("digest-small-voices-why", { k: SMALLEST_QUOTED_GROUP }),
    /** The largest themes have their own place; the small ones are told under the small groups. */
    mainThemes: (c: ConsultationDigest): ThemeDigest[] => largeThemes(c).slice(0, MAIN_THEMES),
    /** The groups that are too small to quote. */
    smallVoices: (c: ConsultationDigest): string[] => voicesOf(c, "small").map(({ text }) => text),
    /** Who wants something else within a large theme; nothing when nobody does. */
    dissent: (c: ConsultationDigest, theme: ThemeDigest): string | undefined =>
      voicesOf(c, "dissent").find(({ themeId }) => themeId === theme.id)?.text,
    /** What people wrote about most; nothing when nobody did. */
    themesNamed: (c: ConsultationDigest): string | undefined => themesNamed(c, say),
    /** All of it in a few lines: the largest themes, what the team put together, and the groups that are too small to quote. */
    themeLines: (c: ConsultationDigest): string[] => {
      const merged = c.themes.filter(({ merged = [] }) => merged.length > 0);
      const isSmall = (theme: ThemeDigest) => voicesOf(c, "small").some(({ themeId }) => themeId === theme.id);
      const small = c.themes.filter(isSmall).map(({ title }) => title);
      return [
        themesNamed(c, say) ?? "",
        ...merged.map(({ title, merged: parts = [] }) => {
          const themes = parts.map((part) => `${part.title} (${part.count})`).join("; ");
          return `${title}. ${say("digest-merged", { themes })}`;
        }),
        small.length > 0 ? `${say("digest-small-groups")} ${small.join("; ")}.` : "",
      ].filter((line) => line !== "");
    },
    /** The themes after the first `shown` ones in one line; nothing when there are none. */
    otherThemes: (c: ConsultationDigest, shown = MAIN_THEMES): string | undefined => {
      const others = largeThemes(c).slice(shown);
      const themes = others.map(({ title, count }) => `${title} (${count})`).join("; ");
      return others.length > 0 ? say("digest-also", { themes }) : undefined;
    },
  };
}

function themesNamed(c: ConsultationDigest, say: Say): string | undefined {
  const themes = largeThemes(c).filter(({ id }) => id !== "other");
  const named = themes.slice(0, MAIN_THEMES).map(({ title, count }) => `${title} (${count})`);
  return named.length === 0 ? undefined : say("digest-themes-named", { themes: named.join("; ") });
}

/** Those that are not told under the small groups. */
function largeThemes(c: ConsultationDigest): ThemeDigest[] {
  const small = voicesOf(c, "small");
  return c.themes.filter((theme) => !small.some((voice) => voice.themeId === theme.id));
}

/** Digests of before dissent was told hold small voices only. */
function voicesOf({ counterVoices }: ConsultationDigest, kind: CounterVoice["kind"]): CounterVoice[] {
  return counterVoices.filter((voice) => (voice.kind ?? "small") === kind);
}
