export type SlackSettings = {
  SLACK_BOT_TOKEN?: string | undefined;
  /** Requests come over HTTP, signed with this. */
  SLACK_SIGNING_SECRET?: string | undefined;
  /** Requests come over a WebSocket instead. */
  SLACK_APP_TOKEN?: string | undefined;
  SLACK_API_URL: string;
  SLACK_TEAM_CHANNEL?: string | undefined;
  SLACK_COUNCIL_CHANNEL?: string | undefined;
};
