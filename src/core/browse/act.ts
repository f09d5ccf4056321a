import type { Context } from "../context.ts";
import { type Language, PLAIN_DUTCH } from "../model/language.ts";
import { phrase, textToPress } from "../model/messages/message.ts";
import { ANOTHER, BEGIN, PROMISE } from "../model/messages/press.ts";
import type { ScreenMessage } from "../model/messages/screen.ts";
import { type About, type Command, currentSlug, LANGUAGE, LOBBY_TOKEN, type ResidentEvent } from "../model/resident.ts";
import { isCode } from "../talk/orders/give-code.ts";
import { type Received, receive } from "../talk/receive.ts";
import { write } from "../texts/texts.ts";
import type { Browser } from "./screen.ts";

/** Something that a person did on a page. `place`: the message that it belongs to. */
export type ScreenAct =
  | { type: "pressed"; data: string; place: number }
  | { type: "wrote"; text: string; place: number }
  | { type: "located"; latitude: number; longitude: number }
  | { type: "commanded"; command: Command | "unknown"; text?: string }
  | { type: "opened"; slug?: string }
  | { type: "left" };

export type Beginning = { slug: string; source: string | undefined; language: Language | undefined; isHelped: boolean };

/** Takes part: the promise was read on the page, so that the first question comes at once. */
export async function beginOnScreen(who: Browser, beginning: Beginning, key: string, context: Context): Promise<void> {
  const { slug, source, language, isHelped } = beginning;
  const code = source === undefined ? slug : `${slug}_${source}`;
  const actor = { type: "resident" as const, ...who, ...(language !== undefined && { language }) };
  const take = async (event: ResidentEvent, name: string) =>
    (await receive({ eventKey: `${who.channel} ${who.address} ${key} ${name}`, actor, event }, context)).told;
  await take({ type: "opened", code, ...(isHelped && { isHelped }) }, "open");
  const { store } = context;
  const resident = (await store.residents.find(store.residents.idOf(who.channel, who.address)))?.resident;
  const mine = resident?.participations.findLast((each) => each.slug === slug);
  const session = mine && (await store.participations.find(mine.id))?.session;
  if (!mine || session?.stage !== "invited") return;
  if (language === PLAIN_DUTCH)
    await take(
      { type: "pressed", button: { token: LOBBY_TOKEN, questionId: LANGUAGE, optionId: language }, ref: "0" },
      "language",
    );
  const last = (await readScreen(who, context)).at(-1);
  const button = { token: mine.token, questionId: PROMISE, optionId: BEGIN };
  await take({ type: "pressed", button, ref: String(last?.place ?? 0) }, "begin");
}

/**
 * Takes in what a person did, and settles when what is said about it stands on their screen. The same act in the same form
 * counts once. Tells in which consultation they are now.
 */
export async function actOnScreen(
  who: Browser,
  act: ScreenAct,
  key: string,
  context: Context,
): Promise<string | undefined> {
  const { store } = context;
  const id = store.residents.idOf(who.channel, who.address);
  const eventKey = `${who.channel} ${who.address} ${key} ${JSON.stringify(act)}`;
  // The screen tells whose it is: what stands in a participation must not be found there.
  const mark = store.idFor(`${eventKey} screen`);
  if ("place" in act && (await isOfAnOldPage(act, who, context))) return tellOfOldPage(act, id, mark, context);
  if (act.type === "wrote" && !(await isCode(act.text, id, context)))
    await store.write(store.screens.append(id, { type: "own", text: act.text }, mark));
  const event = await toEvent(act, store.idFor(eventKey), who, context);
  const actor = { type: "resident" as const, ...who };
  const before = isForAnother(event) ? await store.residents.find(id) : undefined;
  const above = before && (await readScreen(who, context)).at(-1)?.place;
  const received = await receive({ eventKey, actor, event }, context);
  await received.told;
  if (act.type === "left") await store.write([store.screens.wipe(id)]);
  else await showNotice(id, received, mark, context);
  const resident = (await store.residents.find(id))?.resident;
  const isAnother = before !== undefined && resident?.current !== before.resident.current;
  if (isAnother && above !== undefined) await store.write([store.screens.wipeTo(id, above)]);
  return resident && currentSlug(resident);
}

/** Whether what this belongs to left the screen: somebody else may be there now, whose conversation it must not join. */
async function isOfAnOldPage({ place }: { place: number }, who: Browser, context: Context): Promise<boolean> {
  const [first] = await readScreen(who, context);
  return first !== undefined && place < first.place;
}

/** The way to somebody else was taken already: who presses it twice need not hear that. */
async function tellOfOldPage(act: ScreenAct, id: string, mark: string, context: Context): Promise<string | undefined> {
  const resident = (await context.store.residents.find(id))?.resident;
  if (!resident) return undefined;
  const isTwice = act.type === "pressed" && textToPress(act.data)?.optionId === ANOTHER;
  if (!isTwice) await showNotice(id, { notice: phrase("old-page"), language: resident.language }, mark, context);
  return currentSlug(resident);
}

/** Who is next finds nothing above what they are asked; what is said later to who was before stands below it. */
function isForAnother(event: ResidentEvent): boolean {
  return event.type === "pressed" && event.button?.optionId === ANOTHER;
}

async function showNotice(id: string, { notice, language }: Received, mark: string, context: Context): Promise<void> {
  if (!notice) return;
  const { text } = write({ text: [notice] }, language, context.texts);
  await context.store.write(context.store.screens.append(id, { type: "notice", text }, `${mark} notice`));
}

async function toEvent(act: ScreenAct, name: string, who: Browser, context: Context): Promise<ResidentEvent> {
  const ref = `own ${name}`;
  switch (act.type) {
    case "pressed":
      return { type: "pressed", button: textToPress(act.data), ref: String(act.place) };
    case "wrote": {
      const about = aboutOf(act.place, await readScreen(who, context));
      return { type: "wrote", text: act.text, ref, ...(about && { about }) };
    }
    case "commanded":
      return { ...act, ref };
    case "opened":
      return { type: "opened", ...(act.slug !== undefined && { code: act.slug }) };
    case "left":
      return { type: "blocked" };
    case "located":
      return act;
  }
}

function readScreen({ channel, address }: Browser, { store }: Context): Promise<ScreenMessage[]> {
  return store.screens.read(store.residents.idOf(channel, address));
}

/** The message that words were written below, where that is not the last one any more: they reply to it. */
function aboutOf(place: number, screen: ScreenMessage[]): About | undefined {
  const said = screen.filter((message) => message.type === "said");
  const seen = said.find((message) => message.place === place);
  if (!seen || seen === said.at(-1)) return undefined;
  const buttons = seen.buttons.flat().map(({ data }) => textToPress(data));
  return { ref: String(place), text: seen.text, buttons: buttons.filter((each) => each !== undefined) };
}
