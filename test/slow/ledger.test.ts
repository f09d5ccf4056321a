import { expect, it } from "vitest";
import { carryOutRulings, textsFor } from "../../src/core/answers/moderate.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { createTown } from "../fakes/town.ts";

const TOWNS = 100;
const ACTS = 100;

/** The same chance at every run: a generator by Park and Miller. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A town in which residents answer, change their words and are forgotten, and the team rules, at random. */
async function play(seed: number): Promise<number> {
  const next = chance(seed + 1);
  const town = createTown({ context: { hasTeam: true } });
  await publishConsultation({ ...short, moderation: next(2) === 0 ? "before" : "after" }, town.context);
  const people: ReturnType<typeof town.person>[] = [];
  let received = 0;
  let checked = 0;
  const someText = async () => {
    const all = (["waiting", "all"] as const).map((which) =>
      textsFor(which, { slug: "park", after: 0, limit: 50 }, town.context),
    );
    const texts = (await Promise.all(all)).flat();
    return texts[next(Math.max(1, texts.length))];
  };
  const acts = [
    async () => {
      const me = town.person(`${seed}-${people.length}`);
      people.push(me);
      await answerPark(me, ["meer bomen", "geen auto's", "dit is iets geks", "ik weet waar u woont"][next(4)] ?? "");
      received++;
    },
    async () => {
      const text = await someText();
      const to = (["accepted", "apart", "rejected"] as const)[next(3)] ?? "apart";
      const ruling = to === "rejected" ? { to, reason: "off-topic" } : { to };
      if (text)
        await carryOutRulings(
          [{ id: text.id, seen: text.review, ...ruling }],
          { by: "U1", key: `${seed} ${checked}` },
          town.context,
        );
    },
    async () => void (await people[next(Math.max(1, people.length))]?.write(`en ook dit ${checked}`)),
    async () => {
      const ids = (await town.driver.query("SELECT id FROM participations", [])).flat() as string[];
      const id = ids[next(Math.max(1, ids.length))];
      if (id) await forgetParticipation(id, town.context);
    },
  ];
  for (let i = 0; i < ACTS; i++) {
    await acts[next(10) < 5 ? 0 : 1 + next(3)]?.();
    const digest = await buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
    const ledger = digest.consultations[0]?.ledger;
    const { inThemes = 0, apart = 0, rejected = {}, waiting = 0, withdrawn = 0 } = ledger ?? {};
    const told = inThemes + apart + Object.values(rejected).reduce((sum, n) => sum + n, 0) + waiting + withdrawn;
    expect({ seed, i, received: ledger?.received, told }).toEqual({ seed, i, received, told: received });
    checked++;
  }
  return checked;
}

it("adds up in 10,000 random cases: everything received is somewhere, also what was withdrawn", async () => {
  let checked = 0;
  for (let seed = 0; seed < TOWNS; seed++) checked += await play(seed);
  expect(checked).toBe(TOWNS * ACTS);
}, 600_000);
