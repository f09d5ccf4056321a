import type { Sent } from "../../../core/channel.ts";

/**
 * What an error of Slack's Web API leads to (docs.slack.dev, "Errors" of chat.postMessage, chat.update and the files
 * methods). `passes`: it is tried again. `mend`: it waits until a person has mended what is named. `person-gone`: this
 * person cannot be reached any more. `thread-gone`: the thread cannot be answered, the channel can. `no-matter`: the
 * message that was to change is no longer there. `unfit`: Slack will never take this message.
 */
export type ErrorKind = "passes" | "mend" | "person-gone" | "thread-gone" | "no-matter" | "unfit";

/** Errors that a person has to mend, with what to do. */
const toMend: Record<string, string> = {
  not_in_channel: "invite the app in that channel: /invite @Samenspraak",
  channel_not_found: "invite the app in that channel (a private one hides from who is not in it), or set its id",
  is_archived: "unarchive that channel, or set another one",
  channel_type_not_supported: "set the id of a channel",
  restricted_action: "let the app post in that channel (Slack: channel settings, posting permissions)",
  restricted_action_thread_only_channel: "let the app post in that channel (Slack: channel settings)",
  restricted_action_non_threadable_channel: "let the app answer in threads of that channel (Slack: channel settings)",
  restricted_action_read_only_channel: "let the app post in that channel (Slack: channel settings)",
  invalid_auth: "set SLACK_BOT_TOKEN to the token of the app as it is installed now, and start again",
  not_authed: "set SLACK_BOT_TOKEN, and start again",
  token_revoked: "install the app again, set SLACK_BOT_TOKEN to its new token, and start again",
  token_expired: "install the app again, set SLACK_BOT_TOKEN to its new token, and start again",
  account_inactive: "install the app again, set SLACK_BOT_TOKEN to its new token, and start again",
  not_allowed_token_type: "set SLACK_BOT_TOKEN to the bot's token (xoxb-…), and start again",
  missing_scope: "install the app again with the scopes of slack/manifest.yaml",
  no_permission: "install the app again with the scopes of slack/manifest.yaml",
  access_denied: "let the app into the workspace (Slack: app management)",
  team_access_not_granted: "let the app into the workspace (Slack: app management)",
  enterprise_is_restricted: "let the app into the workspace (Slack: app management)",
  ekm_access_denied: "ask who manages the keys of the workspace to let the app in",
  org_login_required: "wait until the workspace has moved, or ask who manages it",
  two_factor_setup_required: "ask who manages the workspace",
  accesslimited: "ask who manages the workspace",
  messages_tab_disabled: "install the app again with slack/manifest.yaml: its messages tab has to be on",
  storage_limit_reached: "make room for files in the workspace",
  file_uploads_disabled: "allow files in the workspace",
  file_uploads_except_images_disabled: "allow files in the workspace",
};

const named: Record<Exclude<ErrorKind, "mend">, string[]> = {
  passes: [
    "ratelimited",
    "rate_limited",
    "message_limit_exceeded",
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "request_timeout",
    "team_added_to_org",
    "team_not_found",
    "external_channel_migrating",
    "upload_timeout",
  ],
  "person-gone": ["user_not_found", "user_disabled", "user_not_visible", "cannot_dm_bot", "not_in_dm", "is_bot"],
  "thread-gone": ["thread_not_found", "cannot_reply_to_message", "invalid_thread_ts", "thread_locked"],
  "no-matter": ["message_not_found", "cant_update_message", "edit_window_closed"],
  unfit: [
    "msg_too_long",
    "msg_blocks_too_long",
    "no_text",
    "invalid_blocks",
    "invalid_blocks_format",
    "invalid_arguments",
    "invalid_form_data",
    "invalid_post_type",
    "invalid_charset",
    "markdown_text_conflict",
    "attachment_payload_limit_exceeded",
    "too_many_attachments",
    "duplicate_message_not_found",
    "metadata_too_large",
    "blocked_file_type",
    "malware_detected",
  ],
};

/** An error that nobody knew when this was written waits for a person too: nothing is lost by it. */
export function kindOf(error: string): ErrorKind {
  const [known] = Object.entries(named).find(([, errors]) => errors.includes(error)) ?? [];
  return (known as ErrorKind | undefined) ?? "mend";
}

/** Slack's errors as an outcome. `where`: the channel or the person, as /health and the log name it. */
export function whatWentWrong(error: unknown, where: string): Sent {
  const { code, retryAfter, data } = error as { code?: string; retryAfter?: number; data?: { error?: string } };
  const said = `Slack does not take messages for ${where}: ${errorName(error)}`;
  if (code === "slack_webapi_rate_limited_error")
    return { outcome: "retry", reason: said, ...(retryAfter !== undefined && { afterSeconds: retryAfter }) };
  const name = data?.error;
  if (code !== "slack_webapi_platform_error" || name === undefined) return { outcome: "retry", reason: said };
  switch (kindOf(name)) {
    case "passes":
      return { outcome: "retry", reason: said };
    case "no-matter":
      return { outcome: "sent" };
    case "unfit":
      return { outcome: "failed", reason: said };
    default:
      return { outcome: "blocked", reason: `${said}; ${toMend[name] ?? "see what Slack says of this error"}` };
  }
}

/** The same for one person: who is gone cannot be reached any more. */
export function whatWentWrongFor(person: string, error: unknown): Sent {
  const name = errorName(error);
  if (name === "channel_not_found" || kindOf(name) === "person-gone")
    return { outcome: "unreachable", because: "not-found" };
  return whatWentWrong(error, person);
}

/** The name of Slack's error, for who wants to tell something by it. */
export function errorName(error: unknown): string {
  const { code, data } = error as { code?: string; data?: { error?: string } };
  return data?.error ?? code ?? String(error);
}
