import { expect, test } from "vitest";
import type { Digest } from "../../../src/core/model/digests/digest.ts";
import { newResident } from "../../../src/core/model/resident.ts";
import { invite } from "../../../src/core/model/session/session.ts";
import { short } from "../../fakes/consultations.ts";
import { type Given, participation, SLUG } from "./given.ts";

export function peopleStayUnknown(on: () => Given): void {
  const sanne = {
    ...newResident("telegram", "5550123", "nl"),
    participations: [{ slug: SLUG, id: "participation-1", token: "token-1" }],
    current: "participation-1",
  };

  test("opens a resident again, in the newest version", async () => {
    const { store } = on();
    const id = store.residents.idOf("telegram", "5550123");
    expect(await store.residents.find(id)).toBeUndefined();
    await store.write([store.residents.save({ id, version: 1, resident: sanne })]);
    expect(await store.residents.find(id)).toEqual({ id, version: 1, resident: sanne });
    await store.write([store.residents.save({ id, version: 2, resident: { ...sanne, stopped: true } })]);
    expect(await store.residents.find(id)).toEqual({ id, version: 2, resident: { ...sanne, stopped: true } });
  });

  test("shows nothing of a resident to who has the database but not the key", async () => {
    const { store, rows, another } = on();
    const id = store.residents.idOf("telegram", "5550123");
    await store.write([store.residents.save({ id, version: 1, resident: sanne })]);
    const raw = JSON.stringify(await rows("SELECT * FROM residents"));
    expect(raw).not.toMatch(/5550123|telegram|participation-1|token-1|park|stopped/);
    const thief = another(new Uint8Array(32).fill(8));
    expect(thief.residents.idOf("telegram", "5550123")).not.toBe(id);
    await expect(thief.residents.find(id)).rejects.toThrow();
  });

  test("shows a screen as it stands now, also where another process changed it, and opens it with the key only", async () => {
    const { store, another } = on();
    const words = async (of = store) => (await of.screens.read("r1")).map((each) => "text" in each && each.text);
    const own = (text: string, act: string) => store.screens.append("r1", { type: "own", text }, act);
    expect(await store.screens.first("r1")).toBeUndefined();
    await store.write([...own("een", "a"), ...own("twee", "b"), ...own("een", "c"), ...own("een", "c")]);
    expect(await words()).toEqual(["een", "twee", "een"]);
    const others = another().screens;
    await store.write([...others.replace("r1", 2, { type: "notice", text: "anders" }), others.wipeTo("r1", 1)]);
    expect(await words()).toEqual(["anders", "een"]);
    expect(await store.screens.first("r1")).toBe(2);
    await expect(words(another(new Uint8Array(32).fill(8)))).rejects.toThrow();
    await store.write([others.wipe("r1")]);
    expect(await words()).toEqual([]);
  });

  test("lists elsewhere who was forgotten, some at a time: what that took once does not come again when it fails", async () => {
    const { store, elsewhere } = on();
    await store.write(Array.from({ length: 250 }, (_, i) => store.erasures.add(`mark ${i}`, `person ${i}`)));
    const listed: string[] = [];
    let takes = 120;
    const { listErased } = elsewhere(async (some) => {
      takes -= some.length;
      if (takes < 0) throw new Error("too many");
      listed.push(...some.map(({ mark }) => mark));
    });
    await expect(listErased()).rejects.toThrow("too many");
    takes = 1000;
    await listErased();
    expect(listed).toHaveLength(250);
    expect(new Set(listed).size).toBe(250);
  });

  test("does not show which participations are of one resident, nor which channel's", async () => {
    const { store, rows } = on();
    const residentId = store.residents.idOf("telegram", "5550123");
    const ids = ["p1", "p2"];
    await store.write([
      store.residents.save({ id: residentId, version: 1, resident: sanne }),
      ...ids.map((id) => store.participations.add(participation(id, { residentId }))),
    ]);
    const pointers = (await rows("SELECT sealed_resident FROM participations ORDER BY id")).flat();
    expect(new Set(pointers).size).toBe(2);
    expect(JSON.stringify(await rows("SELECT * FROM participations"))).not.toContain(residentId);
    for (const id of ids) expect(await store.participations.residentOf(id)).toBe(residentId);
  });

  test("seals the same resident differently every time", async () => {
    const { store } = on();
    const seals = [1, 1].map((version) => store.residents.save({ id: "r", version, resident: sanne }).params);
    expect(seals[0]).not.toEqual(seals[1]);
  });

  test("keeps a session as it was, and moves it on", async () => {
    const { store } = on();
    const session = invite({ ...short, version: 1 }, "token-1", "nl");
    const whole = participation("p1", { source: "poster1", helper: true, session });
    await store.write([store.participations.add({ ...whole, residentId: "r1" })]);
    expect(await store.participations.find("p1")).toEqual(whole);
    const next = { ...session, language: "en", helper: true, stage: "finished", adding: false } as const;
    await store.write([store.participations.move("p1", 2, next)]);
    expect(await store.participations.find("p1")).toEqual({ ...whole, version: 2, language: "en", session: next });
  });

  test("remembers from which message on what stood open, and a standing that goes on once", async () => {
    const { store } = on();
    const session = invite({ ...short, version: 1 }, "token-1", "nl");
    await store.write([store.participations.add(participation("p1", { session }))]);
    for (const [number, standing] of [
      [3, "_promise"],
      [5, "q1"],
      [7, "q1"],
      [9, "q2"],
      [11, "q1"],
    ] as const)
      await store.write([store.participations.show({ id: "p1", number, standing })]);
    const { shown } = (await store.participations.find("p1")) ?? {};
    expect(shown).toEqual([
      [3, "_promise"],
      [5, "q1"],
      [9, "q2"],
      [11, "q1"],
    ]);
  });

  test("imports a participation once: without a resident, without a session", async () => {
    const { store } = on();
    await store.write([store.participations.addImported(participation("p1"))]);
    await store.write([store.participations.addImported(participation("p1", { language: "en" }))]);
    expect(await store.participations.find("p1")).toEqual(participation("p1"));
    expect(await store.participations.residentOf("p1")).toBeUndefined();
  });

  test("pages over residents that can be reached, and leaves out imported ones", async () => {
    const { store } = on();
    const { participations } = store;
    const ids = ["p1", "p2", "p3", "p4"];
    await store.write(ids.map((id) => participations.add(participation(id, { residentId: "r1" }))));
    await store.write([participations.add(participation("imported")), participations.setUnreachable("p3", "blocked")]);
    const page = async (after: string, limit: number) =>
      (await participations.page(SLUG, after, limit)).map(({ id }) => id);
    expect(await page("", 2)).toEqual(["p1", "p2"]);
    expect(await page("p2", 2)).toEqual(["p4"]);
    await store.write([participations.setReachable("p3")]);
    expect(await page("p2", 9)).toEqual(["p3", "p4"]);
  });
}

