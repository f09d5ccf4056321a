import {
  ANSWER_COUNCIL,
  ASK_BACK,
  ASSIGN,
  COMPLAINT,
  GIVEN,
  HOLD_DIGEST,
  MODERATE,
  PASS_ON,
  READ,
  READ_DIGEST,
  REVIEW,
} from "../../core/model/messages/team.ts";
import { giveReview, openAnswersLinks, revoke, submitAnswersLink } from "./answers/access.ts";
import { openAssign, submitAssign, takeBack } from "./answers/assign.ts";
import { openForm, submitCollect, submitForm } from "./answers/collect.ts";
import { openComplaint, submitComplaint } from "./answers/complaint.ts";
import { openForeignWords, submitForeignWords } from "./answers/foreign-words.ts";
import { openAll, openFound, openGiven, openWaiting, submitRulings } from "./answers/moderate.ts";
import { openQuestion, submitPreview, submitQuestion, undo } from "./answers/relay.ts";
import { openTheme, openThemes, submitTheme } from "./answers/themes.ts";
import { openCouncilAnswer, sendCouncilAnswer, submitCouncilAnswer } from "./council/answer-council.ts";
import { hold, readDigest, sendDigest } from "./council/approval.ts";
import { askTeam, inviteForCouncil, submitWish, takeUp } from "./council/council.ts";
import { openDigests, openOlderDigest } from "./council/digest-list.ts";
import { openRemark, submitRemark } from "./council/remark.ts";
import { openWriting, submitWriting } from "./entry/answer.ts";
import { submitNext, submitOutcome, writeNext, writeOutcome } from "./follow-up/outcome-form.ts";
import { submitOutcomeTranslation, translateOutcomes } from "./follow-up/outcome-translation.ts";
import { lookOutcomes, openOutcomes, sendOutcomes } from "./follow-up/outcomes.ts";
import { openPassOn, submitPassOn } from "./follow-up/pass-on.ts";
import {
  changeBasics,
  drop,
  moveEarlier,
  redraftPublished,
  removeQuestion,
  resume,
  submitBasics,
} from "./launch/basics-form.ts";
import { openCopy, openNew, submitBeginning } from "./launch/begin-form.ts";
import { close, markWithCouncil, openFile, submitDraft, submitFile, submitLook } from "./launch/launch.ts";
import { openHandOver, submitOwner } from "./launch/owner.ts";
import { addQuestion, changeQuestion, submitQuestionForm } from "./launch/question-form.ts";
import { openTranslation, submitTranslation } from "./launch/translate.ts";
import { sendProof } from "./launch/try-out.ts";
import { askFiles, openFiles } from "./overview/files.ts";
import { openHistory } from "./overview/history.ts";
import { markAsRead, openList, openMenu, openOne } from "./overview/home.ts";
import { openResults } from "./overview/results.ts";
import { openSearch, searchOn, submitSearch } from "./overview/search.ts";
import type { Handler } from "./view/handler.ts";
import {
  ADD_QUESTION,
  ANSWERS_LINK,
  ANSWERS_LINKS,
  ASK_FILES,
  ASK_TEAM,
  ASSIGNING,
  BASICS,
  BEGINNING,
  CHANGE_BASICS,
  CHANGE_QUESTION,
  CHANGE_THEME,
  CLOSE,
  COLLECT,
  COMPLAINT_RULING,
  COMPOSE,
  COPY,
  COUNCIL_ANSWER,
  COUNCIL_ANSWER_PREVIEW,
  COUNCIL_WISH,
  DIGESTS,
  DRAFT,
  DROP,
  EARLIER,
  FILE,
  FILES,
  FIND,
  FOREIGN_WORDS,
  FORM,
  HAND_OVER,
  HISTORY,
  INVITE_COUNCIL,
  LIST,
  LIST_BEFORE,
  LOOK,
  LOOK_OUTCOMES,
  MENU,
  NEW,
  NEXT_FORM,
  OLDER_DIGEST,
  OPEN_FORM,
  OPEN_FOUND,
  OPEN_ONE,
  OUTCOME_FORM,
  OUTCOME_TRANSLATION,
  OUTCOMES,
  OWNER,
  PASSING_ON,
  PREVIEW,
  QUESTION,
  QUESTION_FORM,
  READ_ALL,
  REDRAFT,
  REMARK,
  REMOVE_QUESTION,
  RESULTS,
  RESUME,
  REVOKE_LINK,
  RULE,
  SEARCH,
  SEARCH_ON,
  SEND_DIGEST,
  SEND_OUTCOMES,
  TAKE_TO_COUNCIL,
  TAKE_UP,
  THEME,
  THEMES,
  TRANSLATE,
  TRANSLATE_OUTCOMES,
  TRANSLATE_WORDS,
  TRANSLATION,
  TRY_OUT,
  UNASSIGN,
  UNDO,
  WRITE,
  WRITE_NEXT,
  WRITE_OUTCOME,
  WRITE_REMARK,
  WROTE,
} from "./view/names.ts";

