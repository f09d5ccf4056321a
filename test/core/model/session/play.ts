import { telegram } from "../../../../src/bots/telegram/telegram.ts";
import type { Consultation } from "../../../../src/core/model/consultation/consultation.ts";
import { type Message, pressToText, textToPress } from "../../../../src/core/model/messages/message.ts";
import { advance } from "../../../../src/core/model/session/advance.ts";
import { type Effect, invite, type Session } from "../../../../src/core/model/session/session.ts";
import { toSessionEvent } from "../../../../src/core/talk/to-session-event.ts";
import { write } from "../../../../src/core/texts/texts.ts";
import { frequencies, texts } from "../../../fakes/town.ts";

export { texts };

/** Plays one session as a readable transcript; the session goes through JSON between any two events. */
export function play(c: Consultation, language = "nl", canTranscribe = false) {
  let written = 0;
  const locate = (latitude: number) => (latitude > 52 ? "noord" : undefined);
  const lines: string[] = [];
  const effects: Effect[] = [];
  const buttons: { label: string; data: string; ref: string; message: number }[] = [];
  let shownMessages = 0;
  let session: Session = invite({ ...c, version: 1 }, "token12345", language);
  let messages = 0;

  function show(message: Message, who: string): void {
    const ref = who === "bot" ? String(++messages) : who;
    const shown = write(message, session.language, texts, telegram.facts);
    shownMessages++;
    const head = who === "bot" ? "bot:  " : "bot*: ";
    lines.push(head + shown.text.replaceAll("\n\n", "\n").replaceAll("\n", "\n      "));
    for (const row of shown.buttons) {
      lines.push(`      ${row.map(({ label }) => `[${label}]`).join(" ")}`);
      buttons.push(...row.map((button) => ({ ...button, ref, message: shownMessages })));
    }
  }

  function take(event: Parameters<typeof toSessionEvent>[0], act: string): Effect[] {
    lines.push(`ik:   ${act}`);
    const next = advance(session, toSessionEvent(event, session, c, { texts, frequencies, canTranscribe, locate }), c);
    session = JSON.parse(JSON.stringify(next.session));
    for (const effect of JSON.parse(JSON.stringify(next.effects)) as Effect[]) {
      effects.push(effect);
      if (effect.type === "reply") show(effect.message, "bot");
      else if (effect.type === "edit") show(effect.message, effect.ref);
      else if (effect.type === "notice") lines.push(`      (${texts.say(session.language, effect.text)})`);
      else lines.push(`      > ${JSON.stringify(effect)}`);
    }
    return next.effects;
  }

  const player = {
    enter: () => take({ type: "opened" }, "(komt binnen)"),
    write: (text: string) => take({ type: "wrote", text, ref: `mine-${++written}` }, text),
    /** Changes the message that was written as number `n`, counted from 1. */
    edit: (n: number, text: string) =>
      take({ type: "edited", text, ref: `mine-${n}` }, `(wijzigt bericht ${n}) ${text}`),
    speak: () => take({ type: "spoke", file: "file-1", ref: `mine-${++written}` }, "(spreekt iets in)"),
    heard: (text: string) =>
      take({ type: "heard", text, ref: `mine-${written}`, participationId: "p" }, `(gehoord) ${text}`),
    share: (latitude: number, longitude: number) =>
      take({ type: "located", latitude, longitude }, "(deelt een locatie)"),
    speakLanguage: (to: string) => take({ type: "chose-language", language: to }, `(kiest ${to})`),
    silence: () => take({ type: "was-silent" }, "(een dag stil)"),
    sticker: () => take({ type: "sent-unreadable", what: "other" }, "(sticker)"),
    /** Presses the newest button with this label. */
    press(label: string) {
      const button = buttons.findLast((b) => b.label.includes(label));
      if (!button) throw new Error(`no button "${label}" among ${buttons.map((b) => b.label).join(", ")}`);
      return player.pressData(button.data, button.ref, label);
    },
    /** Presses a button of the newest message that has any, counted from 0 in reading order. */
    pressNth(n: number) {
      const newest = buttons.at(-1)?.message;
      const button = buttons.filter((each) => each.message === newest)[n];
      if (!button) throw new Error(`no button number ${n}`);
      return player.pressData(button.data, button.ref, button.label);
    },
    pressData(data: string, ref = "0", label = data) {
      const press = textToPress(data);
      if (!press) throw new Error(`"${data}" is no button`);
      return take({ type: "pressed", button: press, ref }, `[${label}]`);
    },
    /** The data of the newest button with this label, to press later. */
    remember: (label: string) => buttons.findLast((b) => b.label.includes(label))?.data ?? "",
    data: (questionId: string, optionId: string) => pressToText({ token: "token12345", questionId, optionId }),
    answers: () => effects.filter((effect) => effect.type === "save-answer"),
    effects: () => effects,
    session: () => session,
    transcript: () => `${lines.join("\n")}\n`,
  };
  return player;
}
