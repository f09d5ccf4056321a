import type { KnownBlock } from "@slack/types";
import { actions, button, header, linkButton, section } from "../view/blocks.ts";
import type { Desk } from "../view/handler.ts";
import { COMPOSE, INVITE_COUNCIL, NEW, OPEN_LINK } from "../view/names.ts";

/** How to begin, as long as there is no consultation. The manual is read on the town's own website, and nowhere else. */
export function beginBlocks({ core, say, channelUrl }: Desk): KnownBlock[] {
  const manual = core.links.page("/manual");
  return [
    header(say("begin-title")),
    section(say("begin-steps")),
    section(say("begin-make")),
    actions([button(say("button-compose"), COMPOSE, "new"), button(say("button-new"), NEW, "file")]),
    section(say("begin-colleagues")),
    actions([linkButton(say("begin-channel"), OPEN_LINK, channelUrl)]),
    section(say("begin-council")),
    actions([button(say("button-invite-council"), INVITE_COUNCIL, "one")]),
    ...(manual === undefined ? [] : [actions([linkButton(say("begin-manual"), OPEN_LINK, manual)])]),
  ];
}
