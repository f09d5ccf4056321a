/** Why a person cannot be reached: they refuse us, their account is gone, or the channel knows no such chat. */
export const refusals = ["blocked", "deactivated", "not-found"] as const;
export type Refusal = (typeof refusals)[number];
