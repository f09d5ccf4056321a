import type { Incoming } from "../channel.ts";
import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import { phrase, textToPress } from "../model/messages/message.ts";
import { ANOTHER } from "../model/messages/press.ts";
import type { ScreenMessage } from "../model/messages/screen.ts";
import { type About, type Command, currentSlug, type ResidentEvent } from "../model/resident.ts";
import { isCode } from "../talk/orders/give-code.ts";
import { receiveShowing } from "../talk/receive.ts";
import { type Beside, noticed, onScreen } from "./on-screen.ts";
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
  const event = { type: "opened" as const, code, hasRead: true as const, ...(isHelped && { isHelped: true as const }) };
  const eventKey = `${who.channel} ${who.address} ${key} open`;
  await take({ eventKey, actor, event }, { mark: () => context.store.idFor(`${eventKey} screen`) }, context);
}

/**
 * Takes in what a person did; with it, what is said about it comes onto their screen. The same act in the same form
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
  const mark = () => store.idFor(`${eventKey} screen`);
  if ("place" in act && (await isOfAnOldPage(act.place, id, context))) await tellOfOldPage(act, id, mark, context);
  else {
    const screen = act.type === "wrote" || isForAnother(act) ? await store.screens.read(id) : [];
    const event = toEvent(act, () => `own ${store.idFor(eventKey)}`, screen);
    const actor = { type: "resident" as const, ...who };
    await take({ eventKey, actor, event }, await besideIt(act, id, mark, screen, context), context);
  }
  const resident = (await store.residents.find(id))?.resident;
  return resident && currentSlug(resident);
}

/** Settles when what was said stands on the screen. */
async function take(incoming: Incoming, beside: Beside, context: Context): Promise<void> {
  await (await receiveShowing(incoming, onScreen(beside, context), context)).told;
}

/** Who is next finds nothing above what they are asked; what is said later to who was before stands below it. */
async function besideIt(
  act: ScreenAct,
  id: string,
  mark: Beside["mark"],
  screen: ScreenMessage[],
  context: Context,
): Promise<Beside> {
  if (act.type === "left") return { mark, wipes: "all" };
  if (isForAnother(act)) return { mark, wipes: screen.at(-1)?.place ?? 0 };
  const isShown = act.type === "wrote" && !(await isCode(act.text, id, context));
  return { mark, ...(isShown && { own: act.text }) };
}

/** Whether what this belongs to left the screen: somebody else may be there now, whose conversation it must not join. */
async function isOfAnOldPage(place: number, id: string, { store }: Context): Promise<boolean> {
  const first = await store.screens.first(id);
  return first !== undefined && place < first;
}

/** The way to somebody else was taken already: who presses it twice need not hear that. */
async function tellOfOldPage(act: ScreenAct, id: string, mark: Beside["mark"], context: Context): Promise<void> {
  const resident = (await context.store.residents.find(id))?.resident;
  if (!resident || isForAnother(act)) return;
  await context.store.write(noticed(id, phrase("old-page"), resident.language, mark, context));
}

/** Whether somebody else is to answer here now. */
export function isForAnother(act: { type: string; data?: string }): boolean {
  return act.type === "pressed" && textToPress(act.data ?? "")?.optionId === ANOTHER;
}

function toEvent(act: ScreenAct, ref: () => string, screen: ScreenMessage[]): ResidentEvent {
  switch (act.type) {
    case "pressed":
      return { type: "pressed", button: textToPress(act.data), ref: String(act.place) };
    case "wrote": {
      const about = aboutOf(act.place, screen);
      return { type: "wrote", text: act.text, ref: ref(), ...(about && { about }) };
    }
    case "commanded":
      return { ...act, ref: ref() };
    case "opened":
      return { type: "opened", ...(act.slug !== undefined && { code: act.slug }) };
    case "left":
      return { type: "blocked" };
    case "located":
      return act;
  }
}

/** The message that words were written below, where that is not the last one any more: they reply to it. */
function aboutOf(place: number, screen: ScreenMessage[]): About | undefined {
  const said = screen.filter((message) => message.type === "said");
  const seen = said.find((message) => message.place === place);
  if (!seen || seen === said.at(-1)) return undefined;
  const buttons = seen.buttons.flat().map(({ data }) => textToPress(data));
  return { ref: String(place), text: seen.text, buttons: buttons.filter((each) => each !== undefined) };
}
