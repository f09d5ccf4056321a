import type {
  Button,
  InputBlock,
  KnownBlock,
  ModalView,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  StaticSelect,
} from "@slack/types";
import { type SlackApi, signed } from "./slack-api.ts";

/** How a request reaches the program: by HTTP, or over the WebSocket. Gives what Slack was answered. */
export type Line = (kind: "slash_commands" | "interactive" | "events_api", payload: object) => Promise<unknown>;

/** The line over HTTP: every request as Slack makes and signs it. */
export function overHttp(
  post: (body: string, headers: Record<string, string>) => Promise<{ status: number; text(): Promise<string> }>,
  secret: string,
  now: () => number = Date.now,
): Line {
  return async (kind, payload) => {
    const isJson = kind === "events_api";
    const form = kind === "interactive" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
    const body = isJson ? JSON.stringify(payload) : new URLSearchParams(form).toString();
    const type = isJson ? "application/json" : "application/x-www-form-urlencoded";
    const answer = await post(body, { "content-type": type, ...signed(body, secret, Math.floor(now() / 1000)) });
    if (answer.status !== 200) throw new Error(`Slack was answered ${answer.status}`);
    const text = await answer.text();
    return text === "" ? undefined : JSON.parse(text);
  };
}

export type Colleague = ReturnType<typeof createColleague>;

/** Where Slack says that somebody acts, and of which workspace they are: our own, unless a test says so. */
export type From = { team?: string; ofTeam?: string; enterprise?: string };

let moments = 0;

/**
 * A civil servant at Slack: sees what is on the screen, presses buttons by their label, fills fields, submits. Each act
 * ends with `settled`, where the program can tell that it has done all that comes of it.
 */
