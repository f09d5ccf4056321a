import type { Language } from "../language.ts";

/** What colleagues write for residents and the council, whatever language they read themselves. */
export const WRITTEN_IN: Language = "nl";

/** The token of buttons that the team presses; what they do is in the place of the question. */
export const TEAM_TOKEN = "_team";
export const MODERATE = "_moderate";
export const READ_DIGEST = "_read-digest";
export const REVIEW = "_review";
export const HOLD_DIGEST = "_hold-digest";
export const PASS_ON = "_pass-on";
export const ANSWER_COUNCIL = "_answer-council";
export const ASK_BACK = "_ask-back";
export const COMPLAINT = "_complaint";
export const READ = "_read";
export const GIVEN = "_given";
export const ASSIGN = "_assign";

/** What colleagues can have brought in the thread of a consultation as files. */
export const filesOfTeam = ["report", "lessons", "answers-csv", "answers-json"] as const;
export type TeamFiles = (typeof filesOfTeam)[number];
