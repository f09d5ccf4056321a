/** What colleagues read and write: the texts of Slack are in this language. */
export const TEAM_LANGUAGE = "nl";

/** The token of buttons that the team presses; what they do is in the place of the question. */
export const TEAM_TOKEN = "_team";
export const MODERATE = "_moderate";
export const READ_DIGEST = "_read-digest";
export const REVIEW = "_review";
export const HOLD_DIGEST = "_hold-digest";
export const PASS_ON = "_pass-on";
export const ASK_BACK = "_ask-back";
export const READ = "_read";
export const GIVEN = "_given";
export const ASSIGN = "_assign";