export function createColleague(id: string, api: SlackApi, line: Line, settled = async () => {}, from: From = {}) {
  let viewId = "";
  let fields: Record<string, Record<string, unknown>> = {};
  const user = {
    id,
    name: id,
    get team_id() {
      return from.ofTeam ?? "T1";
    },
  };
  const team = () => ({ id: from.team ?? "T1", ...(from.enterprise && { enterprise_id: from.enterprise }) });
  const flat = () => ({
    team_id: from.team ?? "T1",
    ...(from.enterprise && { enterprise_id: from.enterprise }),
  });
  /** Modals below the one on the screen, with what was filled in there. */
  const below: { viewId: string; fields: typeof fields }[] = [];
  const newTrigger = () => `trigger-${++moments}`;
  const view = () => api.views.get(viewId);
  const blocks = () => (view()?.blocks ?? []) as KnownBlock[];

  const act: Line = async (kind, payload) => {
    const answer = await line(kind, payload);
    await settled();
    return answer;
  };

  /** What this act opened, or made of the modal that was open, is on the screen then. */
  async function opened(actWith: (trigger: string) => Promise<unknown>): Promise<void> {
    const trigger = newTrigger();
    const before = view()?.hash;
    await actWith(trigger);
    await api.waitFor(() => api.openedBy.has(trigger) || view()?.hash !== before);
    const isOnTop = api.calls.findLast(({ payload }) => payload.trigger_id === trigger)?.method === "views.push";
    if (isOnTop) layOnTop();
    else if (api.openedBy.has(trigger)) below.length = 0;
    viewId = api.openedBy.get(trigger) ?? viewId;
    fields = {};
  }

  /** Slack shows three modals on top of each other, and refuses a fourth. */
  function layOnTop(): void {
    below.push({ viewId, fields });
    if (below.length > 2) api.faults.push("there are more than three modals on top of each other");
  }

  async function pressBlock(button: Button, container: object, trigger = newTrigger()): Promise<unknown> {
    const action = { block_id: "b", ...button, action_ts: `${Date.now()}.${++moments}` };
    return act("interactive", {
      type: "block_actions",
      user,
      team: team(),
      trigger_id: trigger,
      actions: [action],
      ...container,
    });
  }

  const colleague = {
    id,
    command: (text = "", trigger = newTrigger()) =>
      act("slash_commands", {
        command: "/inspraak",
        text,
        user_id: id,
        ...flat(),
        channel_id: "C1",
        trigger_id: trigger,
      }),
    openMenu: () => opened((trigger) => colleague.command("", trigger)),
    /** The shortcut that stands everywhere in Slack. */
    openMenuFromAnywhere: () =>
      opened((trigger) =>
        act("interactive", {
          type: "shortcut",
          callback_id: "open-menu",
          user,
          team: team(),
          trigger_id: trigger,
          action_ts: "9.2",
        }),
      ),
    openHome: () =>
      act("events_api", {
        ...envelope({ type: "app_home_opened", user: id, channel: "D1", tab: "home", event_ts: "1" }),
        ...flat(),
      }),
    event: (event: object) => act("events_api", envelope(event)),
    /** `about`: something in the button's value, where more buttons have the same label. Presses a button of the open modal, or of the last message in the team's channel. */
    async press(label: string, about = "") {
      const isThis = (each: Button) => each.text.text === label && JSON.stringify(each).includes(about);
      const inView = buttonsOf(blocks()).find(isThis);
      const container = view() && inView ? { view: state() } : { channel: { id: "C1" }, message: { ts: "1" } };
      const button =
        inView ?? buttonsOf(api.messages.flatMap(({ blocks }) => blocks)).findLast((each) => each.text.text === label);
      if (!button) throw new Error(`no button "${label}" on the screen:\n${colleague.screen()}`);
      return opened((trigger) => pressBlock(button, container, trigger));
    },
    /** Presses a button of the newest message that has it: in the team's channel, or in the own conversation. */
    async answer(label: string) {
      const mine = api.messages.filter(({ channel }) => channel === id || channel === "C1");
      const has = ({ blocks }: { blocks: KnownBlock[] }) => buttonsOf(blocks).find((each) => each.text.text === label);
      const message = mine.findLast(has);
      const button = message && has(message);
      if (!message || !button) throw new Error(`no button "${label}" in any message:\n${colleague.chat()}`);
      const channel = { id: message.channel === id ? `D${id}` : "C1" };
      return pressBlock(button, { channel, message: { ts: message.ts } });
    },
    /** Turns to the modal that was opened last. */
    look() {
      viewId = [...api.views.keys()].at(-1) ?? "";
      fields = {};
    },
    /** Presses a button in a channel, which opens a modal. */
    async pressIn(channel: string, label: string) {
      const buttons = buttonsOf(api.messages.filter((message) => message.channel === channel).flatMap((m) => m.blocks));
      const button = buttons.findLast((each) => each.text.text === label);
      if (!button) throw new Error(`no button "${label}" in ${channel}`);
      return opened((trigger) => pressBlock(button, { channel: { id: channel }, message: { ts: "1" } }, trigger));
    },
    /** The own conversation with the bot. */
    chat: () =>
      api.messages
        .filter(({ channel }) => channel === id)
        .map(({ text, blocks }) => `${text}\n${shown(blocks)}`)
        .join("\n\n"),
    pressRaw: (button: Button, container: object = {}) => pressBlock(button, container),
    /** Picks an option by the beginning of its label. */
    choose(name: string, label: string) {
      const block = named(name);
      const option = optionOf(block, label);
      fields[block] = { value: { type: "static_select", selected_option: option } };
    },
    pickDay(name: string, day: string) {
      fields[named(name)] = { value: { type: "datepicker", selected_date: day } };
    },
    pickColleague(block: string, colleagueId: string) {
      fields[block] = { value: { type: "users_select", selected_user: colleagueId } };
    },
    /** The whole name of a field: behind it stand marks of when it was opened and of what it held. */
    fieldNamed: (name: string) => named(name),
    /** The names of the fields on the screen, in order. */
    fieldNames: () => blocks().flatMap((block) => (block.type === "input" ? (block.block_id ?? "") : [])),
    /** Picks several options by their labels. */
    chooseSeveral(name: string, labels: string[]) {
      const block = named(name);
      const selected_options = labels.map((label) => optionOf(block, label));
      fields[block] = { value: { type: "multi_static_select", selected_options } };
    },
    /** Hands in a file. */
    attach(block: string, content: string | Uint8Array) {
      const file = `/files/${++moments}.yaml`;
      api.files.set(file, content);
      fields[block] = {
        value: { type: "file_input", files: [{ id: "F1", url_private_download: new URL(file, api.url).href }] },
      };
    },
    type(name: string, value: string) {
      fields[named(name)] = { value: { type: "plain_text_input", value } };
    },
    /** The shortcut on a message that somebody wrote. */
    shortcut: (text: string) =>
      opened((trigger) => {
        const message = { type: "message", user: "UBRAM", text, ts: "9.1" };
        const base = {
          type: "message_action",
          callback_id: "collect",
          user,
          team: team(),
          channel: { id: "C2" },
        };
        return act("interactive", {
          ...base,
          message,
          message_ts: "9.1",
          trigger_id: trigger,
          response_url: "http://127.0.0.1:9/",
        });
      }),
    async submit(): Promise<unknown> {
      const answer = (await line("interactive", {
        type: "view_submission",
        user,
        team: team(),
        trigger_id: newTrigger(),
        view: state(),
      })) as {
        response_action?: string;
        view?: ModalView;
      };
      if (answer?.response_action === "push") {
        layOnTop();
        viewId = `V-pushed-${++moments}`;
      }
      if (answer?.view) {
        api.putView(viewId, answer.view);
        fields = {};
      }
      await settled();
      return answer;
    },
    /** Closes the modal: the one below it shows again, as it was left. */
    close() {
      ({ viewId, fields } = below.pop() ?? { viewId: "", fields: {} });
    },
    view,
    screen: () => shown(blocks()),
    home: () => shown((api.homes.get(id)?.blocks ?? []) as KnownBlock[]),
    state: () => state(),
  };

  /** Behind the name of a field stand marks of when it was opened and of what it held. */
  function named(name: string): string {
    return colleague.fieldNames().find((each) => each === name || each.startsWith(`${name} `)) ?? name;
  }

  function optionOf(block: string, label: string) {
    const found = view()?.blocks.find((each) => each.block_id === block) as InputBlock | undefined;
    type Options = { text: { text: string }; value: string }[];
    const element = found?.element as { options?: Options; option_groups?: { options: Options }[] } | undefined;
    const options = element?.options ?? element?.option_groups?.flatMap((group) => group.options) ?? [];
    const option = options.find(({ text }) => text.text.startsWith(label));
    if (!option)
      throw new Error(`no option "${label}" in ${block}: ${options.map(({ text }) => text.text).join(", ")}`);
    return option;
  }

  /** The open modal as Slack sends it: what was not touched has what it began with. */
  function state() {
    const open = view();
    const inputs = (open?.blocks ?? []).filter((block): block is InputBlock => block.type === "input");
    const values = inputs.map((block) => {
      const begun = block.element as unknown as Record<string, unknown>;
      const { type } = block.element;
      const initial = {
        value: {
          type,
          ...(type === "multi_static_select" && { selected_options: begun.initial_options ?? [] }),
          selected_option: begun.initial_option ?? null,
          selected_date: begun.initial_date ?? null,
          selected_user: begun.initial_user ?? null,
          value: begun.initial_value ?? null,
        },
      };
      return [block.block_id, fields[block.block_id ?? ""] ?? initial];
    });
    const previous_view_id = below.at(-1)?.viewId ?? null;
    return { ...open, type: "modal", previous_view_id, state: { values: Object.fromEntries(values) } };
  }

  return colleague;
}

