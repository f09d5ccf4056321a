/** Names of the fields of the chat's forms. */
export const CHAT_FIELD = {
  /** What the form asks for, besides a tap. */
  act: "act",
  /** Sent twice, a form counts once. */
  key: "key",
  /** The message that it stands below. */
  place: "place",
  press: "press",
  text: "text",
  language: "language",
  source: "source",
  helper: "helper",
  mail: "mail",
  latitude: "lat",
  longitude: "lon",
  /** Nobody sees this field, so that only a machine fills it in. */
  trap: "website",
} as const;

/** The longest text that is taken. */
export const LONGEST_WORDS = 4000;
