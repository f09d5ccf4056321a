import { afterEach, describe, expect, it, vi } from "vitest";
import { createFetchReceiver } from "../../../src/bots/slack/entry/receiver.ts";
import { signed } from "../../fakes/slack-api.ts";

/** What the receiver hands on, to an app that answers as the test says. */
function receiving(answer: (event: { ack(given?: string): Promise<void>; retryNum?: number }) => Promise<void>) {
  const receiver = createFetchReceiver("secret", Date.now);
  receiver.init({ processEvent: answer } as never);
  const going: Promise<unknown>[] = [];
  const post = (headers: Record<string, string> = {}) => {
    const body = JSON.stringify({ type: "event_callback" });
    const request = new Request("http://127.0.0.1/slack/events", {
      method: "POST",
      headers: { "content-type": "application/json", ...signed(body, "secret"), ...headers },
      body,
    });
    return receiver.handle(request, (work) => void going.push(work));
  };
  return { post, going };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a request of Slack", () => {
  it("that is not answered within three seconds is told to come again; the work on it goes on", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { promise, resolve } = Promise.withResolvers<void>();
    const { post, going } = receiving(() => promise);
    const answered = post();
    while (going.length === 0) await new Promise(setImmediate);
    vi.advanceTimersByTime(2_900);
    expect((await answered).status).toBe(503);
    resolve();
    await expect(Promise.all(going)).resolves.toHaveLength(1);
  });

  it("is answered at its first ack, before the work on it is done", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let isDone = false;
    const { post, going } = receiving(async ({ ack }) => {
      await ack();
      await promise;
      isDone = true;
    });
    expect((await post()).status).toBe(200);
    expect(isDone).toBe(false);
    resolve();
    await Promise.all(going);
  });

  it("that comes again says so", async () => {
    const told: (number | undefined)[] = [];
    const { post } = receiving(async ({ ack, retryNum }) => {
      told.push(retryNum);
      await ack();
    });
    await post();
    await post({ "x-slack-retry-num": "2" });
    expect(told).toEqual([undefined, 2]);
  });
});
