import { type Message, phrase } from "../model/messages/message.ts";

/** News with the way to have no more of it: before a question that it ends with, so that nothing parts that from its buttons. */
export function withStop(news: Message): Message {
  const asked = news.buttons ? news.text.slice(-1) : [];
  const told = news.text.slice(0, news.text.length - asked.length);
  return { ...news, text: [...told, phrase("news-stop"), ...asked] };
}