function envelope(event: object) {
  return { type: "event_callback", team_id: "T1", event_id: `Ev${++moments}`, event };
}

function buttonsOf(blocks: KnownBlock[]): Button[] {
  return blocks
    .flatMap((block): { type: string }[] => {
      if (block.type === "actions") return block.elements;
      return block.type === "section" && block.accessory ? [block.accessory] : [];
    })
    .flatMap((element): Button[] => {
      if (element.type === "button") return [element as Button];
      const { action_id, options = [] } = element as Overflow | StaticSelect;
      return options.map((option) => ({ ...element, ...asButton(option, action_id) }));
    });
}

/** What is picked from a list of acts is pressed as a button is, but comes along as an option. */
function asButton(option: PlainTextOption, action_id = ""): Button {
  const picked: Button & { selected_option: PlainTextOption } = {
    type: "button",
    action_id,
    text: option.text,
    selected_option: option,
  };
  return picked;
}

function shown(blocks: KnownBlock[]): string {
  return blocks.map(lineOf).join("\n");
}

function lineOf(block: KnownBlock): string {
  const text = (element: unknown) => (element as PlainTextElement).text;
  if (block.type === "header" || block.type === "section") return text(block.text);
  if (block.type === "context") return `  (${block.elements.map(text).join(" ")})`;
  if (block.type === "actions")
    return buttonsOf([block])
      .map((each) => `[${each.text.text}]`)
      .join(" ");
  return block.type === "input" ? `${block.label.text}: …` : block.type;
}
