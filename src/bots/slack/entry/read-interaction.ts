import { MORE } from "../view/blocks.ts";
import type { Field, Interaction } from "../view/handler.ts";

type PressInteraction = Interaction & { action: string };

/** The part of Slack's payloads that is read here. Bolt's own types leave much of it open. */
type Payload = {
  user: { id: string };
  trigger_id?: string;
  message?: { text?: string; ts?: string };
  channel?: { id: string };
  view?: {
    type: string;
    id: string;
    hash: string;
    private_metadata: string;
    previous_view_id?: string | null;
    state: { values: Record<string, Record<string, FieldValue>> };
  };
  actions?: { action_id: string; action_ts: string; value?: string; selected_option?: { value: string } | null }[];
};
type FieldValue = {
  value?: string | null;
  selected_option?: { value: string } | null;
  selected_options?: { value: string }[];
  selected_date?: string | null;
  selected_user?: string | null;
  files?: { url_private_download?: string; url_private?: string }[];
};

/** A slash command has no name of its own; opening the menu twice does no harm. */
export function readCommand({
  user_id: by,
  trigger_id: trigger,
  text,
}: {
  user_id: string;
  trigger_id: string;
  text: string;
}): Interaction {
  return {
    by,
    key: `slack command ${trigger}`,
    value: text.trim(),
    state: undefined,
    fields: {},
    trigger,
    viewId: undefined,
    belowId: undefined,
    message: undefined,
  };
}

/** A shortcut on a message: its words are what it is about. One from anywhere is about nothing. */
export function readShortcut(body: unknown): Interaction {
  const payload = body as Payload;
  return {
    ...common(payload),
    key: `slack shortcut ${payload.trigger_id}`,
    value: asWritten(payload.message?.text ?? ""),
  };
}

/** Slack's own signs for links, people, channels and three characters, as a reader sees them. */
function asWritten(text: string): string {
  return text
    .replace(/<(?:[^<>|]*)\|([^<>]*)>/g, "$1")
    .replace(/<[@#!][^<>]*>/g, "…")
    .replace(/<(?:mailto:|tel:)?([^<>]*)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Slack does not repeat a press, a person does: the moment of pressing tells two apart. */
export function readPress(body: unknown): PressInteraction {
  const payload = body as Payload;
  const [pressed] = payload.actions ?? [];
  const { action_id: id = "", action_ts: time, value, selected_option: chosen } = pressed ?? {};
  const [action = id, ...rest] = id === MORE ? (chosen?.value.split(" ") ?? []) : [id];
  return {
    ...common(payload),
    action,
    key: `slack press ${time} ${payload.user.id}`,
    value: id === MORE ? rest.join(" ") : (value ?? chosen?.value ?? ""),
  };
}

/** The same modal in the same state is submitted once. */
export function readSubmission(body: unknown): Interaction {
  const payload = body as Payload;
  return { ...common(payload), key: `slack view ${payload.view?.id} ${payload.view?.hash}`, value: "" };
}

function common({
  user,
  trigger_id: trigger = "",
  view,
  message,
  channel,
}: Payload): Omit<Interaction, "key" | "value"> {
  return {
    by: user.id,
    trigger,
    viewId: view?.type === "modal" ? view.id : undefined,
    belowId: view?.previous_view_id ?? undefined,
    message: message?.ts !== undefined && channel ? { channel: channel.id, ts: message.ts } : undefined,
    state: view?.private_metadata ? JSON.parse(view.private_metadata) : undefined,
    fields: Object.fromEntries(
      Object.entries(view?.state.values ?? {}).map(([block, values]) => [
        block,
        fieldOf(Object.values(values)[0] ?? {}),
      ]),
    ),
  };
}

function fieldOf(given: FieldValue): Field {
  const file = given.files?.[0]?.url_private_download ?? given.files?.[0]?.url_private;
  return {
    ...(given.value && { value: given.value }),
    ...(given.selected_option && { option: given.selected_option.value }),
    ...(given.selected_options && { options: given.selected_options.map(({ value }) => value) }),
    ...(given.selected_date && { day: given.selected_date }),
    ...(given.selected_user && { colleague: given.selected_user }),
    ...(file !== undefined && { file }),
  };
}
