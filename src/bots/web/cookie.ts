const NAME = "samenspraak-chat";
/** What a browser may bring: only what we could have given. */
const value = new RegExp(`(?:^|; *)${NAME}=([a-z0-9]{32})(?:;|$)`);

const YEAR_SECONDS = 365 * 86_400;
/** At a stall the next person must not find the last one's answers. */
const STALL_SECONDS = 15 * 60;
/** A stall stands for a day at most. */
const MARK_SECONDS = 12 * 3600;
const MARK = "samenspraak-stall";

/** What a request tells of the cookies it brings. */
export type Cookies = Pick<Request, "headers">;

export function readCookie(request: Cookies): string | undefined {
  return value.exec(request.headers.get("cookie") ?? "")?.[1];
}

/** Whether this machine stands at a stall, wherever its address was lost. */
export function isAtStall(request: Cookies): boolean {
  return new RegExp(`(?:^|; *)${MARK}=1(?:;|$)`).test(request.headers.get("cookie") ?? "");
}

/** It goes to the chat's pages only, to no script, and from no other site's forms. */
export function writeCookie(cookie: string, { isSafe, isStall }: { isSafe: boolean; isStall: boolean }): string {
  return written(`${NAME}=${cookie}`, isStall ? STALL_SECONDS : YEAR_SECONDS, isSafe);
}

/** It says something of a machine, and of nobody who answers at it. */
export function markStall(isSafe: boolean): string {
  return written(`${MARK}=1`, MARK_SECONDS, isSafe);
}

export const NO_COOKIE = written(`${NAME}=`, 0, false);
export const NO_STALL_MARK = written(`${MARK}=`, 0, false);

function written(pair: string, seconds: number, isSafe: boolean): string {
  return `${pair}; Path=/c; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSafe ? "; Secure" : ""}`;
}
