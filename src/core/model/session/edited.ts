import { answerToIds } from "../answer.ts";
import { type Consultation, questionOf } from "../consultation/consultation.ts";
import { type Answer, type Question, rulesOf } from "../kinds/kinds.ts";
import { type Phrase, type Press, phrase } from "../messages/message.ts";
import * as ask from "./ask.ts";
import { goOn, hide } from "./asking.ts";
import { beginFirst } from "./card.ts";
import { nextQuestion, visibleQuestions } from "./route.ts";
import * as say from "./say.ts";
import { answerInWords, type Effect, reply, rewritten, type Said, type Session, type Transition } from "./session.ts";

type Edited = { text: string; ref: string; means?: Press };

/** The resident changed a message: the answer that it gave changes with it. */
export function edited(session: Session, event: Edited, c: Consultation): Transition {
  const isThis = ({ ref }: Said) => ref === event.ref;
  if (saidBefore(session).some((each) => isThis(each) && each.text === rewritten(each, event.text).text))
    return { session, effects: [] };
  const withEdit = (said: Said[]) => said.map((each) => (isThis(each) ? rewritten(each, event.text) : each));
  const { heard } = session;
  if (heard && isThis(heard)) {
    const { means: _, ...rest } = heard;
    const next = { ...session, heard: rewritten(rest, event.text) };
    return { session: next, effects: [say.whatStands(next, c)] };
  }
  for (const [questionId, said] of Object.entries(session.remarks ?? {})) {
    if (!said.some(isThis)) continue;
    const next = { ...session, remarks: { ...session.remarks, [questionId]: withEdit(said) } };
    return {
      session: next,
      effects: [next.stage === "invited" ? reply(beginFirst(next)) : say.offer(next, questionId, c)],
    };
  }
  for (const [questionId, said] of Object.entries(session.said)) {
    if (!said.some(isThis)) continue;
    const all = withEdit(said);
    const save: Effect = { type: "save-answer", questionId, answer: answerInWords(all) };
    const next = { ...session, said: { ...session.said, [questionId]: all } };
    return { session: next, effects: [save, told(phrase("edit-kept")), ...openAgain(next, c)] };
  }
  const question = questionOf(c, session.typed[event.ref] ?? "");
  return question ? editedOption(session, event, question, c) : { session, effects: [told(phrase("edit-unknown"))] };
}

/** A channel may tell of an edit that changed no words. */
function saidBefore({ said, remarks = {} }: Session): Said[] {
  return [...Object.values(said), ...Object.values(remarks)].flat();
}

/** A typed option became another one, or something that is none. */
function editedOption(session: Session, { means }: Edited, question: Question, c: Consultation): Transition {
  const nothingYet = { ticked: [], earlier: [] };
  const pressed = means?.questionId === question.id ? means.optionId : undefined;
  const reading = pressed === undefined ? undefined : rulesOf(question).press(question, pressed, nothingYet, c);
  const isAsked = session.picked[question.id] !== undefined;
  if (reading?.type !== "answered" || !isAsked)
    return { session, effects: [told(phrase("edit-not-understood")), reply(ask.settled(session, question, c))] };
  return changed(session, question, reading.answer, c);
}

/** Changes an answer in passing: the open question stays open, unless the change hides it or shows another. */
export function changed(session: Session, question: Question, answer: Answer, c: Consultation): Transition {
  const save: Effect = { type: "save-answer", questionId: question.id, answer };
  const picked = { ...session.picked, [question.id]: answerToIds(answer) };
  const { session: next, effects: hiding } = hide({ ...session, picked }, c);
  const effects = [save, ...hiding, reply(ask.settled(next, question, c))];
  const isStillOpen =
    next.stage === "asking"
      ? visibleQuestions(next.picked, c).some((q) => q.id === next.questionId)
      : nextQuestion(next.picked, c) === undefined;
  return isStillOpen ? { session: next, effects: [...effects, ...openAgain(next, c)] } : goOn(next, c, effects);
}

/** What stands open is asked again below, where it would have gone out of sight. */
function openAgain(session: Session, c: Consultation): Effect[] {
  return session.stage === "asking" ? [say.whatStands(session, c)] : [];
}

function told(text: Phrase): Effect {
  return reply({ text: [text] });
}
