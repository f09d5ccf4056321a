import { afterEach, beforeEach, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import type { Consultation } from "../../src/core/model/consultation/consultation.ts";
import { pressToText } from "../../src/core/model/messages/message.ts";
import { fromYaml } from "./consultations.ts";
import type { Idea } from "./pabulib.ts";
import { type Running, startRunning } from "./running.ts";

function consultationOf(slug: string, categories: string[]): Consultation {
  const options = categories.map(
    (category, n) => `{ id: c${n}, text: { nl: ${JSON.stringify(category.slice(0, 60))} } }`,
  );
  return fromYaml(`
slug: ${slug}
title: { nl: Wat wilt u in uw buurt? }
promise: { rung: codecide, decided: { nl: Het geld. }, open: { nl: Uw idee. }, decider: { nl: De buurt }, answerBy: 2100-01-31 }
opens: 2026-01-01
closes: 2099-12-31
questions:
  - { id: soort, kind: choice, text: { nl: Waar gaat uw idee over? }, options: [${options.join(", ")}] }
  - { id: idee, kind: text, text: { nl: Wat is uw idee? } }
`);
}

type Update = { update_id: number };
/** The promise card that a resident got: its message, and the token on its button. */
type Card = { messageId: number; token: string };

const noCard: Card = { messageId: 0, token: "" };

type Told = { name: string; option: string; chatId: number; slug: string };

/** The updates of one resident who follows the link and answers both questions; the token is known to the test only. */
function updatesOf({ name, option, chatId, slug }: Told, card: Card, nextId: () => number): Update[] {
  const from = { id: chatId, is_bot: false, first_name: "Sanne", language_code: "nl" };
  const chat = { id: chatId, type: "private", first_name: "Sanne" };
  const message = (text: string) => ({ update_id: nextId(), message: { message_id: 1, from, chat, date: 0, text } });
  const tap = (questionId: string, optionId: string) => {
    const data = pressToText({ token: card.token, questionId, optionId });
    const query = {
      id: String(nextId()),
      from,
      message: { message_id: card.messageId, chat, date: 0 },
      chat_instance: "1",
      data,
    };
    return { update_id: nextId(), callback_query: query };
  };
  return [message(`/start ${slug}`), tap("_promise", "_begin"), tap("soort", option), message(name)];
}

/** What the program promises of real ideas of residents, of however many. */
export function ideasAreKept(ideas: Idea[]): void {
  const categories = [...new Set(ideas.map(({ category }) => category))].sort();
  const optionOf = ({ category }: Idea) => `c${categories.indexOf(category)}`;
  let town: Running;
  let lastChat = 10_000;

  beforeEach(async () => {
    town = await startRunning({ validate: false });
  });
  afterEach(() => town.stop());

  const cardOf = (chatId: number): Card => {
    const [card] = town.api.messagesOf(chatId);
    const [token = ""] = card?.buttons[0]?.[0]?.data.split(":") ?? [];
    return { messageId: card?.messageId ?? 0, token };
  };

  const post = async (update: Update) => expect((await town.post(update)).status).toBe(200);

  /** What the export should hold, as `question,value or text` per chat. */
  async function exported(slug: string): Promise<string[]> {
    const rows = await Array.fromAsync(exportAnswers(slug, town.server.program.context));
    const byPerson = Map.groupBy(rows, (row) => row.participant);
    return [...byPerson.values()]
      .map((all) => all.map((row) => `${row.question}=${row.value}${row.text}`).join(" "))
      .sort();
  }

  const sent = () => ideas.map((idea) => `soort=${optionOf(idea)} idee=${idea.name}`).sort();

  it("come out as they went in, row for row, and the ledger of the digest adds up", async () => {
    await town.publish(consultationOf("buurt", categories));
    const people = ideas.map(
      (idea): Told => ({ name: idea.name, option: optionOf(idea), chatId: ++lastChat, slug: "buurt" }),
    );
    const play = async (person: Told) => {
      const { chatId } = person;
      const [start] = updatesOf(person, noCard, town.nextUpdateId);
      if (start) await post(start);
      await town.api.waitFor(() => town.api.messagesOf(chatId).length > 0);
      const [, ...rest] = updatesOf(person, cardOf(chatId), town.nextUpdateId);
      for (const update of rest) await post(update);
    };
    for (let i = 0; i < people.length; i += 50) await Promise.all(people.slice(i, i + 50).map(play));
    expect(await exported("buurt")).toEqual(sent());
    await town.server.program.deliverer.drain();
    const { context } = town.server.program;
    const digest = await buildDigest(context.calendar.weekOf(context.now()), context);
    const [c] = digest.consultations;
    expect(c).toMatchObject({ participants: ideas.length, newParticipants: ideas.length });
    expect(c?.ledger).toEqual({
      received: ideas.length,
      inThemes: ideas.length,
      apart: 0,
      rejected: {},
      waiting: 0,
      withdrawn: 0,
      noAnswer: 0,
    });
    expect(c?.themes.reduce((sum, theme) => sum + theme.count, 0)).toBe(ideas.length);
    const names = new Set(ideas.map((idea) => idea.name));
    for (const quote of c?.themes.flatMap((theme) => theme.quotes) ?? [])
      expect(
        [...names].some((name) => name.includes(quote.text)),
        quote.text,
      ).toBe(true);
    expect(town.api.faults).toEqual([]);
  });

  it("give the same export when every update comes three times, in shuffled order", async () => {
    await town.publish(consultationOf("driemaal", categories));
    const people = ideas.map(
      (idea): Told => ({ name: idea.name, option: optionOf(idea), chatId: ++lastChat, slug: "driemaal" }),
    );
    const starts = people.map((person) => updatesOf(person, noCard, town.nextUpdateId)[0]);
    await postAll(shuffle(starts.flatMap((update) => (update ? [update, update, update] : []))));
    await town.api.waitFor(() => people.every(({ chatId }) => town.api.messagesOf(chatId).length > 0));
    const steps = people.map((person) => updatesOf(person, cardOf(person.chatId), town.nextUpdateId).slice(1));
    for (const step of [0, 1, 2])
      await postAll(shuffle(steps.flatMap((updates) => Array(3).fill(updates[step]) as Update[])));
    await postAll(shuffle(steps.flat()));
    expect(await exported("driemaal")).toEqual(sent());
  });

  async function postAll(updates: Update[]): Promise<void> {
    for (let i = 0; i < updates.length; i += 60) await Promise.all(updates.slice(i, i + 60).map(post));
  }
}

/** In an order that looks random and is the same every time. */
function shuffle<Item>(items: Item[]): Item[] {
  let seed = 42;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
