import type { KnownChannel } from "../bots/channel.ts";
import { email } from "../bots/email/email.ts";
import { slack } from "../bots/slack/slack.ts";
import { telegram } from "../bots/telegram/telegram.ts";
import { web } from "../bots/web/web.ts";
import type { Config } from "./settings/config.ts";

/** Every channel of this program. Residents are led to the first of theirs that is set up. */
export const channels: KnownChannel<Config>[] = [telegram, web, slack, email];

/** The channels that are set up, and lack nothing. */
export function readyChannels(config: Config): KnownChannel<Config>[] {
  return channels.filter(({ setUp }) => {
    const setting = setUp(config);
    return setting !== undefined && setting.lacks === undefined;
  });
}
