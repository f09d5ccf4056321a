import type { ScreenAct } from "../../core/browse/act.ts";
import { commandNamed, commands } from "../../core/model/resident.ts";
import { CHAT_FIELD, LONGEST_WORDS } from "../../pages/chat/chat-fields.ts";

/** What a form asks for. `strange`: it is none of ours. */
export type Asked =
  | ScreenAct
  | { type: "begin" }
  | { type: "next" }
  | { type: "move"; words: string }
  | { type: "mail"; address: string }
  | { type: "nothing" }
  | "strange"
  | "too-much";

const LONGEST_CODE = 80;

/** Reads a form as the page sends it. */
export function readForm(form: URLSearchParams): Asked {
  const place = Number(form.get(CHAT_FIELD.place) ?? 0);
  if (!Number.isSafeInteger(place)) return "strange";
  const data = form.get(CHAT_FIELD.press);
  if (data !== null) return { type: "pressed", data, place };
  return readAct(form.get(CHAT_FIELD.act) ?? "", form, place);
}

function readAct(act: string, form: URLSearchParams, place: number): Asked {
  switch (act) {
    case "begin":
    case "next":
      return { type: act };
    case "bring":
      return { type: "move", words: (form.get(CHAT_FIELD.text) ?? "").slice(0, LONGEST_CODE) };
    case "mail":
      return { type: "mail", address: form.get(CHAT_FIELD.mail) ?? "" };
    case "open":
      return { type: "opened" };
    case "write":
      return readWords(form.get(CHAT_FIELD.text) ?? "", place);
    case "locate":
      return readLocation(form);
    default: {
      const command = commands.find((each) => each === act);
      return command ? { type: "commanded", command } : "strange";
    }
  }
}

/** A line break takes two signs on its way here, and one on the page. */
function readWords(given: string, place: number): Asked {
  const text = given.replaceAll("\r\n", "\n");
  if (text.length > LONGEST_WORDS) return "too-much";
  if (text.trim() === "") return { type: "nothing" };
  const [, name, rest] = /^\/([a-z_]+)(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  if (name === undefined) return { type: "wrote", text, place };
  const word = name.toLowerCase();
  if (word === "start") return { type: "opened", ...(rest && { slug: rest }) };
  return { type: "commanded", command: commandNamed(word) ?? "unknown", ...(rest && { text: rest }) };
}

function readLocation(form: URLSearchParams): Asked {
  const [latitude, longitude] = [CHAT_FIELD.latitude, CHAT_FIELD.longitude].map((name) =>
    Number(form.get(name) || "no"),
  );
  if (latitude === undefined || longitude === undefined || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    return "strange";
  return { type: "located", latitude, longitude };
}
