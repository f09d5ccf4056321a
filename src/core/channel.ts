import type { Consultation } from "./model/consultation/consultation.ts";
import type { Digest } from "./model/digests/digest.ts";
import type { Language, LocalText } from "./model/language.ts";
import type { News } from "./model/messages/message.ts";
import type { Refusal } from "./model/messages/refusal.ts";
import type { ResidentEvent } from "./model/resident.ts";

/** Something that a person did, as a channel tells it. The key is the same when the channel tells it again. */
export type Incoming = { eventKey: string; actor: Actor; event: ResidentEvent };

export type Actor = { type: "resident"; channel: string; address: string; language?: Language };

/** A message in the reader's language; each button has its label and the text that comes back when it is pressed. */
export type WrittenMessage = { text: string; buttons: { label: string; data: string }[][] };

/** `topic`: where in a chat of many. */
export type Delivery =
  | { type: "say"; message: WrittenMessage; topic?: number; news?: News["type"] }
  | { type: "edit"; ref: string; message: WrittenMessage }
  | { type: "file"; name: string; content: string };

/** A file that somebody sent. `refused`: too large, or no longer there; asking again does not help. */
export type Fetched = { outcome: "fetched"; bytes: Uint8Array; name: string } | { outcome: "refused" | "retry" };

/**
 * `ref`: the channel's own name of what was sent. `number`: where it counts the messages of a chat, those of the person
 * included. `afterSeconds`: the channel is well, and asks to wait. `blocked`: it waits until a person has mended what the
 * reason names. `failed`: it can never be sent.
 */
export type Sent =
  | { outcome: "sent"; ref?: string; number?: number }
  | { outcome: "retry"; afterSeconds?: number; reason?: string }
  | { outcome: "blocked"; reason: string }
  | { outcome: "unreachable"; because: Refusal }
  | { outcome: "failed"; reason: string };

/** What is known of a channel in which people talk, whether or not it is set up here. */
export type ChannelFacts = {
  /** Whom it leads to: colleagues have a channel of their own. */
  audience: Consultation["audience"];
  /** As people call it. */
  title: LocalText;
  /** Whose it is, as people know them; nothing for a channel of the town's own. */
  company?: LocalText;
  /** What can be asked at any moment stands in a menu there, so that nobody types an order. */
  hasMenu?: true;
  /** Whether a place can be shared in it. */
  takesLocation?: boolean;
};

/** A way to reach people. It never throws: what went wrong is in the outcome. */
export type Channel = {
  /** It is this program itself: there is no pace to keep, and no other that can be down. */
  isOurs?: true;
  deliver(address: string, delivery: Delivery): Promise<Sent>;
  /** Whether it answers at this moment, known within two seconds; left out where only a message can tell. */
  isThere?(): Promise<boolean>;
  /** Gets a file by the name that came in with the event. Nothing of it is stored. */
  fetchFile(file: string): Promise<Fetched>;
};

/** The channel in which colleagues talk among themselves. What stands in it never goes to a resident. */
export type TeamChannel = {
  /** In a thread when one is named; the `ref` of what was sent can begin one. Colleagues whom it asks are called by name. */
  post(message: WrittenMessage, thread?: string, asks?: string[]): Promise<Sent>;
  /** Says something to one colleague, by their id, in their own conversation. */
  tell(colleague: string, message: WrittenMessage): Promise<Sent>;
  /** Says something else in a message that was posted; nothing when it is not there any more. */
  edit(message: WrittenMessage, ref: string): Promise<Sent>;
  /** Links as codes to print, a file each. */
  postCodes(links: Link[], words: string, thread: string): Promise<Sent>;
  /** Files, each brought as soon as it is made, and shown in the thread together. */
  postFiles(files: AsyncIterable<TextFile>, words: string, thread: string): Promise<Sent>;
};

export type TextFile = { name: string; content: string };

/** A way to bring the digest to the council. It never throws: what went wrong is in the outcome. */
export type CouncilChannel = {
  deliver(address: string, digest: Digest): Promise<Sent>;
  /** Says something below a message that was sent there; only where councillors can act. It calls nobody by name. */
  answer?(address: string, message: WrittenMessage, thread: string | undefined): Promise<Sent>;
};

/** A mail in plain text. */
export type Letter = { to: string; subject: string; text: string };

/** A way in for residents: the consultation's own, or that of one source. */
export type Link = { name: string; url: string };
