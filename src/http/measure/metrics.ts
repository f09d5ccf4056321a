import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { OpenChannel } from "../../bots/channel.ts";
import type { Incoming, Sent } from "../../core/channel.ts";
import type { Context } from "../../core/context.ts";
import { receive } from "../../core/talk/receive.ts";
import type { Watch } from "./watch.ts";

/** What this process measures of itself, in the words of Prometheus; never whose it was. */
export type Metrics = {
  watch: Watch;
  /** Tells what was counted, and beside it what waits in the outbox at that moment. */
  readerOf(context: Context): ReadMetrics;
};
export type ReadMetrics = () => Promise<{ text: string; type: string }>;

type Timed = <Result>(
  histogram: Histogram,
  labels: Record<string, string>,
  work: () => Promise<Result>,
) => Promise<Result>;
type Count = (to: string, sent: Promise<Sent>) => Promise<Sent>;

const FAST_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
const SLOW_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return {
    watch: createWatch(register),
    readerOf(context) {
      addOutbox(register, context);
      return async () => ({ text: await register.metrics(), type: register.contentType });
    },
  };
}

function createWatch(register: Registry): Watch {
  const histogram = (name: string, help: string, label: string, buckets: number[]) =>
    new Histogram({ name: `samenspraak_${name}`, help, labelNames: [label], buckets, registers: [register] });
  const taps = histogram("tap_seconds", "Taps and words of residents, until stored", "channel", FAST_SECONDS);
  const commits = histogram("commit_seconds", "Batches that were written, until durable", "when", FAST_SECONDS);
  const remakes = histogram("digest_seconds", "Digests and reports that were made", "what", SLOW_SECONDS);
  const deliveries = new Counter({
    name: "samenspraak_deliveries_total",
    help: "Messages that were handed to a channel, by what came of it",
    labelNames: ["channel", "to", "outcome"],
    registers: [register],
  });
  return {
    driver: (driver) => ({
      ...driver,
      commit: (statements) => timed(commits, { when: "at once" }, () => driver.commit(statements)),
      commitLater: (statements) => timed(commits, { when: "later" }, () => driver.commitLater(statements)),
    }),
    core: (core) => ({
      ...core,
      run(useCase, ...given) {
        const [incoming] = given as unknown[] as [Incoming?];
        if ((useCase as unknown) !== receive || !incoming) return core.run(useCase, ...given);
        const ended = taps.startTimer({ channel: incoming.actor.channel });
        const result = core.run(useCase, ...given);
        void Promise.resolve(result).then(
          () => ended(),
          () => {},
        );
        return result;
      },
    }),
    channel: (name, open) =>
      watchChannel(open, async (to, sent) => {
        const result = await sent;
        deliveries.inc({ channel: name, to, outcome: result.outcome });
        return result;
      }),
    remake: (remake) => (asked) => timed(remakes, { what: asked.type.replace("rebuild-", "") }, () => remake(asked)),
  };
}

/** What fails is not timed. */
const timed: Timed = async (histogram, labels, work) => {
  const ended = histogram.startTimer(labels);
  const result = await work();
  ended();
  return result;
};

function watchChannel({ people, team, council, ...open }: OpenChannel, count: Count): OpenChannel {
  const answer = council?.answer;
  return {
    ...open,
    ...(people && { people: { ...people, deliver: (...given) => count("people", people.deliver(...given)) } }),
    ...(team && {
      team: {
        post: (...given) => count("team", team.post(...given)),
        tell: (...given) => count("team", team.tell(...given)),
        edit: (...given) => count("team", team.edit(...given)),
        postCodes: (...given) => count("team", team.postCodes(...given)),
        postFiles: (...given) => count("team", team.postFiles(...given)),
      },
    }),
    ...(council && {
      council: {
        deliver: (...given) => count("council", council.deliver(...given)),
        ...(answer && { answer: (...given) => count("council", answer(...given)) }),
      },
    }),
  };
}

function addOutbox(register: Registry, { store, now }: Context): void {
  const gauge = (name: string, help: string, read: () => Promise<number>) =>
    new Gauge({
      name: `samenspraak_outbox_${name}`,
      help,
      registers: [register],
      async collect() {
        this.set(await read());
      },
    });
  gauge("waiting", "Messages that wait to be sent", async () => (await store.outbox.counts()).waiting);
  gauge("failed", "Messages that were given up", async () => (await store.outbox.counts()).failed);
  gauge("age_seconds", "For how long the message that is due longest waits", async () => {
    const since = await store.outbox.oldestDue(now());
    return since === undefined ? 0 : Math.max(0, now() - since) / 1000;
  });
}
