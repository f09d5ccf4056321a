import { readFileSync } from "node:fs";
import path from "node:path";
import type { Consultation } from "../../../src/core/model/consultation.ts";
import { type Message, pressToText, textToPress } from "../../../src/core/model/message.ts";
import { advance, type Effect, invite, type Session, type SessionEvent } from "../../../src/core/model/session.ts";
import { createTexts, write } from "../../../src/core/texts/texts.ts";
import { root } from "../../fakes/consultations.ts";

const source = (language: string) => readFileSync(path.join(root, `src/core/texts/${language}.ftl`), "utf8");
export const texts = createTexts({ nl: source("nl"), en: source("en") });

/** Plays one session as a readable transcript; the session goes through JSON between any two events. */
export function play(c: Consultation, language = "nl") {
  const lines: string[] = [];
  const effects: Effect[] = [];
  const buttons: { label: string; data: string; ref: string }[] = [];
  let session: Session = invite({ ...c, version: 1 }, "token12345", language);
  let messages = 0;

  function show(message: Message, who: string): void {
    const ref = who === "bot" ? String(++messages) : who;
    const written = write(message, language, texts);
    const head = who === "bot" ? "bot:  " : "bot*: ";
    lines.push(head + written.text.replaceAll("\n\n", "\n").replaceAll("\n", "\n      "));
    for (const row of written.buttons) {
      lines.push(`      ${row.map(({ label }) => `[${label}]`).join(" ")}`);
      buttons.push(...row.map((button) => ({ ...button, ref })));
    }
  }

  function take(event: SessionEvent, act: string): Effect[] {
    lines.push(`ik:   ${act}`);
    const next = advance(session, event, c);
    session = JSON.parse(JSON.stringify(next.session));
    for (const effect of JSON.parse(JSON.stringify(next.effects)) as Effect[]) {
      effects.push(effect);
      if (effect.type === "reply") show(effect.message, "bot");
      else if (effect.type === "edit") show(effect.message, effect.ref);
      else if (effect.type === "notice") lines.push(`      (${texts.say(language, effect.text)})`);
      else lines.push(`      > ${JSON.stringify(effect)}`);
    }
    return next.effects;
  }

  const player = {
    enter: () => take({ type: "entered" }, "(komt binnen)"),
    write: (text: string) => take({ type: "wrote", text }, text),
    sticker: () => take({ type: "sent-unreadable" }, "(sticker)"),
    /** Presses the newest button with this label. */
    press(label: string) {
      const button = buttons.findLast((b) => b.label.includes(label));
      if (!button) throw new Error(`no button "${label}" among ${buttons.map((b) => b.label).join(", ")}`);
      return player.pressData(button.data, button.ref, label);
    },
    pressData(data: string, ref = "0", label = data) {
      const press = textToPress(data);
      if (!press) throw new Error(`"${data}" is no button`);
      return take({ type: "pressed", press, ref }, `[${label}]`);
    },
    /** The data of the newest button with this label, to press later. */
    remember: (label: string) => buttons.findLast((b) => b.label.includes(label))?.data ?? "",
    data: (questionId: string, optionId: string) => pressToText({ token: "token12345", questionId, optionId }),
    answers: () => effects.filter((effect) => effect.type === "save-answer" || effect.type === "add-words"),
    session: () => session,
    transcript: () => `${lines.join("\n")}\n`,
  };
  return player;
}
