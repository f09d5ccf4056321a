import type { KnownChannel, OpenChannel } from "../bots/channel.ts";
import type { Channel, CouncilChannel, Letter } from "../core/channel.ts";
import { type Context, coreOf } from "../core/context.ts";
import { createDeliverer, type Deliverer } from "../core/deliver/deliver.ts";
import type { LookedUp } from "../core/model/consultation/standing.ts";
import { inLanguage } from "../core/model/language.ts";
import { styleOf } from "../pages/look/look.ts";
import type { PageSettings } from "../pages/page.ts";
import { readyChannels } from "./channels.ts";
import { connectTranscriber, createContext, pageSettingsOf, type Surroundings } from "./context.ts";
import { type LookFiles, lookFilesOf, onSite } from "./look/look-files.ts";
import { createRegistration, type Registration } from "./registration.ts";
import type { Config } from "./settings/config.ts";

/** A channel that is set up here and connected. */
type Connected = { known: KnownChannel<Config>; open: OpenChannel };

/** Everything wired together, on either runtime. */
export type Program = {
  config: Config;
  context: Context;
  /** Of the pages of the website. */
  pageSettings: PageSettings;
  lookFiles: LookFiles;
  deliverer: Deliverer;
  channels: Connected[];
  /** Of the channels that make us known, by their name. */
  registrations: Record<string, Registration>;
};

export async function createProgram(config: Config, surroundings: Surroundings): Promise<Program> {
  const context = createContext(config, surroundings, {
    dispatch: (rows) => deliverer.dispatch(rows),
    lookUp: (id, isKnown) => lookUpIn(channels, id, isKnown),
    chat: (code) => linkTo(code, channels, registrations, config),
  });
  const pageSettings = pageSettingsOf(context, surroundings);
  const lookFiles = await lookFilesOf(surroundings.look ?? { style: styleOf() });
  const { watch } = surroundings;
  const core = watch ? watch.core(coreOf(context)) : coreOf(context);
  const mail = async (letter: Letter) => channels.find(({ open }) => open.mail)?.open.mail?.(letter);
  const sendsMail = readyChannels(config).some((known) => known.sendsMail);
  const siteSettings = onSite(pageSettings, lookFiles);
  const means = { core, pageSettings, siteSettings, fetch: surroundings.fetch, mail: sendsMail ? mail : undefined };
  const troubled = (name: string) => (problem: string) => {
    surroundings.registered[name] ??= {};
    surroundings.registered[name].problem = problem;
  };
  const channels = await Promise.all(
    readyChannels(config).map(async (known) => {
      const open = await known.connect(config, { ...means, troubled: troubled(known.name) });
      return { known, open: watch ? watch.channel(known.name, open) : open };
    }),
  );
  await recallNames(channels, surroundings.registered, context);
  const registrations = registrationsOf(channels, surroundings.registered, context);
  const deliverer = createDelivererTo(channels, config, context);
  return { config, context, pageSettings: siteSettings, deliverer, channels, registrations, lookFiles };
}

/** The way into a consultation: in the first channel of residents that has one by now. */
function linkTo(
  code: string,
  channels: Connected[],
  registrations: Program["registrations"],
  config: Config,
): string | undefined {
  for (const { known } of channels) {
    const url = known.linkTo?.(code, registrations[known.name]?.state.username, config);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Without a channel of the team nobody tells more than who was in it. */
async function lookUpIn(channels: Connected[], id: string, isKnown: boolean): Promise<LookedUp | undefined> {
  const team = channels.find(({ open }) => open.lookUp)?.open;
  return team?.lookUp ? team.lookUp(id, isKnown) : { standing: isKnown ? "member" : "outside" };
}

function registrationsOf(
  channels: Connected[],
  states: Surroundings["registered"],
  { store, log, now }: Context,
): Program["registrations"] {
  const registrations: Program["registrations"] = {};
  for (const { known, open } of channels) {
    const { name, facts } = known;
    if (!open.register) continue;
    states[name] ??= {};
    const title = facts ? inLanguage(facts.title, "en").literal : name;
    const { register } = open;
    const remembered = async () => {
      const username = await register();
      if (username !== undefined) await store.write([store.botNames.save({ channel: name, username })]);
      return username;
    };
    const titled = { ...open, name: title, register: remembered };
    registrations[name] = createRegistration(titled, states[name], log, now);
  }
  return registrations;
}

/** What we are called where we did not make ourselves known yet, in this process or isolate: as it was told last. */
async function recallNames(
  channels: Connected[],
  states: Surroundings["registered"],
  { store }: Context,
): Promise<void> {
  const unknown = channels.filter(({ known, open }) => open.register && states[known.name]?.username === undefined);
  if (unknown.length === 0) return;
  for (const { channel, username } of await store.botNames.all())
    if (unknown.some(({ known }) => known.name === channel)) states[channel] = { username, ...states[channel] };
}

function createDelivererTo(connected: Connected[], config: Config, context: Context): Deliverer {
  const channels: Record<string, Channel> = {};
  const council: Record<string, CouncilChannel> = {};
  for (const { known, open } of connected) {
    if (open.people) channels[known.name] = open.people;
    if (open.council) council[known.name] = open.council;
  }
  const team = connected.find(({ open }) => open.team)?.open.team;
  const transcriber = connectTranscriber(config);
  return createDeliverer(context, {
    channels,
    council,
    broadcastPerSecond: config.BROADCAST_PER_SECOND,
    ...(transcriber && { transcriber }),
    ...(team && { team }),
  });
}
