import { channelFor } from "../../consultation/overview.ts";
import type { Context } from "../../context.ts";
import {
  consultation as consultationSchema,
  languagesOf,
  languagesToChoose,
  type Published,
} from "../../model/consultation/consultation.ts";
import { chooseLanguage, type Language, type Literal, languageName } from "../../model/language.ts";
import { languageList } from "../../model/messages/lobby.ts";
import { type Button, type Message, type Press, phrase } from "../../model/messages/message.ts";
import { AGAIN, ANOTHER, button, PROOF } from "../../model/messages/press.ts";
import { dangerMessage, helpMessage } from "../../model/messages/town.ts";
import {
  closedIdea,
  LANGUAGE,
  LIST_LANGUAGES,
  LOBBY_TOKEN,
  notAnswering,
  type Proof,
  type Resident,
  type ResidentEvent,
  type Tried,
} from "../../model/resident.ts";
import { speaksOfDanger } from "../../model/reviews/alarm.ts";
import { advance } from "../../model/session/advance.ts";
import { type Effect, edit, invite, reply, type Session, type Transition } from "../../model/session/session.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import type { Reply } from "../../store/sending/outbox.ts";
import { write } from "../../texts/texts.ts";
import { changeResident, type Decision, nothing } from "../decision.ts";
import { quotedOf } from "../quoted.ts";
import { toSessionEvent } from "../to-session-event.ts";
import { greets, withOrder } from "./orders.ts";

type InProof = StoredResident & { resident: Resident & { proof: Proof } };

/** Begins the conversation that a resident would have. It says that it is a proof, and nothing of it is counted anywhere. */
export async function beginProof(
  who: StoredResident,
  of: Tried,
  context: Context,
): Promise<Decision | "gone" | "unfit"> {
  const found = await asTried(of, context);
  if (!found) return "gone";
  return isFit(found) ? begin(who, { of, c: found }, false, context) : "unfit";
}

/** What would be published now of a draft, or what is published. */
async function asTried({ type, id }: Tried, { store }: Context): Promise<Published | undefined> {
  if (type === "published") return (await store.consultations.find(id))?.published;
  const draft = await store.drafts.find(id);
  if (!draft) return undefined;
  const running = await store.consultations.find(draft.content.slug);
  return { ...draft.content, version: (running?.published.version ?? 0) + 1 };
}

function isFit({ version: _, ...content }: Published): boolean {
  return consultationSchema.safeParse(content).success;
}

function begin(who: StoredResident, { of, c }: Pick<Proof, "of" | "c">, isHelped: boolean, context: Context): Decision {
  const { languages, randomId } = context;
  const { language: own, hasChosenLanguage } = who.resident;
  const language = hasChosenLanguage ? own : chooseLanguage(context.teamLanguage, languages, languagesOf(c));
  const invited = { ...invite(c, randomId(10), language), ...(isHelped && { helper: true as const }) };
  return stored(who, { of, c }, advance(invited, { type: "entered" }, c), context);
}

/** Goes on with a proof by what a resident would have done. */
export async function converseInProof(who: StoredResident, event: ResidentEvent, context: Context): Promise<Decision> {
  const { proof } = who.resident;
  if (!proof) return nothing(phrase("old-button"));
  const within: InProof = { ...who, resident: { ...who.resident, proof: { ...proof, isOpen: true } } };
  if (event.type !== "pressed") return said(within, event, context);
  const press = event.button;
  if (press?.questionId === PROOF) return again(within, false, context);
  if (press?.optionId === ANOTHER && proof.session.helper) return again(within, true, context);
  if (press?.questionId === LANGUAGE) return inOtherLanguage(within, press, event.ref, context);
  return moved(within, event, context);
}

/** From the beginning, of the draft as it is by now; of what was tried, when there is no such draft any more. */
async function again(who: InProof, isHelped: boolean, context: Context): Promise<Decision> {
  const { of, c } = who.resident.proof;
  const newest = await asTried(of, context);
  return begin(who, { of, c: newest && isFit(newest) ? newest : c }, isHelped, context);
}

