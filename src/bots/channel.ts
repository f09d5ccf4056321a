import type { Channel, ChannelFacts, CouncilChannel, Letter, Sent, TeamChannel } from "../core/channel.ts";
import type { Core } from "../core/context.ts";
import type { LookedUp } from "../core/model/consultation/standing.ts";
import type { PageSettings } from "../pages/page.ts";

/** Where the program runs: a Worker gets requests and a clock, and nothing else. */
export type Runtime = "server" | "worker";

/** Takes work that goes on after the answer was given. */
export type GoOn = (work: Promise<unknown>) => void;

/** An address at which a channel is brought what happened. It guards itself: who may, how much, and what it answers. */
export type Route = {
  method: "GET" | "POST";
  path: string;
  /** A page for people: it stands behind what guards all pages, and is kept by nobody. */
  isPage?: true;
  take(request: Request, goOn: GoOn): Promise<Response>;
};

/** What a channel works with once it is set up: the use cases, how pages are written, and how its calls go out. */
export type ChannelMeans = {
  core: Core;
  /** How a page is written that goes out by itself, with its style in it. */
  pageSettings: PageSettings;
  /** How a page of the website is written. */
  siteSettings: PageSettings;
  fetch: typeof fetch;
  /** Nothing where mail is not set up, or nobody can send it yet. */
  mail: ((letter: Letter) => Promise<Sent | undefined>) | undefined;
  /** Has /health tell what came in the way, until making ourselves known succeeds the next time. */
  troubled(problem: string): void;
};

/** A channel as its folder exports it. It reads settings by their names, and loads its library when it is connected. */
export type KnownChannel<Settings> = {
  /** In the database, in addresses and on /health. */
  name: string;
  /** What is known of it; nothing when nobody talks back there. */
  facts?: ChannelFacts & { can: Abilities };
  /** Settings with which the program does not start in this place: what is wrong, a line each. */
  refuses(settings: Settings, runtime: Runtime): string[];
  /** Nothing when it is not set up; `lacks` says why it cannot work yet, in words for the administrator. */
  setUp(settings: Settings): { lacks?: string } | undefined;
  /** Whether it can send a mail to anybody. */
  sendsMail?: true;
  /** Where the council gets its digest here, as this channel knows it. */
  councilAddresses?(settings: Settings): string[];
  /** The way in for residents; `name` is what the channel calls us, once it told. Nothing while that has to be known. */
  linkTo?(code: string, name: string | undefined, settings: Settings): string | undefined;
  connect(settings: Settings, means: ChannelMeans): Promise<OpenChannel>;
};

/** What a channel can do. A longer text is cut or sent in parts, a longer label is cut. */
export type Abilities = {
  edit: boolean;
  files: "both-ways" | "to-people" | "none";
  buttons: { most: number; longestLabel: number; longestDataBytes: number };
  longestText: number;
};

/** A channel that is set up and connected: whom it reaches, and how it hears of them. */
export type OpenChannel = {
  people?: Channel;
  team?: TeamChannel;
  council?: CouncilChannel;
  /** Sends a mail, for a channel that can. It never throws. */
  mail?(letter: Letter): Promise<Sent>;
  /** Does by the clock what could not be done at once. */
  catchUp?(): Promise<unknown>;
  routes?: Route[];
  /** Who somebody is there, for a channel of the team; `isKnown`: they were in it before. Nothing when it does not tell. */
  lookUp?(colleague: string, isKnown: boolean): Promise<LookedUp | undefined>;
  /** Makes us known to the platform, and tells our name there. Throws when it is not taken; it may be called again. */
  register?(): Promise<string | undefined>;
  /** Asks whether the platform answers us now. Throws when it does not. */
  check?(): Promise<unknown>;
  /** Asks for what happened, until the signal aborts. */
  listen?(signal: AbortSignal): Promise<void>;
  stop?(): Promise<void>;
};
