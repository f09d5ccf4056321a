/** What a button does: its `action_id`, by which its handler is found. */
export const COMPOSE = "_compose";
export const COPY = "_copy";
export const TRY_OUT = "_try-out";
export const NEW = "_new";
export const RESUME = "_draft";
export const REDRAFT = "_redraft";
export const DROP = "_drop-draft";
export const CHANGE_BASICS = "_basics";
export const ADD_QUESTION = "_add-question";
export const CHANGE_QUESTION = "_change-question";
export const EARLIER = "_earlier";
export const REMOVE_QUESTION = "_remove-question";
export const TRANSLATE = "_translate";
export const CLOSE = "_close";
export const TAKE_TO_COUNCIL = "_take-to-council";
export const HAND_OVER = "_hand-over";
export const READ_ALL = "_read-all";
export const OPEN_FORM = "_form";
export const UNDO = "_undo";
export const WRITE = "_write";
export const ASK_TEAM = "_ask-team";
export const INVITE_COUNCIL = "_invite-council";
export const WRITE_REMARK = "_write-remark";
export const SEND_DIGEST = "_send-digest";
export const THEMES = "_themes";
export const CHANGE_THEME = "_change-theme";
export const TRANSLATE_WORDS = "_translate-words";
export const TAKE_UP = "_take-up";
export const OUTCOMES = "_outcomes";
export const WRITE_OUTCOME = "_write-outcome";
export const WRITE_NEXT = "_write-next";
export const HISTORY = "_history";
export const OPEN_LINK = "_open-link";
export const ANSWERS_LINK = "_answers-link";
export const REVOKE_LINK = "_revoke-link";
export const TRANSLATE_OUTCOMES = "_translate-outcomes";
export const LOOK_OUTCOMES = "_look-outcomes";
export const RESULTS = "_results";
export const FILES = "_files";
export const ASK_FILES = "_ask-files";
export const DIGESTS = "_digests";
export const OLDER_DIGEST = "_older-digest";
export const LIST = "_list";
export const LIST_BEFORE = "_list-before";
export const MENU = "_menu";
export const UNASSIGN = "_unassign";
export const SEARCH = "_search";
export const SEARCH_ON = "_search-on";
export const OPEN_FOUND = "_found";
export const OPEN_ONE = "_one";

/** What a modal is: its `callback_id`, by which the handler of what was submitted is found. */
export const BEGINNING = "beginning";
export const BASICS = "basics";
export const QUESTION_FORM = "question-form";
export const TRANSLATION = "translation";
export const LOOK = "look";
export const FILE = "file";
export const DRAFT = "draft";
export const OWNER = "owner";
export const RULE = "rule";
export const FORM = "form";
export const QUESTION = "question";
export const PREVIEW = "preview";
export const WROTE = "wrote";
export const REMARK = "remark";
export const THEME = "theme";
export const FOREIGN_WORDS = "foreign-words";
export const COUNCIL_WISH = "council-wish";
export const OUTCOME_FORM = "outcome-form";
export const OUTCOME_TRANSLATION = "outcome-translation";
export const NEXT_FORM = "next-form";
export const SEND_OUTCOMES = "send-outcomes";
export const ANSWERS_LINKS = "answers-links";
export const PASSING_ON = "passing-on";
export const COUNCIL_ANSWER = "council-answer";
export const COUNCIL_ANSWER_PREVIEW = "council-answer-preview";
export const FIND = "find";
export const ASSIGNING = "assigning";

/** A modal with nothing to submit: it has no handler. */
export const TOLD = "told";

/** The shortcut on a message, and the modal that it opens. */
export const COLLECT = "collect";
/** The shortcut that opens the menu from anywhere. */
export const OPEN_MENU = "open-menu";
