import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { type Dispatcher, Pool } from "undici";
import { AT_ONCE, KEEPS_COOKIES } from "../../src/bots/web/at-once.ts";
import { labels, survey } from "../towns/survey.ts";
import { choiceOf } from "./crowd.ts";

const PATH = `/c/${survey.slug}/chat`;
const headers = { "accept-language": "nl", "accept-encoding": "gzip" };
const byScript = { [AT_ONCE]: KEEPS_COOKIES };

/** People who fill in the survey in their browsers, all at the same time; each begins when the page is there. */
export async function fillInByBrowser(
  url: string,
  people: number,
  connections: number,
  hasScript: boolean,
): Promise<number[]> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const waits: number[] = [];
  await Promise.all(Array.from({ length: people }, (_, i) => fillIn(pool, i, hasScript, waits)));
  await pool.close();
  return waits;
}

/** A step: from the tap until the page with the next question is there. */
async function fillIn(pool: Pool, person: number, hasScript: boolean, waits: number[]): Promise<void> {
  let cookie = "";
  let page = "";
  const look = async (path = PATH) => {
    const answer = await pool.request({ path, method: "GET", headers: { ...headers, cookie } });
    page = await textOf(answer);
    assert.equal(answer.statusCode, 200);
  };
  /** As a browser does: without our script it is given a cookie first and sends the form once more, and is led to a page. */
  const post = async (path: string, body: string) => {
    const sent = {
      ...headers,
      cookie,
      "content-type": "application/x-www-form-urlencoded",
      ...(hasScript && byScript),
    };
    const answer = await pool.request({ path, method: "POST", headers: sent, body });
    page = await textOf(answer);
    const given = [answer.headers["set-cookie"] ?? []].flat()[0];
    if (given) cookie = given.split(";")[0] ?? "";
    const onward = String(answer.headers.location).replace(/#.*/, "");
    if (answer.statusCode === 307) await post(onward, body);
    else if (answer.statusCode === 303) await look(onward);
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

async function textOf({ headers, body }: Dispatcher.ResponseData): Promise<string> {
  const bytes = Buffer.from(await body.arrayBuffer());
  return (headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
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
