import type { webApi } from "@slack/bolt";
import type { KnownBlock, ModalView } from "@slack/types";
import type { Act } from "../../../core/colleagues.ts";
import { type Core, councilLanguage } from "../../../core/context.ts";
import { phrase, type Value } from "../../../core/model/messages/message.ts";
import type { PageSettings } from "../../../pages/page.ts";
import { modal, section } from "./blocks.ts";
import { TOLD } from "./names.ts";

export type Client = webApi.WebClient;

/** The team's own words. */
export type Say = (key: string, values?: Record<string, Value>) => string;

/** What the features of this bot work with. */
export type Desk = {
  core: Core;
  say: Say;
  /** What pages are written with. */
  pageSettings: PageSettings;
  /** The text of a file that a colleague handed in; nothing when it cannot be had. */
  download(url: string): Promise<string | undefined>;
  /** Where the team's channel opens. */
  channelUrl: string;
};

/** What a colleague did: opened, pressed or submitted something. `value` is the button's own, `state` the modal's. */
export type Interaction = Act & {
  value: string;
  state: unknown;
  /** What stands in the fields of a modal, by block. */
  fields: Record<string, Field>;
  /** The right to open one modal within three seconds. */
  trigger: string;
  /** The modal that it was done in. */
  viewId: string | undefined;
  /** The modal below that one, if it lies on another. */
  belowId: string | undefined;
  /** The message that it was done on: its channel and its name there. */
  message: { channel: string; ts: string } | undefined;
};

export type Field = {
  value?: string;
  option?: string;
  options?: string[];
  day?: string;
  colleague?: string;
  file?: string;
};

/** What Slack is told at once: nothing, or what becomes of the modal that was submitted. */
export type SlackAnswer =
  | undefined
  | { response_action: "update" | "push"; view: ModalView }
  | { response_action: "errors"; errors: Record<string, string> };

/**
 * What an interaction leads to. What it changed is stored before this is known; `show` is done after the answer. `typed`:
 * words that stand nowhere else; when nothing can be shown, they are given back.
 */
export type Handled = { answer?: SlackAnswer; show?: (client: Client) => Promise<unknown>; typed?: string };
export type Handler = (interaction: Interaction, desk: Desk) => Promise<Handled>;

export function sayToTeam({ teamTexts, teamLanguage }: Core): Say {
  return (key, values) => teamTexts.say(teamLanguage, phrase(key, values));
}

/** What councillors press and fill in is in the language of what they read. */
export function sayToCouncil(core: Core): Say {
  return (key, values) => core.teamTexts.say(councilLanguage(core), phrase(key, values));
}

/** A modal that only tells something, in the words of this key or in these blocks; there is nothing to submit in it. */
export function toldView(title: string, told: string | KnownBlock[], say: Say, close = "moderate-close"): ModalView {
  const blocks = typeof told === "string" ? [section(say(told))] : told;
  return modal({ title: say(title), close: say(close), callback: TOLD, blocks });
}

/** Shows a modal: in place of the one that the button stands in, else as a new one. */
export function show({ trigger, viewId }: Interaction, view: ModalView): Handled {
  return {
    show: (client) =>
      viewId === undefined
        ? client.views.open({ trigger_id: trigger, view })
        : client.views.update({ view_id: viewId, view }),
  };
}

/** Puts a modal on top of the one that the button stands in, if it stands in one; closing it leads back there. */
export function push({ trigger, viewId }: Interaction, view: ModalView): Handled {
  const shown = { trigger_id: trigger, view };
  return { show: (client) => (viewId === undefined ? client.views.open(shown) : client.views.push(shown)) };
}

/** Leaves the modal that was submitted open, with what is wrong at each field. */
export function keepOpen(errors: Record<string, string>): Handled {
  return { answer: { response_action: "errors", errors } };
}

/** Puts another modal in the place of the one that was submitted. */
export function update(view: ModalView): Handled {
  return { answer: { response_action: "update", view } };
}

/** Puts a modal on top of the one that was submitted; closing it leads back there, with all that was filled in. */
export function pushAnswer(view: ModalView): Handled {
  return { answer: { response_action: "push", view } };
}