export function digestsAreKept(on: () => Given): void {
  const digest = (version: number, week = "2026-W47") =>
    ({ week, version, municipality: `v${version}`, consultations: [], ideas: { themes: [] } }) as unknown as Digest;
  const added = (content: Digest) => {
    return on().store.digests.add({ week: content.week, version: content.version, content, publishedAt: null });
  };

  test("keeps every version of a digest, the newest first, and one of a number", async () => {
    const { digests, write } = on().store;
    await write([added(digest(1)), added(digest(2)), added(digest(1, "2026-W48"))]);
    expect((await digests.versions("2026-W47")).map((each) => each.digest)).toEqual([digest(2), digest(1)]);
    await expect(write([added(digest(2))])).rejects.toThrow("UNIQUE");
  });

  test("shows the version that was published, and replaces the words of one version only", async () => {
    const { digests, write } = on().store;
    await write([added(digest(1)), added(digest(2)), added(digest(1, "2026-W48"))]);
    expect(await digests.published()).toEqual([]);
    await write([digests.publish({ week: "2026-W47", version: 1, publishedAt: 5 })]);
    expect(await digests.published()).toEqual([{ week: "2026-W47", version: 1, publishedAt: 5 }]);
    const purged = { ...digest(1), municipality: "purged" };
    await write([digests.replace(purged)]);
    expect(await digests.versions("2026-W47")).toEqual([
      { digest: digest(2), publishedAt: undefined },
      { digest: purged, publishedAt: 5 },
    ]);
    expect(await digests.keys()).toHaveLength(3);
    expect(await digests.publishedShown("2026-W47")).toEqual(purged);
    expect(await digests.publishedShown("2026-W48")).toBeUndefined();
    expect(await digests.latestShown()).toEqual(digest(1, "2026-W48"));
  });
}