/** What each button does; any other one is a button of somebody who answers. */
export const pressed: Record<string, Handler> = {
  [MODERATE]: openWaiting,
  [READ_ALL]: openAll,
  [OPEN_FORM]: openForm,
  [ASK_BACK]: openQuestion,
  [UNDO]: undo,
  [CLOSE]: close,
  [TAKE_TO_COUNCIL]: markWithCouncil,
  [NEW]: openFile,
  [COMPOSE]: openNew,
  [COPY]: openCopy,
  [TRY_OUT]: sendProof,
  [RESUME]: resume,
  [REDRAFT]: redraftPublished,
  [DROP]: drop,
  [CHANGE_BASICS]: changeBasics,
  [ADD_QUESTION]: addQuestion,
  [CHANGE_QUESTION]: changeQuestion,
  [REMOVE_QUESTION]: removeQuestion,
  [EARLIER]: moveEarlier,
  [TRANSLATE]: openTranslation,
  [HAND_OVER]: openHandOver,
  [HISTORY]: openHistory,
  [WRITE]: openWriting,
  [ASK_TEAM]: askTeam,
  [TAKE_UP]: takeUp,
  [THEMES]: openThemes,
  [CHANGE_THEME]: openTheme,
  [TRANSLATE_WORDS]: openForeignWords,
  [INVITE_COUNCIL]: inviteForCouncil,
  [READ_DIGEST]: readDigest,
  [HOLD_DIGEST]: hold,
  [SEND_DIGEST]: sendDigest,
  [WRITE_REMARK]: openRemark,
  [REVIEW]: giveReview,
  [ANSWERS_LINK]: openAnswersLinks,
  [REVOKE_LINK]: revoke,
  [PASS_ON]: openPassOn,
  [COMPLAINT]: openComplaint,
  [READ]: markAsRead,
  [OUTCOMES]: openOutcomes,
  [WRITE_OUTCOME]: writeOutcome,
  [WRITE_NEXT]: writeNext,
  [TRANSLATE_OUTCOMES]: translateOutcomes,
  [LOOK_OUTCOMES]: lookOutcomes,
  [ANSWER_COUNCIL]: openCouncilAnswer,
  [RESULTS]: openResults,
  [FILES]: openFiles,
  [ASK_FILES]: askFiles,
  [DIGESTS]: openDigests,
  [OLDER_DIGEST]: openOlderDigest,
  [LIST]: openList,
  [LIST_BEFORE]: openList,
  [MENU]: openMenu,
  [SEARCH]: openSearch,
  [SEARCH_ON]: searchOn,
  [OPEN_FOUND]: openFound,
  [OPEN_ONE]: openOne,
  [GIVEN]: openGiven,
  [ASSIGN]: openAssign,
  [UNASSIGN]: takeBack,
};

/** What becomes of each modal that is submitted. */
export const submitted: Record<string, Handler> = {
  [RULE]: submitRulings,
  [COLLECT]: submitCollect,
  [FORM]: submitForm,
  [QUESTION]: submitQuestion,
  [PREVIEW]: submitPreview,
  [FILE]: submitFile,
  [DRAFT]: submitDraft,
  [BEGINNING]: submitBeginning,
  [BASICS]: submitBasics,
  [QUESTION_FORM]: submitQuestionForm,
  [TRANSLATION]: submitTranslation,
  [LOOK]: submitLook,
  [OWNER]: submitOwner,
  [WROTE]: submitWriting,
  [REMARK]: submitRemark,
  [COUNCIL_WISH]: submitWish,
  [THEME]: submitTheme,
  [FOREIGN_WORDS]: submitForeignWords,
  [COMPLAINT_RULING]: submitComplaint,
  [PASSING_ON]: submitPassOn,
  [COUNCIL_ANSWER]: submitCouncilAnswer,
  [COUNCIL_ANSWER_PREVIEW]: sendCouncilAnswer,
  [OUTCOME_FORM]: submitOutcome,
  [NEXT_FORM]: submitNext,
  [OUTCOME_TRANSLATION]: submitOutcomeTranslation,
  [SEND_OUTCOMES]: sendOutcomes,
  [ANSWERS_LINKS]: submitAnswersLink,
  [FIND]: submitSearch,
  [ASSIGNING]: submitAssign,
};

/** What councillors do: they are in a channel of their own, and need not be in the team's. */
export const forCouncil = [ASK_TEAM, TAKE_UP, COUNCIL_WISH];

/** Presses after which the app's own page shows something else. */
export const changing = [CLOSE, TAKE_TO_COUNCIL, DROP, UNDO, READ, HOLD_DIGEST, UNASSIGN];
