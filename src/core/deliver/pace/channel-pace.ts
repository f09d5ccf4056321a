import type { Sent } from "../../channel.ts";

/** Telegram's limit for one chat is a message a second; news waits for that, replies may come in a burst. */
const CHAT_MILLISECONDS = 1000;
const MOST_IN_A_BURST = 20;

/** A channel can ask for any pause; after this one message tries whether it is over. */
const LONGEST_PAUSE_MILLISECONDS = 60_000;
/** So many chats that are refused within this time mean that the whole bot has to wait. */
const [REFUSED_CHATS, REFUSED_MILLISECONDS] = [3, 10_000];

/**
 * A channel that gave no answer for two chats in a row is down; it is tried again after 1, 2, 3, 3 … seconds, with a message
 * to somebody else first.
 */
const SILENT_CHATS = 2;
const LONGEST_PROBE_MILLISECONDS = 3000;
/** A channel that can be asked whether it is there is asked, and only now and then a message tries that may hang. */
const LONGEST_PROBE_ASKED_MILLISECONDS = 30_000;
/** One chat that gets no answer for so long also means that it is down, when nobody else was written to. */
const PATIENCE_MILLISECONDS = 5000;
const BEHIND_OTHERS_MILLISECONDS = 1000;
const WHAT_TO_DO = "it is tried again by itself; when it lasts, see whether this machine reaches it";
/** So long is remembered whom a channel did not answer. */
const DAY_MILLISECONDS = 86_400_000;

export type ChannelTrouble = { problem: string; isDown: boolean };

/** What has to wait in one channel, whose chats are named by their addresses. */
export type ChannelPace = {
  /** Until when nothing can go to this chat; 0 when something can go now. */
  waitUntil(chat: string): number;
  /** When this chat may get news. */
  nextNews(chat: string): number;
  /** Something goes to this chat now; after a pause of the channel it is what tries whether that is over. */
  note(chat: string): void;
  /**
   * What the channel answered, and until when that chat has to wait. `isOurs`: others were answered since this chat was not,
   * so that the message is at fault and not the channel.
   */
  hear(chat: string, sent: Sent): { waitUntil: number; isOurs: boolean };
  /** Until when nothing goes to anybody; 0 when that is not so. `isAsked`: because the channel asked for it. */
  pause(): { until: number; isAsked: boolean };
  /** Whether nothing goes to anybody because it gives no answer. */
  isSilent(): boolean;
  /** It is there again: one message may try at once. */
  tryNow(): void;
  /** Why nothing gets through at this moment; `isDown`: it does not answer, instead of asking us to wait. */
  trouble(): ChannelTrouble | undefined;
  /** Takes up a pause that the channel asked for. */
  resume(until: number): void;
};

/** `unansweredSince`: when the channel gave no answer for it, and did not since. */
type Chat = { last: number; burst: number; pausedUntil: number; unansweredSince?: number };

/**
 * `longestProbe`: between messages that try, in milliseconds. `isAsked`: the channel asked for the pause, so that what was
 * underway does not end it. `isTrying`: the pause is over, and one message tries. `refused`: chats that were asked to wait,
 * and when. `silent`: chats without an answer since the last.
 */
type State = {
  longestProbe: number;
  chats: Map<string, Chat>;
  pausedUntil: number;
  isAsked: boolean;
  isTrying: boolean;
  refused: Map<string, number>;
  silent: Set<string>;
  silences: number;
  silence?: { since: number; reason: string };
  lastUp: number;
};

export function createChannelPace(now: () => number, canBeAsked: boolean): ChannelPace {
  const state = fresh(canBeAsked ? LONGEST_PROBE_ASKED_MILLISECONDS : LONGEST_PROBE_MILLISECONDS);
  return {
    waitUntil(chat) {
      const { pausedUntil, burst } = chatOf(state, chat);
      const until = Math.max(pausedUntil, burst - MOST_IN_A_BURST * CHAT_MILLISECONDS, pauseOf(state, now()));
      return until > now() ? until : 0;
    },
    nextNews: (chat) => chatOf(state, chat).last + CHAT_MILLISECONDS,
    note(chat) {
      if (state.pausedUntil > 0) {
        pause(state, now() + (state.silence ? state.longestProbe : LONGEST_PROBE_MILLISECONDS), false);
        state.isTrying = true;
      }
      const known = chatOf(state, chat);
      forgetOld(state.chats, now());
      state.chats.delete(chat);
      state.chats.set(chat, { ...known, last: now(), burst: Math.max(known.burst, now()) + CHAT_MILLISECONDS });
    },
    hear(chat, sent) {
      const own = chatOf(state, chat);
      if (sent.outcome === "retry" && sent.afterSeconds === undefined) {
        own.unansweredSince ??= now();
        state.silence = { since: state.silence?.since ?? now(), reason: sent.reason ?? "it gave no answer" };
        return { waitUntil: silent(state, chat, now()), isOurs: state.lastUp > own.unansweredSince };
      }
      delete own.unansweredSince;
      answered(state, now());
      if (sent.outcome === "retry")
        return { waitUntil: busy(state, chat, sent.afterSeconds ?? 1, now()), isOurs: false };
      up(state, now());
      return { waitUntil: 0, isOurs: true };
    },
    pause: () => ({ until: state.pausedUntil, isAsked: state.isAsked }),
    isSilent: () => isSilent(state, now()),
    tryNow: () => letOneTry(state, now()),
    trouble: () => troubleOf(state, now()),
    resume: (until) => pause(state, Math.min(until, now() + LONGEST_PAUSE_MILLISECONDS), true),
  };
}

