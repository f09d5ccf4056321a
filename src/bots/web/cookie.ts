const NAME = "samenspraak-chat";
/** What a browser may bring: only what we could have given. */
const value = new RegExp(`(?:^|; *)${NAME}=([a-z0-9]{32})(?:;|$)`);

export const COOKIE_LENGTH = 32;
const YEAR_SECONDS = 365 * 86_400;
/** At a stall the next person must not find the last one's answers. */
const STALL_SECONDS = 15 * 60;

export function readCookie(request: Request): string | undefined {
  return value.exec(request.headers.get("cookie") ?? "")?.[1];
}

/** It goes to the chat's pages only, to no script, and from no other site's forms. */
export function writeCookie(cookie: string, { isSafe, isStall }: { isSafe: boolean; isStall: boolean }): string {
  const seconds = isStall ? STALL_SECONDS : YEAR_SECONDS;
  return `${NAME}=${cookie}; Path=/c; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSafe ? "; Secure" : ""}`;
}

export const NO_COOKIE = `${NAME}=; Path=/c; Max-Age=0; HttpOnly; SameSite=Lax`;
