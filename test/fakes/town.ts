import { createCalendar } from "../../src/core/calendar.ts";
import type { Channel, ChannelFacts, Delivery, Incoming, Sent, TeamChannel } from "../../src/core/channel.ts";
import type { Context } from "../../src/core/context.ts";
import { createDeliverer, type DelivererSettings } from "../../src/core/deliver/deliver.ts";
import { rebuild } from "../../src/core/digest/rebuild.ts";
import { PLAIN_DUTCH } from "../../src/core/model/language.ts";
import { textToPress } from "../../src/core/model/messages/message.ts";
import type { Command, ResidentEvent } from "../../src/core/model/resident.ts";
import { createPlainCheck } from "../../src/core/plain/check-plain.ts";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import { createStore } from "../../src/core/store/store.ts";
import { receive } from "../../src/core/talk/receive.ts";
import { withFacts } from "../../src/core/texts/texts.ts";
import type { Transcriber } from "../../src/core/transcriber.ts";
import { createRecent } from "../../src/core/turns/recent.ts";
import { createSeal } from "../../src/http/create-seal.ts";
import { sources } from "./sources.ts";
import { migrations, ourTables } from "./tables.ts";

/** What colleagues press in the team's channel, as texts for them tell it. */
const buttons = { writeButton: "Zelf schrijven", joinButton: "Meedoen" };

export const texts = {
  ...withFacts(sources.texts, buttons),
  languages: ["nl", "nl-simple", "en", "tr", "ar", "pl", "uk"],
};
export const { teamTexts, frequencies } = sources;
export const checkPlain = createPlainCheck(frequencies);

/** A channel of a company that exists in tests only. */
export const testFacts: ChannelFacts = {
  audience: "residents",
  title: { nl: "Proefchat" },
  company: { nl: "Proefbedrijf" },
  takesLocation: true,
};

/**
 * The core without HTTP: a database in memory, a channel that records what it is given, and a clock that a test moves.
 */
type TownOptions = {
  quietHours?: { from: string; to: string };
  broadcastPerSecond?: number;
  transcriber?: Transcriber;
  team?: TeamChannel;
  context?: Partial<Context>;
};

export function createTown(options: TownOptions = {}) {
  const driver = openSqlite(ourTables(), migrations);
  const sent: { address: string; delivery: Delivery; text: string; at: number }[] = [];
  const logged: string[] = [];
  const town = {
    now: Date.parse("2026-11-25T10:00:00Z"),
    /** What the channel says of the next delivery; "sent" unless a test decides otherwise. */
    answer: (_address: string, _delivery: Delivery): Sent | Promise<Sent> => ({ outcome: "sent" }),
  };
  const channel: Channel = {
    async deliver(address, delivery) {
      const outcome = await town.answer(address, delivery);
      if (outcome.outcome === "sent") sent.push({ address, delivery, text: textOf(delivery), at: town.now });
      return outcome;
    },
    fetchFile: async () => ({ outcome: "fetched", bytes: new Uint8Array(3), name: "spoken.ogg" }),
  };
  let ids = 0;
  const log = (_: object, words: string) => void logged.push(words);
  const context: Context = {
    store: createStore(driver, createSeal(new Uint8Array(32).fill(1))),
    calendar: createCalendar("Europe/Amsterdam", options.quietHours),
    log: { info: log, warn: log, error: log },
    now: () => town.now,
    leaseName: "this program",
    randomId: (length) => String(++ids).padStart(length, "x"),
    texts,
    teamTexts,
    teamLanguage: "nl",
    frequencies,
    checkPlain,
    llm: undefined,
    judge: undefined,
    embedder: undefined,
    prompts: sources.prompts,
    channels: { test: testFacts },
    hasTeam: options.team !== undefined,
    hasBot: true,
    officeHolders: [],
    council: { addresses: [], approval: "required", approvers: [], sendAt: { weekday: 1, time: "08:00" } },
    town: { name: "Voorbeeldstad", ideaDays: 30, contactDays: 90 },
    canTranscribe: false,
    locate: () => undefined,
    links: {
      chat: (code) => `https://t.me/bot?start=${code}`,
      page: (path) => `https://inspraak.example.nl${path}`,
    },
    languages: texts.languages.filter((language) => language !== PLAIN_DUTCH),
    edition: () => "test",
    ...options.context,
    lookUp: async (_, isKnown) => ({ standing: isKnown ? "member" : "outside" }),
    recent: createRecent(() => town.now),
    dispatch: (rows) => deliverer.dispatch(rows),
    remake: (asked) => rebuild(asked, context),
  };
  const settings: DelivererSettings = {
    channels: { test: channel },
    ...(options.transcriber && { transcriber: options.transcriber }),
    ...(options.team && { team: options.team }),
    broadcastPerSecond: options.broadcastPerSecond ?? 25,
  };
  const deliverer = createDeliverer(context, settings);
  let events = 0;
  let messages = 0;
  const take = (address: string, event: ResidentEvent, eventKey = `event ${++events}`) => {
    const incoming: Incoming = { eventKey, actor: { type: "resident", channel: "test", address }, event };
    return receive(incoming, context);
  };
  const person = (address: string) => ({
    open: (code?: string) => take(address, code === undefined ? { type: "opened" } : { type: "opened", code }),
    write: (text: string) => take(address, { type: "wrote", text, ref: `m${++messages}` }),
    command: (command: Command, text?: string) =>
      take(address, { type: "commanded", command, ref: `m${++messages}`, ...(text !== undefined && { text }) }),
    edit: (n: number, text: string) => take(address, { type: "edited", text, ref: `m${n}` }),
    /** The data of the newest button with this label. */
    button: async (label: string) => {
      await deliverer.drain();
      const buttons = sent.filter((s) => s.address === address).flatMap((s) => buttonsOf(s.delivery));
      return buttons.findLast((button) => button.label.includes(label))?.data;
    },
    press: async (label: string) => {
      await deliverer.drain();
      const buttons = sent.filter((s) => s.address === address).flatMap((s) => buttonsOf(s.delivery));
      const data = buttons.findLast((button) => button.label.includes(label))?.data ?? "";
      return take(address, { type: "pressed", button: textToPress(data), ref: "1" });
    },
    said: () => sent.filter((s) => s.address === address).map((s) => s.text),
  });
  return { context, deliverer, settings, sent, logged, take, person, driver, clock: town };
}

export const textOf = (delivery: Delivery) => (delivery.type === "file" ? delivery.content : delivery.message.text);
const buttonsOf = (delivery: Delivery) => (delivery.type === "file" ? [] : delivery.message.buttons.flat());

export const pageSettings = { texts, municipality: "Voorbeeldstad", language: "nl" };