function fresh(longestProbe: number): State {
  return {
    longestProbe,
    chats: new Map(),
    pausedUntil: 0,
    isAsked: false,
    isTrying: false,
    refused: new Map(),
    silent: new Set(),
    silences: 0,
    lastUp: Number.NEGATIVE_INFINITY,
  };
}

function troubleOf({ silence, silent, isAsked, pausedUntil }: State, now: number): ChannelTrouble | undefined {
  const isDown = silence && (silent.size >= SILENT_CHATS || now - silence.since >= PATIENCE_MILLISECONDS);
  if (isDown) return { problem: `${silence.reason}; ${WHAT_TO_DO}`, isDown };
  const until = new Date(pausedUntil).toISOString();
  return isAsked && pausedUntil > now ? { problem: `it asks to wait until ${until}`, isDown: false } : undefined;
}

/** A channel that is silent may be back at any moment, so that nothing is put off for long. */
function pauseOf(state: State, now: number): number {
  const { pausedUntil } = state;
  return isSilent(state, now) ? Math.min(pausedUntil, now + LONGEST_PROBE_MILLISECONDS) : pausedUntil;
}

function isSilent({ silence, isAsked, pausedUntil }: State, now: number): boolean {
  return silence !== undefined && !isAsked && pausedUntil > now;
}

function letOneTry(state: State, now: number): void {
  if (isSilent(state, now)) state.pausedUntil = now;
}

function pause(state: State, until: number, isAsked: boolean): void {
  state.pausedUntil = until;
  state.isAsked = isAsked;
  state.isTrying = false;
}

/** Whatever it said, it is not silent any more: one message may try at once. */
function answered(state: State, now: number): void {
  letOneTry(state, now);
  delete state.silence;
  state.silent.clear();
  state.silences = 0;
}

/** It took something: nobody has to wait any more but who is told so. */
function up(state: State, now: number): void {
  if (!state.isAsked || state.isTrying) pause(state, 0, false);
  state.lastUp = now;
}

function busy(state: State, chat: string, seconds: number, now: number): number {
  const { refused } = state;
  const until = now + Math.min(seconds * 1000, LONGEST_PAUSE_MILLISECONDS);
  chatOf(state, chat).pausedUntil = until;
  for (const [other, at] of refused) if (at + REFUSED_MILLISECONDS < now) refused.delete(other);
  refused.set(chat, now);
  const asked = state.isAsked ? state.pausedUntil : 0;
  if (refused.size >= REFUSED_CHATS || state.isTrying) pause(state, Math.max(asked, until), true);
  return until;
}

function silent(state: State, chat: string, now: number): number {
  state.silent.add(chat);
  const wait = 1000 * 2 ** state.silences++;
  const until = now + Math.min(wait, state.longestProbe);
  const isAsked = state.isAsked && state.pausedUntil > now;
  if (state.silent.size >= SILENT_CHATS && !isAsked) pause(state, Math.max(state.pausedUntil, until), false);
  return now + Math.min(wait, LONGEST_PROBE_MILLISECONDS) + BEHIND_OTHERS_MILLISECONDS;
}

function chatOf({ chats }: State, chat: string): Chat {
  const known = chats.get(chat);
  if (known) return known;
  const fresh = { last: Number.NEGATIVE_INFINITY, burst: 0, pausedUntil: 0 };
  chats.set(chat, fresh);
  return fresh;
}

/** Chats stand in order of their last message, the oldest first. */
function forgetOld(chats: Map<string, Chat>, now: number): void {
  for (const [chat, { last, burst, pausedUntil, unansweredSince = 0 }] of chats) {
    if (Math.max(last + CHAT_MILLISECONDS, burst, pausedUntil, unansweredSince + DAY_MILLISECONDS) > now) return;
    chats.delete(chat);
  }
}
