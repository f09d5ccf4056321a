import type { Work } from "../work.ts";

/** A group that may still grow. `nearest`: of the groups before it in the order, the one that is least far. */
type Group = { members: number[]; row: number; nearest: Group | undefined; distance: number };

/**
 * Average link over the things 0 to `count`: the two groups that are least far apart become one, until those that are
 * left are all farther apart than `most`. Gives groups of one as well.
 */
export function* averageLink(count: number, far: (i: number, j: number) => number, most: number): Work<number[][]> {
  const table = new Float64Array(count * count);
  const between = (a: Group, b: Group) => table[a.row * count + b.row] ?? 0;
  const note = (a: number, b: number, distance: number) => {
    table[a * count + b] = distance;
    table[b * count + a] = distance;
  };
  let groups: Group[] = [];
  for (let row = 0; row < count; row++) {
    for (let other = 0; other < row; other++) note(row, other, far(row, other));
    const group: Group = { members: [row], row, nearest: undefined, distance: Number.POSITIVE_INFINITY };
    lookAround(group, groups, between);
    groups.push(group);
    yield;
  }
  for (;;) {
    const next = leastFar(groups);
    if (!next?.nearest || next.distance > most) return groups.map(({ members }) => members);
    const { nearest } = next;
    const [n, m] = [next.members.length, nearest.members.length];
    const rest = groups.filter((group) => group !== next && group !== nearest);
    for (const { row } of rest) {
      const [one, other] = [table[next.row * count + row] ?? 0, table[nearest.row * count + row] ?? 0];
      note(next.row, row, (n / (n + m)) * one + (m / (n + m)) * other);
    }
    groups = withFirst(next, nearest, rest, between);
    yield;
  }
}

/** The two as one group, which now comes first, before the rest. */
function withFirst(one: Group, other: Group, rest: Group[], between: (a: Group, b: Group) => number): Group[] {
  const first = { ...one, members: [...one.members, ...other.members], nearest: undefined };
  first.distance = Number.POSITIVE_INFINITY;
  const groups = [first, ...rest];
  for (const group of rest) {
    if (group.nearest === one || group.nearest === other) lookAround(group, groups, between);
    else if (between(group, first) <= group.distance) {
      group.nearest = first;
      group.distance = between(group, first);
    }
  }
  return groups;
}

function lookAround(group: Group, groups: Group[], between: (a: Group, b: Group) => number): void {
  group.nearest = undefined;
  group.distance = Number.POSITIVE_INFINITY;
  for (const before of groups) {
    if (before === group) return;
    const distance = between(group, before);
    if (distance >= group.distance) continue;
    group.nearest = before;
    group.distance = distance;
  }
}

/** Of equal ones the first. */
function leastFar(groups: Group[]): Group | undefined {
  return groups.reduce<Group | undefined>(
    (least, group) => (least && least.distance <= group.distance ? least : group),
    undefined,
  );
}
