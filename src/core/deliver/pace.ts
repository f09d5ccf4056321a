/** Telegram's limit for one chat: news waits for a reply that was just given, never the other way round. */
const CHAT_MILLISECONDS = 1000;

/** What this process has to wait for. */
export type Pace = {
  /** A channel asked everybody to wait. */
  pause(channel: string, seconds: number): void;
  /** Until when this channel asked everybody to wait; 0 when it never did. */
  pausedUntil(channel: string): number;
  isPaused(): boolean;
  /** When this chat may get news. */
  nextNews(chat: string): number;
  /** Something goes to this chat now. */
  note(chat: string): void;
};

export function createPace(now: () => number): Pace {
  const pauses = new Map<string, number>();
  /** When something went to a chat last, the oldest first; only of the last second. */
  const chats = new Map<string, number>();

  function forgetOld(): void {
    for (const [chat, at] of chats) {
      if (at + CHAT_MILLISECONDS > now()) return;
      chats.delete(chat);
    }
  }

  const pausedUntil = (channel: string) => pauses.get(channel) ?? 0;
  return {
    pause: (channel, seconds) => pauses.set(channel, Math.max(pausedUntil(channel), now() + seconds * 1000)),
    pausedUntil,
    isPaused: () => [...pauses.values()].some((until) => until > now()),
    nextNews: (chat) => (chats.get(chat) ?? -CHAT_MILLISECONDS) + CHAT_MILLISECONDS,
    note(chat) {
      forgetOld();
      chats.delete(chat);
      chats.set(chat, now());
    },
  };
}
