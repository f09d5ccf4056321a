import { slug, sourceId } from "./consultation.ts";
import type { Language } from "./language.ts";
import type { Press } from "./message.ts";

/** A person at an address. Stored sealed: only the running program can read it. */
export type Resident = {
  channel: string;
  address: string;
  language: Language;
  participations: { slug: string; id: string; token: string }[];
  /** The participation that a typed message belongs to. */
  current?: string;
  /** Asked for no more messages: only own acts are answered. */
  stopped: boolean;
};

export type ResidentEvent =
  | { type: "opened"; code?: string }
  | { type: "pressed"; button: Press | undefined; ref: string }
  | { type: "wrote"; text: string }
  | { type: "sent-unreadable" }
  | { type: "commanded" }
  | { type: "stopped" }
  | { type: "blocked" }
  | { type: "unblocked" };

/** Where an event belongs. `lobby` is the list of what is open now. */
export type Destination =
  | { type: "participation"; id: string }
  | { type: "join"; slug: string; source?: string }
  | { type: "lobby"; because: "asked" | "unknown-code" | "nothing-going-on" }
  | { type: "old-button" }
  | { type: "unknown-command" }
  | { type: "stop" }
  | { type: "reachable"; is: boolean };

/** The token of a lobby button: it starts the consultation that its option id names. */
export const LOBBY_TOKEN = "_";

export function newResident(channel: string, address: string, language: Language): Resident {
  return { channel, address, language, participations: [], stopped: false };
}

/** Decides where one event of a resident belongs; a button belongs to the participation whose token it carries. */
export function destination(resident: Resident, event: ResidentEvent): Destination {
  switch (event.type) {
    case "opened":
      return event.code === undefined ? { type: "lobby", because: "asked" } : fromCode(resident, event.code);
    case "pressed":
      return fromButton(resident, event.button);
    case "wrote":
    case "sent-unreadable":
      return resident.current === undefined
        ? { type: "lobby", because: "nothing-going-on" }
        : { type: "participation", id: resident.current };
    case "commanded":
      return { type: "unknown-command" };
    case "stopped":
      return { type: "stop" };
    case "blocked":
    case "unblocked":
      return { type: "reachable", is: event.type === "unblocked" };
  }
}

/** A deep link's code: SLUG or SLUG_SOURCE. */
function fromCode(resident: Resident, code: string): Destination {
  const [name, source, ...more] = code.split("_");
  if (!slug.safeParse(name).success || name === undefined || more.length > 0)
    return { type: "lobby", because: "unknown-code" };
  const known = resident.participations.find((p) => p.slug === name);
  if (known) return { type: "participation", id: known.id };
  return sourceId.safeParse(source).success && source !== undefined
    ? { type: "join", slug: name, source }
    : { type: "join", slug: name };
}

function fromButton(resident: Resident, button: Press | undefined): Destination {
  if (button?.token === LOBBY_TOKEN) return fromCode(resident, button.optionId);
  const known = resident.participations.find((p) => p.token === button?.token);
  return known ? { type: "participation", id: known.id } : { type: "old-button" };
}

/** The resident after a new participation began; it is the current one. */
export function joined(resident: Resident, participation: { slug: string; id: string; token: string }): Resident {
  return {
    ...resident,
    participations: [...resident.participations, participation],
    current: participation.id,
    stopped: false,
  };
}

/** The resident after one participation was forgotten. */
export function left({ current, ...resident }: Resident, participationId: string): Resident {
  const participations = resident.participations.filter(({ id }) => id !== participationId);
  return { ...resident, participations, ...(current !== undefined && current !== participationId && { current }) };
}
