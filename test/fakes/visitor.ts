/** What a page answered; `html` is all of it. */
export type Visited = { status: number; html: string; headers: Headers };

/** Somebody with a browser of their own: it keeps cookies, gives them where they belong, and follows no redirect. */
export function createVisitor(origin: string) {
  const cookies = new Map<string, { value: string; path: string }>();
  const sent = (path: string) =>
    [...cookies].filter(([, cookie]) => path === cookie.path || path.startsWith(`${cookie.path}/`));

  async function visit(path: string, more: RequestInit = {}): Promise<Visited> {
    const { pathname } = new URL(path, origin);
    const cookie = sent(pathname).map(([name, { value }]) => `${name}=${value}`);
    const headers = { ...(cookie.length > 0 && { cookie: cookie.join("; ") }), ...more.headers };
    const answer = await fetch(new URL(path, origin), { redirect: "manual", ...more, headers });
    for (const given of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      cookies.set(name, { value, path: /path=([^;]+)/i.exec(given)?.[1] ?? pathname });
    }
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  }

  return {
    cookies,
    get: visit,
    post: (path: string, fields: URLSearchParams | string[][] = [], headers: Record<string, string> = {}) =>
      visit(path, { method: "POST", body: new URLSearchParams(fields), headers }),
  };
}

export type Visitor = ReturnType<typeof createVisitor>;

/** The fields that a browser sends of the form with this id, but for its buttons; nothing ticked. */
export function fieldsOf(html: string, id: string): URLSearchParams {
  const [, form = ""] = new RegExp(`<form [^>]*id="${id}">([\\s\\S]*?)</form>`).exec(html) ?? [];
  if (form === "") throw new Error(`there is no form "${id}" in:\n${html}`);
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return new URLSearchParams(hidden.map(([, name = "", value = ""]) => [name, value]));
}
