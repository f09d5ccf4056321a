import type { Work } from "../../themes/work.ts";
import { weightOf } from "../closeness.ts";
import { peopleSaying } from "../holding/holders.ts";
import { spread } from "../holding/spread.ts";
import type { Saying } from "../reading/saying.ts";
import type { Likeness } from "./likeness.ts";

const MOST_COMPARED = 1500;
const LEAST_ALIKE = 0.25;
const FEWEST_PEOPLE = 2;

type Waiting = { saying: Saying; people: number };

/** Sayings that stand near each other and in no point: the heart of each cluster first, then what is most like it. */
export function* looseClusters(left: Saying[], likeness: Likeness): Work<Saying[][]> {
  const open = new Set(spread(left, MOST_COMPARED));
  const nearest = new Map<Saying, Saying[]>();
  const waiting: Waiting[] = [];
  for (const saying of open) {
    const near = likeness.near(saying).filter((each) => open.has(each.saying) && each.share >= LEAST_ALIKE);
    const members = [saying, ...near.toSorted((a, b) => b.share - a.share).map((each) => each.saying)];
    nearest.set(saying, members);
    waiting.push({ saying, people: peopleSaying(members).size });
    yield;
  }
  const clusters: Saying[][] = [];
  const queue = waiting.toReversed().toSorted((a, b) => a.people - b.people);
  for (let next = queue.pop(); next; next = queue.pop()) {
    yield;
    if (next.people < FEWEST_PEOPLE) break;
    const members = open.has(next.saying) ? (nearest.get(next.saying) ?? []).filter((each) => open.has(each)) : [];
    const people = peopleSaying(members).size;
    if (people === next.people) {
      clusters.push(members);
      for (const member of members) open.delete(member);
    } else if (people > 0) queueAgain(queue, { saying: next.saying, people });
  }
  return clusters;
}

/** Others took some of its members: it waits for its turn as what is left of it. */
function queueAgain(queue: Waiting[], entry: Waiting): void {
  const at = queue.findIndex(({ people }) => people >= entry.people);
  queue.splice(at < 0 ? queue.length : at, 0, entry);
}

/** Of each person of whom no point tells, the saying that tells most; together by language, so many at a time. */
export function onesAlone(left: Saying[], heard: Set<string>, together: number): Saying[][] {
  const best = new Map<string, Saying>();
  for (const saying of left)
    for (const { person } of saying.sayers) {
      const before = best.get(person);
      if (!heard.has(person) && (!before || weightOf(saying) > weightOf(before))) best.set(person, saying);
    }
  const chosen = [...new Set(best.values())].slice(0, MOST_COMPARED);
  return [...Map.groupBy(chosen, ({ language }) => language).values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / together) }, (_, i) => all.slice(i * together, (i + 1) * together)),
  );
}
