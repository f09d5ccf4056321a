import assert from "node:assert/strict";
import { Pool } from "undici";
import { labels, survey } from "../towns/survey.ts";
import { choiceOf } from "./crowd.ts";

const PATH = `/c/${survey.slug}/chat`;
const headers = { "accept-language": "nl" };

/** People who fill in the survey in their browsers, all at the same time; each begins when the page is there. */
export async function fillInByBrowser(url: string, people: number, connections: number): Promise<number[]> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const waits: number[] = [];
  await Promise.all(Array.from({ length: people }, (_, i) => fillIn(pool, i, waits)));
  await pool.close();
  return waits;
}

/** A step: from the tap until the page with the next question is there, as our script asks for it. */
async function fillIn(pool: Pool, person: number, waits: number[]): Promise<void> {
  let cookie = "";
  let page = "";
  const look = async () => {
    const answer = await pool.request({
      path: PATH,
      method: "GET",
      headers: { ...headers, cookie },
    });
    page = await answer.body.text();
  };
  /** As a browser does: who is new is given a cookie first, and the same form goes once more. */
  const post = async (path: string, body: string) => {
    const sent = { ...headers, cookie, "x-chat": "1", "content-type": "application/x-www-form-urlencoded" };
    const answer = await pool.request({ path, method: "POST", headers: sent, body });
    page = await answer.body.text();
    const given = [answer.headers["set-cookie"] ?? []].flat()[0];
    if (given) cookie = given.split(";")[0] ?? "";
    if (answer.statusCode === 307) await post(String(answer.headers.location), body);
    else assert.equal(answer.statusCode, 200);
  };
  const tap = async (label: string) => {
    const body = new URLSearchParams(formWith(page, label)).toString();
    const start = performance.now();
    await post(PATH, body);
    waits.push(performance.now() - start);
  };
  await look();
  await tap("Beginnen");
  for (let question = 1; question <= survey.questions.length; question++) await tap(labels[choiceOf(person, question)]);
  assert.match(page, /Dank u wel/);
}

/** What a browser sends for the last button with these words. */
function formWith(page: string, label: string): [string, string][] {
  const forms = [...page.matchAll(/<form method="post">([\s\S]*?)<\/form>/g)].map(([, form = ""]) => form);
  const form = forms.findLast((each) => each.includes(`>${label}</button>`));
  const [, name = "", value = ""] =
    new RegExp(`<button[^>]* name="([^"]+)" value="([^"]*)"[^>]*>${label}</button>`).exec(form ?? "") ?? [];
  if (form === undefined || name === "") throw new Error(`no button says "${label}"`);
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return [...hidden.map(([, field = "", given = ""]): [string, string] => [field, given]), [name, value]];
}
