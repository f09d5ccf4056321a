import { beforeEach, describe, expect, it } from "vitest";
import type { Sent } from "../../../../src/core/channel.ts";
import { type ChannelPace, createChannelPace } from "../../../../src/core/deliver/pace/channel-pace.ts";

const noAnswer: Sent = { outcome: "retry", reason: "no answer" };
const LONGEST_WAIT_MILLISECONDS = 5000;

describe("a channel that can be asked whether it is there", () => {
  let clock: number;
  let pace: ChannelPace;
  beforeEach(() => {
    clock = 1_800_000_000_000;
    pace = createChannelPace(() => clock, true);
  });

  function send(chat: string, sent: Sent): void {
    pace.note(chat);
    pace.hear(chat, sent);
  }

  it("is silent when it gives no answer after a pause that it asked for, so that it is asked again", () => {
    pace.resume(clock - 1);
    send("a", noAnswer);
    send("b", noAnswer);
    expect(pace.isSilent()).toBe(true);
    expect(pace.waitUntil("c") - clock).toBeLessThanOrEqual(LONGEST_WAIT_MILLISECONDS);
  });

  it("is silent too when what was underway before that pause gets no answer, which makes the pause no longer", () => {
    const [asked, chats] = [clock + 2000, ["a", "b", "c", "d", "e", "f"]];
    for (const chat of chats) pace.note(chat);
    pace.resume(asked);
    for (const chat of chats.slice(3)) pace.hear(chat, noAnswer);
    expect(pace.pause()).toEqual({ until: asked, isAsked: true });
    clock = asked + 6000;
    for (const chat of chats) pace.hear(chat, noAnswer);
    expect(pace.pause().isAsked).toBe(false);
    expect(pace.isSilent()).toBe(true);
  });

  it("keeps nobody waiting for long behind the first message after a pause, which may hang", () => {
    pace.resume(clock - 1);
    pace.note("a");
    expect(pace.waitUntil("b") - clock).toBeLessThanOrEqual(LONGEST_WAIT_MILLISECONDS);
    expect(pace.pause().until - clock).toBeLessThanOrEqual(LONGEST_WAIT_MILLISECONDS);
    expect(pace.pause().isAsked).toBe(false);
  });

  it("that answers again, but asks to wait, is heard in how long", () => {
    send("a", noAnswer);
    send("b", noAnswer);
    pace.tryNow();
    send("a", { outcome: "retry", afterSeconds: 2 });
    expect(pace.pause()).toEqual({ until: clock + 2000, isAsked: true });
  });

  it("is asked no more once it is there and a message may try", () => {
    send("a", noAnswer);
    send("b", noAnswer);
    expect(pace.isSilent()).toBe(true);
    pace.tryNow();
    expect(pace.isSilent()).toBe(false);
    send("a", noAnswer);
    expect(pace.isSilent()).toBe(true);
  });

  it("has one message try as soon as it says anything, also when it only asks one chat to wait", () => {
    const chats = Array.from({ length: 9 }, (_, i) => `chat ${i}`);
    for (const chat of [...chats, "other"]) pace.note(chat);
    clock += 8000;
    for (const chat of chats) pace.hear(chat, noAnswer);
    expect(pace.pause().until).toBeGreaterThan(clock + LONGEST_WAIT_MILLISECONDS);
    pace.hear("other", { outcome: "retry", afterSeconds: 1 });
    expect(pace.pause()).toEqual({ until: clock, isAsked: false });
    expect(pace.waitUntil("other")).toBe(clock + 1000);
    expect(pace.waitUntil("somebody else")).toBe(0);
  });
});
