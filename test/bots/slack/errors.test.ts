import { describe, expect, it } from "vitest";
import { kindOf, whatWentWrong } from "../../../src/bots/slack/send/errors.ts";

describe("an error of Slack", () => {
  it.each([
    ["ratelimited", "passes"],
    ["not_in_channel", "mend"],
    ["user_disabled", "person-gone"],
    ["cannot_reply_to_message", "thread-gone"],
    ["message_not_found", "no-matter"],
    ["msg_too_long", "unfit"],
    ["never_heard_of", "mend"],
  ])("%s: %s", (name, kind) => expect(kindOf(name)).toBe(kind));

  it("that a person has to mend says where, what and what to do", () => {
    const error = { code: "slack_webapi_platform_error", data: { error: "not_in_channel" } };
    expect(whatWentWrong(error, "channel C1")).toEqual({
      outcome: "blocked",
      reason:
        "Slack does not take messages for channel C1: not_in_channel; invite the app in that channel: /invite @Samenspraak",
    });
  });
});
