/** Our script says by this header that it puts the next page in the place of this one. */
export const AT_ONCE = "x-chat";

/** Who goes by script gets the page itself where another browser is led to it: one request a tap. */
export async function atOnce(
  request: Request,
  answered: Response,
  look: (request: Request) => Promise<Response>,
): Promise<Response> {
  const where = answered.headers.get("location");
  if (where === null || answered.status !== 303 || !request.headers.has(AT_ONCE)) return answered;
  const given = answered.headers.get("set-cookie");
  const headers = new Headers(request.headers);
  if (given !== null) headers.set("cookie", given.split(";")[0] ?? "");
  const page = await look(new Request(new URL(where, request.url), { headers }));
  page.headers.set("content-location", where);
  if (given !== null) page.headers.append("set-cookie", given);
  return page;
}
