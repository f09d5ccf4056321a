/** What kind of account somebody has where the team works. Only members can be colleagues. */
export type Standing = "member" | "guest" | "external" | "deactivated" | "bot";

/** Whether somebody may act for the team. `outside`: not in its channel; `untold`: nobody could say it at this moment. */
export type WhoIs = Standing | "outside" | "untold";

/**
 * What a channel says of somebody at this moment. `changedAt`: when that last became so, in seconds by the channel's own
 * clock, if it tells.
 */
export type LookedUp = { standing: Standing | "outside"; changedAt?: number | undefined };
