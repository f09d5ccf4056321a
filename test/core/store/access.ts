import { expect, test } from "vitest";
import type { NewLink } from "../../../src/core/store/people/access.ts";
import { type Given, NOON } from "./given.ts";

const HOUR = 3_600_000;

export function linksLetIn(on: () => Given): void {
  const link = (code: string, more: Partial<NewLink> = {}) =>
    on().store.access.add({
      code,
      purpose: "answers",
      subject: "park",
      holder: "Sanne",
      times: "often",
      until: NOON + HOUR,
      ...more,
    });
  const session = (cookie: string, code: string, until = NOON + HOUR) =>
    on().store.access.addSession({ cookie, linkId: on().store.access.idOf(code), until });

  test("are found by their code, with their holder, and listed for as long as they hold", async () => {
    const { store } = on();
    await store.write([link("one"), link("two", { until: NOON }), link("three", { subject: "other" })]);
    const id = store.access.idOf("one");
    expect(await store.access.find(id)).toEqual({
      id,
      purpose: "answers",
      subject: "park",
      holder: "Sanne",
      times: "often",
      until: NOON + HOUR,
      spent: false,
    });
    expect((await store.access.ofSubject("park", NOON)).map((each) => each.id)).toEqual([id]);
    await store.write([store.access.spend(id)]);
    expect(await store.access.find(id)).toMatchObject({ spent: true });
  });

  test("carry a session until it is over, or the link is gone", async () => {
    const { store } = on();
    await store.write([link("one"), session("cookie", "one"), session("short", "one", NOON)]);
    const holder = async (cookie: string, at = NOON) => (await store.access.linkOfSession(cookie, at))?.holder;
    expect([await holder("cookie"), await holder("short"), await holder("one")]).toEqual([
      "Sanne",
      undefined,
      undefined,
    ]);
    expect(await holder("cookie", NOON + HOUR)).toBeUndefined();
    await store.write([store.access.remove(store.access.idOf("one"))]);
    expect(await holder("cookie")).toBeUndefined();
  });

  test("are forgotten once no session can need them", async () => {
    const { store, rows } = on();
    await store.write([link("one"), session("cookie", "one")]);
    const left = async () =>
      (await rows("SELECT id FROM access_links UNION ALL SELECT id FROM access_sessions")).length;
    await store.write(store.access.forgetOld(NOON + HOUR));
    expect(await left()).toBe(1);
    await store.write(store.access.forgetOld(NOON + 9 * HOUR));
    expect(await left()).toBe(0);
  });

  test("show neither code, cookie nor holder to who has the database but not the key", async () => {
    const { store, rows, another } = on();
    await store.write([link("secret-code"), session("secret-cookie", "secret-code")]);
    const raw = JSON.stringify([await rows("SELECT * FROM access_links"), await rows("SELECT * FROM access_sessions")]);
    expect(raw).not.toMatch(/secret|Sanne/);
    const thief = another(new Uint8Array(32).fill(8));
    expect(await thief.access.find(thief.access.idOf("secret-code"))).toBeUndefined();
    await expect(thief.access.find(store.access.idOf("secret-code"))).rejects.toThrow();
  });
}
