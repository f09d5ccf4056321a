import { tryOut } from "../../../core/talk/receive.ts";
import { type Handler, push, toldView } from "../view/handler.ts";
import { NAME } from "../view/limits.ts";

/** "Stuur mij een proef": the conversation itself comes in one's own messages. */
export const sendProof: Handler = async (interaction, { core, say }) => {
  const { by, key, value } = interaction;
  const [type, id = ""] = value.split(" ");
  const actor = { type: "resident" as const, channel: NAME, address: by, language: core.teamLanguage };
  const of = { type: type === "draft" ? ("draft" as const) : ("published" as const), id };
  const outcome = await core.run(tryOut, of, { actor, eventKey: key });
  return push(interaction, toldView("proof-title", `proof-${outcome}`, say, "back"));
};
