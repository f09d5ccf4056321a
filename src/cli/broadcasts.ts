import { MultiBar, Presets, type SingleBar } from "cli-progress";
import type { Context } from "../core/context.ts";
import { isOver, settledOf, toDoOf } from "../core/model/messages/broadcast-progress.ts";
import type { Broadcast } from "../core/store/sending/broadcasts.ts";
import { print, tell, withProgram } from "./terminal.ts";

/** Where it is shown: bars are drawn on a terminal only, lines are for the next program. */
export type Screen = {
  bars: NodeJS.WritableStream;
  print(data: string): void;
  tell(words: string): void;
};

const LOOK_MILLISECONDS = 1000;
const STANDSTILL_MILLISECONDS = 5000;

const columns = [
  "broadcast",
  "consultation",
  "news",
  "since",
  "receivers",
  "sent",
  "unreachable",
  "given_up",
  "passed_over",
  "to_do",
];

export async function broadcasts(follows: boolean): Promise<void> {
  await withProgram(({ context }) => showBroadcasts(follows, context, { bars: process.stderr, print, tell }));
}

/** Shows how far all broadcasts are; who follows looks on until they are over. It sends nothing itself. */
export async function showBroadcasts(follows: boolean, context: Context, screen: Screen): Promise<void> {
  const { store, now } = context;
  const draw = createBars(screen.bars);
  let toldAlready: string | undefined;
  let all = await store.broadcasts.all();
  for (;;) {
    draw.update(all);
    const words = all.every(isOver) ? undefined : await whyNothingGoes(all, context);
    if (words !== undefined && words !== toldAlready) draw.above(screen, words);
    toldAlready = words;
    if (!follows || all.every(isOver)) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
    all = await store.broadcasts.all();
  }
  draw.stop();
  if (all.length === 0) screen.tell("There are no broadcasts.");
  screen.print([columns, ...all.map((each) => lineOf(each))].map((line) => `${line.join("\t")}\n`).join(""));

  function lineOf(broadcast: Broadcast): (string | number)[] {
    const { id, slug, news, dueAt, sent, unreachable, givenUp, passedOver } = broadcast;
    const since = new Date(Math.min(dueAt, now())).toISOString();
    const counts = [sent, unreachable, givenUp, passedOver, toDoOf(broadcast)];
    return [id, slug, news.type, since, broadcast.receivers, ...counts];
  }
}

/** Only the running program sends, so what is due and does not go is worth a word. */
async function whyNothingGoes(all: Broadcast[], { store, calendar, now }: Context): Promise<string | undefined> {
  if (calendar.isQuiet(now())) return "These are quiet hours (QUIET_HOURS): what is left goes out after them.";
  const isDue = (await store.broadcasts.due(now())) ?? (await store.outbox.dueBroadcasts(now())) > 0;
  const began = Math.max(...all.filter((each) => !isOver(each)).map(({ dueAt }) => dueAt));
  const stillSince = Math.max(began, await store.outbox.lastTurn());
  if (!isDue || now() - stillSince < STANDSTILL_MILLISECONDS) return undefined;
  return "Nothing goes out: no program seems to be running (npm start), or the chat app asked it to wait.";
}

function createBars(stream: NodeJS.WritableStream) {
  const format = "{bar} {percentage}% {value}/{total} {slug}";
  const isTerminal = "isTTY" in stream && stream.isTTY === true;
  const bars = isTerminal ? new MultiBar({ stream, format, emptyOnZero: true }, Presets.shades_classic) : undefined;
  const known = new Map<string, SingleBar>();
  return {
    update(all: Broadcast[]): void {
      if (bars) for (const each of all) draw(each, bars);
    },
    /** Words may not go through the bars. */
    above({ tell }: Screen, words: string): void {
      if (bars) bars.log(`${words}\n`);
      else tell(words);
    },
    stop: () => bars?.stop(),
  };

  function draw(broadcast: Broadcast, on: MultiBar): void {
    const { id, slug, receivers } = broadcast;
    const bar = known.get(id) ?? on.create(receivers, 0, { slug });
    known.set(id, bar);
    bar.setTotal(receivers);
    bar.update(settledOf(broadcast), { slug });
  }
}
