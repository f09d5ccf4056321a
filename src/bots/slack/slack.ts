import type { KnownChannel } from "../channel.ts";
import type { SlackSettings } from "./settings.ts";
import { BUTTONS_A_MESSAGE, limits, NAME } from "./view/limits.ts";

const title = { nl: "Slack" };

/** The team works here, colleagues are asked here, and the council reads its digest. */
export const slack: KnownChannel<SlackSettings> = {
  name: NAME,
  facts: {
    audience: "team",
    title,
    company: title,
    can: {
      edit: true,
      files: "to-people",
      buttons: {
        most: BUTTONS_A_MESSAGE,
        longestLabel: limits.buttonText,
        longestDataBytes: limits.actionId,
      },
      longestText: limits.messageCharacters,
    },
  },
  refuses: ({ SLACK_APP_TOKEN: appToken }, runtime) =>
    runtime === "worker" && appToken
      ? ["SLACK_APP_TOKEN is for a server of your own: a Worker gets Slack's requests with SLACK_SIGNING_SECRET"]
      : [],
  setUp: ({ SLACK_BOT_TOKEN, SLACK_TEAM_CHANNEL, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN }) => {
    if (!SLACK_BOT_TOKEN) return undefined;
    if (!SLACK_TEAM_CHANNEL) return { lacks: "SLACK_TEAM_CHANNEL is not set, so nobody can act from Slack" };
    if (SLACK_SIGNING_SECRET || SLACK_APP_TOKEN) return {};
    return {
      lacks: "neither SLACK_SIGNING_SECRET nor SLACK_APP_TOKEN is set, so nothing can come in from Slack",
    };
  },
  councilAddresses: ({ SLACK_COUNCIL_CHANNEL: channel }) => (channel ? [channel] : []),
  connect: async (settings, means) => (await import("./bot.ts")).connectSlack(settings, means),
};
