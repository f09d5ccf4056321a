import { asShown } from "../../src/core/judge/shown.ts";
import { markOf } from "../../src/core/model/mark.ts";
import type { AskedPoints, AskedVerdicts, GivenVerdict, ProposedPoint } from "./llm.ts";

export type GoldPoint = { id: string; claim: string; object: string; opposite?: string };
export type Gold = {
  consultation: { slug: string };
  points: GoldPoint[];
  answers: { id: string; person: string; text: string; language: string; points: string[] }[];
};

const WRONG_PERCENT = 5;
const MOST_CITED = 5;
const FEWEST = 2;
const verdicts = ["supports", "opposes", "neither"];

/** A test may number the same words, to have more of them. */
const bare = (text: string) => text.replace(/ \(\d+\)$/, "");

/**
 * A model that knows what people labelled: it proposes their claims, and judges by their labels, but is wrong about 5 % of
 * the pairs of an answer with a point of its own topic, always the same ones.
 */
export function goldModel({ points, answers }: Gold) {
  const people = Map.groupBy(answers, ({ person }) => person);
  const holderOf = new Map(
    [...people].map(([person, own]) => {
      const text = own.map((each) => each.text).join("\n");
      return [bare(asShown(text, [])), { person, text, holds: new Set(own.flatMap((each) => each.points)) }];
    }),
  );
  const by = (text: string) => holderOf.get(bare(text));
  const cited = new Map<string, Set<string>>();
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const alike = (a: string, b: string) => [...wordsOf(a)].filter((word) => wordsOf(b).has(word)).length;

  /** A claim, or words of somebody whom it cited for one. */
  const pointOf = (text: string): GoldPoint | undefined => {
    const own = points.find(({ claim }) => claim === text);
    const writer = [...holderOf.values()].find((holder) => holder.text.includes(text));
    const meant = points.filter(({ id }) => writer?.holds.has(id) && cited.get(id)?.has(writer.person));
    return own ?? meant.toSorted((a, b) => alike(b.claim, text) - alike(a.claim, text))[0];
  };
  return {
    propose({ known, answers: shown }: AskedPoints): ProposedPoint[] {
      const told = new Set(known.map((text) => pointOf(text)?.id));
      return points.flatMap(({ id, claim }) => {
        const holders = shown.filter(({ text }) => by(text)?.holds.has(id)).slice(0, MOST_CITED);
        if (told.has(id) || holders.length < FEWEST) return [];
        const persons = holders.map(({ text }) => by(text)?.person ?? "");
        cited.set(id, new Set([...(cited.get(id) ?? []), ...persons]));
        return [{ sentence: claim, answers: holders.map(({ answer }) => answer) }];
      });
    },
    judge({ sentence, answers: shown }: AskedVerdicts): GivenVerdict[] {
      const point = pointOf(sentence);
      return shown.map(({ answer, text }) => {
        const writer = by(text);
        if (!point || !writer) return { answer, verdict: "neither" };
        const right = writer.holds.has(point.id)
          ? "supports"
          : writer.holds.has(point.opposite ?? "")
            ? "opposes"
            : "neither";
        const isOwnTopic = points.some((each) => writer.holds.has(each.id) && each.object === point.object);
        const chance = Number.parseInt(markOf(`${writer.person} ${point.id}`).split("-")[0] ?? "", 36) % 100;
        const wrong = verdicts[(verdicts.indexOf(right) + 1) % verdicts.length] ?? right;
        return { answer, verdict: isOwnTopic && chance < WRONG_PERCENT ? wrong : right };
      });
    },
  };
}