/** Words that would have asked for something at once are told so: here nothing is stopped or forgotten. */
async function said(who: InProof, event: ResidentEvent, context: Context): Promise<Decision> {
  const { resident } = who;
  const { session } = resident.proof;
  const asked = await withOrder(event, resident, context);
  if (asked.type === "commanded") {
    const told =
      asked.command === "help" ? helpMessage(context.town) : { text: [inTeamLanguage("proof-order", context)] };
    return stored(who, resident.proof, { session, effects: [reply(told)] }, context);
  }
  const isHello = await greets(asked, resident, context);
  const isDanger = event.type === "wrote" && speaksOfDanger(event.text);
  const first = isDanger ? [reply(dangerMessage())] : [];
  return moved(who, isHello ? { type: "opened", isGreeting: true } : asked, context, first);
}

function moved(who: InProof, event: ResidentEvent, context: Context, first: Effect[] = []): Decision {
  const { proof } = who.resident;
  const { session: before, c } = proof;
  const quoted = event.type === "wrote" && event.about ? quotedOf(event.about, before, c) : undefined;
  const sight = quoted === undefined ? {} : { quoted };
  const { session, effects } = advance(before, toSessionEvent(event, before, c, context, sight), c);
  return stored(who, proof, { session, effects: [...first, ...effects] }, context);
}

/** The list of languages is of this conversation: what a colleague reads otherwise stays in their own. */
function inOtherLanguage(who: InProof, { optionId }: Press, ref: string, context: Context): Decision {
  const { proof } = who.resident;
  const { session: before, c } = proof;
  const languages = languagesToChoose(c, context.languages);
  if (optionId === LIST_LANGUAGES)
    return stored(who, proof, { session: before, effects: [reply(languageList(languages))] }, context);
  if (!languages.includes(optionId)) return nothing(phrase("old-button"));
  const { session, effects } = advance(before, { type: "chose-language", language: optionId }, c);
  const chosen = edit(ref, { text: [{ literal: languageName(optionId), language: optionId }] });
  return stored(who, proof, { session, effects: [chosen, ...effects] }, context);
}

/** Keeps where the proof is, with the person themselves; of what it would have saved nothing is written. */
function stored(
  who: StoredResident,
  { of, c }: Pick<Proof, "of" | "c">,
  { session, effects }: Transition,
  context: Context,
): Decision {
  const turned = { ...who, resident: closedIdea(notAnswering(who.resident)) };
  const notice = effects.find((effect) => effect.type === "notice")?.text;
  const words = notice && inWords({ text: [notice] }, session, c, context).text;
  return {
    ...changeResident(turned, { proof: { of, c, session, isOpen: true } }, [], context),
    ...(words && { notice: { literal: words.map(({ literal }) => literal).join(" "), language: session.language } }),
    replies: effects.flatMap((effect) => toReplies(effect, who.id, session, c, context)),
  };
}

function toReplies(effect: Effect, id: string, session: Session, c: Published, context: Context): Reply[] {
  const to = { type: "resident" as const, id };
  switch (effect.type) {
    case "reply": {
      const message = inWords(effect.message, session, c, context);
      return [
        {
          to,
          delivery: { type: "say", message: session.stage === "finished" ? atEnd(message, session, context) : message },
        },
      ];
    }
    case "edit":
      return [
        { to, delivery: { type: "edit", ref: effect.ref, message: inWords(effect.message, session, c, context) } },
      ];
    default:
      return [];
  }
}

type Worded = { text: Literal[]; buttons: Button[][] };

/** As a resident reads it, in the language and the channel of residents, below a line that says what it is. */
function inWords(message: Message, { token, language }: Session, c: Published, context: Context): Worded {
  const written = write(message, language, context.texts, channelFor(c, context));
  const notice = inTeamLanguage("proof-notice", context);
  const labelOf = (i: number, j: number) => literal(written.buttons[i]?.[j]?.label ?? "", language);
  return {
    text: [notice, literal(written.text, language)],
    buttons: (message.buttons ?? []).map((row, i) =>
      row.map(({ press }, j) => ({
        label: labelOf(i, j),
        press: press.token === LOBBY_TOKEN ? { ...press, token } : press,
      })),
    ),
  };
}

function literal(words: string, language: Language): Literal {
  return { literal: words, language };
}

/** When all was asked, it can be gone through once more. */
function atEnd({ text, buttons }: Worded, { token }: Session, context: Context): Worded {
  const label = inTeamLanguage("proof-again", context);
  return { text, buttons: [...buttons, [button(token, PROOF, AGAIN, label)]] };
}

function inTeamLanguage(key: string, { teamTexts, teamLanguage }: Context) {
  return literal(teamTexts.say(teamLanguage, phrase(key)), teamLanguage);
}
