import { html } from "hono/html";
import type { Html } from "../page.ts";

/** One bar of a chart as a picture (0 is empty, 1 is full). It says nothing aloud: its number has to stand beside it. */
export function bar(share: number): Html {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return html`<svg aria-hidden="true" focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="frame" width="100" height="10"/><rect width="${filled}" height="10"/></svg>` as Html;
}

/** Half of a bar that goes two ways from the middle: to the left for those against, to the right for those in favour. */
export function halfBar(share: number, side: "against" | "for"): Html {
  const width = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  const from = side === "against" ? 100 - width : 0;
  return html`<svg aria-hidden="true" focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none"><rect x="${from}" width="${width}" height="10"/></svg>` as Html;
}

const SHADES = [1, 0.5, 0.25, 0];
const NARROWEST_WITH_NUMBER = 5;
/** So many characters have room in a hundredth of the bar. */
const CHARACTERS = 0.36;

/** All of these as parts of one bar, in this order. It says nothing aloud: a sentence beside it has to. */
export function strip(counted: { label: string; count: number }[]): Html {
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const parts = counted.map(({ label, count }, i) => {
    const [x, width] = [from, (100 * count) / all];
    from += width;
    const [named] = [`${label} ${count}`, `${label.split(/[ ,;:]/)[0]} ${count}`].filter(
      ({ length }) => length <= width * CHARACTERS,
    );
    const number = width < NARROWEST_WITH_NUMBER ? "" : (named ?? count);
    const shade = SHADES[Math.min(i, SHADES.length - 1)] ?? 0;
    return html`<rect x="${x.toFixed(1)}%" width="${width.toFixed(1)}%" height="100%" fill-opacity="${shade}"/><text x="${(x + 1).toFixed(1)}%" y="78%">${number}</text>`;
  });
  return html`<svg class="strip" aria-hidden="true" focusable="false">${parts}</svg>` as Html;
}
