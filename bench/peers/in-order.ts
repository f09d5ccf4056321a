type Numbered = { message?: { chat: { id: number } }; callback_query?: { from: { id: number } } };

/** Updates of one chat one after the other, of several chats beside each other. */
export function inOrderOfChat(handle: (update: object) => Promise<void>): (update: object) => Promise<void> {
  const last = new Map<number, Promise<void>>();
  return (update: Numbered) => {
    const chat = update.message?.chat.id ?? update.callback_query?.from.id ?? 0;
    const before = last.get(chat) ?? Promise.resolve();
    const work = before.catch(() => {}).then(() => handle(update));
    const done = () => {
      if (last.get(chat) === work) last.delete(chat);
    };
    last.set(chat, work);
    work.then(done, done);
    return work;
  };
}
