import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { startBotApi } from "../fakes/bot-api.ts";
import { root } from "../fakes/consultations.ts";
import { freePort } from "../fakes/free-port.ts";
import { runCommand, startProgram } from "../fakes/killable.ts";
import { createPerson } from "../fakes/person.ts";

const children: ChildProcess[] = [];
const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-"));

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string>): Promise<ChildProcess> {
  const child = await startProgram(env);
  children.push(child);
  return child;
}

it("goes on where it was after being killed at any moment: every answer is kept, no question is lost", async () => {
  const api = await startBotApi();
  const port = await freePort();
  const env = {
    PORT: String(port),
    DATABASE_PATH: path.join(folder, "killed.db"),
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    TELEGRAM_WEBHOOK_SECRET: "secret",
  };
  const file = path.join(root, "test/fixtures/always-open.yaml");
  await runCommand(["consultation", "publish", file], env);
  let program = await start(env);
  let updateId = 0;
  /** As Telegram does: brings an update again until it is taken. */
  const post = async (update: object) => {
    const body = JSON.stringify({ update_id: ++updateId, ...update });
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": "secret" };
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/telegram/webhook`, { method: "POST", headers, body }).catch(
        () => undefined,
      );
      if (answer?.status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const person = createPerson({ chatId: 5, api, post, nextUpdateId: () => ++updateId });
  await person.open("altijd");
  await person.press("Beginnen");
  const taps = ["Ja", "Nee", "Ja"];
  const heads = ["Hierna nog 3 vragen", "Hierna nog 2 vragen", "Hierna nog één vraag", "Dit is de laatste vraag"];
  /** A question that was sent when the program died may come twice, also later than the next one. */
  const asking = (n: number) => api.messagesOf(5).findLast(({ text }) => text.startsWith(heads[n - 1] ?? "?"));
  for (const [i, tap] of taps.entries()) {
    await api.waitFor(() => asking(i + 1) !== undefined);
    const asked = asking(i + 1) ?? person.lastMessage();
    const data = asked.buttons.flat().find((button) => button.text === tap)?.data ?? "";
    const pressed = person.pressData(data, asked.messageId).catch(() => undefined);
    program.kill("SIGKILL");
    await once(program, "close");
    program = await start(env);
    await pressed;
    await api.waitFor(() => asking(i + 2) !== undefined);
  }
  await person.write("na drie keer stroomuitval");
  const rows = (await runCommand(["export", "altijd"], env)).trim().split("\n").slice(1);
  expect(rows.map((row) => row.split(",").slice(1, 5).join(","))).toEqual([
    "q1,choice,a,",
    "q2,choice,b,",
    "q3,choice,a,",
    "q4,text,,na drie keer stroomuitval",
  ]);
  expect(api.faults).toEqual([]);
  await api.close();
}, 120_000);
