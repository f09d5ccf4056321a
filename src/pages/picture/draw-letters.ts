import letters from "./letters.json" with { type: "json" };

const SIZE = 1000;
const outlines: Record<string, string | undefined> = letters;

/** Words in one size; `y` is where they stand. */
export type Line = { words: string; size: number; x: number; y: number };

/** Whether every letter can be drawn. */
export function canDraw(words: string): boolean {
  return [...words].every((letter) => outlines[letter] !== undefined);
}

export function widthOf(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + advanceOf(letter), 0) * (size / SIZE);
}

/**
 * Draws lines of words on a sheet: of each pixel how much of it is covered, from 0 to 1. Each edge of a letter leaves in its rows how much it covers and how steep it goes; added up along a
 * row that is the area of the letter in each pixel.
 */
export function drawLines(lines: Line[], width: number, height: number): Float32Array {
  const edges = new Float32Array(width * height + 1);
  for (const { words, size, x, y } of lines) {
    let at = x;
    for (const letter of words) {
      drawOutline(outlines[letter] ?? "", { edges, width, height }, { x: at, y, scale: size / SIZE });
      at += advanceOf(letter) * (size / SIZE);
    }
  }
  let sum = 0;
  for (let i = 0; i < edges.length; i++) {
    sum += edges[i] ?? 0;
    edges[i] = Math.min(1, Math.abs(sum));
  }
  return edges.subarray(0, width * height);
}

type Ground = { edges: Float32Array; width: number; height: number };
type Point = { x: number; y: number };

function advanceOf(letter: string): number {
  return Number.parseInt(outlines[letter] ?? "0", 10);
}

function drawOutline(outline: string, ground: Ground, { x, y, scale }: Point & { scale: number }): void {
  let from: Point = { x, y };
  let start: Point = from;
  let [atX, atY] = [0, 0];
  for (const [, type, given = ""] of outline.matchAll(/([MLQ])([-\d ]+)/g)) {
    const steps = (given.match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [];
    for (let i = 0; i < steps.length; i += 2) {
      [atX, atY] = [atX + (steps[i] ?? 0), atY + (steps[i + 1] ?? 0)];
      points.push({ x: x + atX * scale, y: y + atY * scale });
    }
    const first: Point = points[0] ?? from;
    const last: Point = points[1] ?? first;
    if (type === "M") {
      drawEdge(from, start, ground);
      start = first;
    } else if (type === "L") drawEdge(from, first, ground);
    else drawCurve(from, first, last, ground);
    from = last;
  }
  drawEdge(from, start, ground);
}

const CURVE_STEPS = 8;

function drawCurve(from: Point, control: Point, to: Point, ground: Ground): void {
  let before = from;
  for (let i = 1; i <= CURVE_STEPS; i++) {
    const t = i / CURVE_STEPS;
    const on = (axis: "x" | "y") => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
    const next = { x: on("x"), y: on("y") };
    drawEdge(before, next, ground);
    before = next;
  }
}

/** One straight edge, row by row (the area that it covers to its right, as font-rs counts it). */
function drawEdge(a: Point, b: Point, { edges, width, height }: Ground): void {
  if (a.y === b.y) return;
  const direction = a.y < b.y ? 1 : -1;
  const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
  const slope = (bottom.x - top.x) / (bottom.y - top.y);
  for (let row = Math.max(0, Math.floor(top.y)); row < Math.min(height, Math.ceil(bottom.y)); row++) {
    const [y0, y1] = [Math.max(row, top.y), Math.min(row + 1, bottom.y)];
    const [x0, x1] = [top.x + (y0 - top.y) * slope, top.x + (y1 - top.y) * slope];
    const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
    const tall = direction * (y1 - y0);
    const columns = Math.max(1, Math.ceil(right) - Math.floor(left));
    for (let i = 0; i < columns; i++) {
      const column = Math.floor(left) + i;
      const [l, r] = [Math.max(left, column), Math.min(right, column + 1)];
      const part = right > left ? (tall * (r - l)) / (right - left) : tall;
      const inside = part * (1 - ((l + r) / 2 - column));
      const place = row * width + Math.min(Math.max(column, 0), width - 1);
      edges[place] = (edges[place] ?? 0) + inside;
      edges[place + 1] = (edges[place + 1] ?? 0) + part - inside;
    }
  }
}
