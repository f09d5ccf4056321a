import type { Client } from "../view/handler.ts";
import { errorName } from "./errors.ts";
import type { Home } from "./workspace.ts";

/** A channel that the app has to be in, as its administrator knows it. */
export type Place = { id: string; name: string; setting: string };

const REINSTALL =
  "install the app again from slack/manifest.yaml, set SLACK_BOT_TOKEN to its new token and start the program again";

export const SCOPE_TROUBLE =
  "Slack does not let the app see who is a guest (users:read is missing), so nobody can act: take over slack/manifest.yaml at api.slack.com/apps and install the app again";

export const tokenTroubles = {
  uninstalled: `the app was removed from Slack, so nothing goes out or comes in: ${REINSTALL}`,
  revoked: `the app's token was revoked in Slack, so nothing goes out: ${REINSTALL}`,
};

export const placeTroubles = {
  archived: ({ id, name, setting }: Place) =>
    `${name} (${id}) is archived in Slack, so nothing can be posted there: unarchive it and invite the app, or set ${setting} to another channel and start the program again`,
  deleted: ({ id, name, setting }: Place) =>
    `${name} (${id}) was deleted in Slack: make another one, invite the app there, set ${setting} to its id and start the program again`,
  left: ({ id, name }: Place) =>
    `the app is not in ${name} (${id}), so nothing can be posted there: invite it there with /invite @Samenspraak`,
  moved: ({ id, name, setting }: Place, to: string) =>
    `${name} (${id}) has another id in Slack now: set ${setting} to ${to} and start the program again`,
};

const refusedTokens = [
  "account_inactive",
  "app_not_installed",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
];

/** What Slack's refusal to say who we are means for who looks after the program. */
export function tokenTroubleOf(error: unknown): string | undefined {
  const problem = errorName(error);
  return refusedTokens.includes(problem) ? `Slack does not take the app's token (${problem}): ${REINSTALL}` : undefined;
}

/** An app of before the manifest asked for it may not see who is a guest. */
export function scopeTroubleOf({ scopes }: Home): string | undefined {
  return scopes && scopes.length > 0 && !scopes.includes("users:read") ? SCOPE_TROUBLE : undefined;
}

/** What stands in the way in a channel; nothing when all is well, or Slack does not say. */
export async function placeTroubleOf(client: Client, place: Place): Promise<string | undefined> {
  try {
    const { channel } = await client.conversations.info({ channel: place.id });
    if (channel?.is_archived) return placeTroubles.archived(place);
    return channel?.is_member === false ? placeTroubles.left(place) : undefined;
  } catch (error) {
    return errorName(error) === "channel_not_found" ? placeTroubles.left(place) : undefined;
  }
}
