/** Red, green and blue, each from 0 to 1. */
type Colour = [red: number, green: number, blue: number];

/** How well two colours stand apart by WCAG 2.1: from 1 to 21. Nothing when one of them is no colour that can be read. */
export function contrast(one: string, other: string): number | undefined {
  const [a, b] = [readColour(one), readColour(other)];
  if (!a || !b) return undefined;
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#5115ef`, `#51e`, `rgb(81 21 239)` or `hsl(256, 87%, 51%)`; none that one sees through. */
export function readColour(text: string): Colour | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})(f|ff)?$/i.exec(text.trim())?.[1];
  if (hex) {
    const parts = hex.length === 3 ? [...hex].map((sign) => sign + sign) : (hex.match(/../g) ?? []);
    return parts.map((part) => Number.parseInt(part, 16) / 255) as Colour;
  }
  const [, kind, inside = ""] = /^(rgb|hsl)a?\(([^()]+)\)$/i.exec(text.trim()) ?? [];
  const numbers = inside.split(/[\s,/]+/).filter((part) => part !== "");
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers.map((part) => Number.parseFloat(part));
  if (kind === undefined || numbers.length < 3 || [a, b, c].some(Number.isNaN) || alpha < 1) return undefined;
  return kind.toLowerCase() === "rgb" ? [a / 255, b / 255, c / 255] : fromHsl(a, b / 100, c / 100);
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}
