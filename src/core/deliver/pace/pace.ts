import type { Pause } from "../../store/sending/pauses.ts";
import { type ChannelPace, createChannelPace } from "./channel-pace.ts";

/** What this process has to wait for, by channel. */
export type Pace = {
  of(channel: string): ChannelPace;
  /** The pauses that channels asked for and that go on. */
  pauses(): Pause[];
  /** Whether everybody can be reached by one of these channels, or at most one message may try now, or none. */
  open(channels: string[]): "all" | "one" | "none";
};

/** `canBeAsked`: whether a channel tells by itself that it is there. */
export function createPace(now: () => number, canBeAsked: (channel: string) => boolean): Pace {
  const paces = new Map<string, ChannelPace>();

  function of(channel: string): ChannelPace {
    const known = paces.get(channel);
    if (known) return known;
    const pace = createChannelPace(now, canBeAsked(channel));
    paces.set(channel, pace);
    return pace;
  }

  return {
    of,
    pauses: () =>
      [...paces].flatMap(([channel, pace]) => {
        const { until, isAsked } = pace.pause();
        return isAsked && until > now() ? [{ channel, until }] : [];
      }),
    open(channels) {
      const waits = channels.map((channel) => of(channel).pause().until);
      if (waits.length === 0 || waits.includes(0)) return "all";
      return waits.some((until) => until <= now()) ? "one" : "none";
    },
  };
}
