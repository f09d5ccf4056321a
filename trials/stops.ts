import { existsSync, mkdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { compareStored } from "./people/stored.ts";
import { startProgram, startServing } from "./running/program.ts";
import { randomFrom } from "./running/random.ts";
import { createTrialTown, type TrialTown } from "./running/town.ts";
import type { TrialMeans } from "./trial.ts";

type Hindrance = { name: string; signal: NodeJS.Signals; begin(town: TrialTown): Socket[]; doesTelegramHang?: boolean };

const CONNECTIONS = 50;
const head = "POST /telegram/webhook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

const hindrances: Hindrance[] = [
  { name: "nobody hangs", signal: "SIGTERM", begin: () => [] },
  { name: "Ctrl-C", signal: "SIGINT", begin: () => [] },
  { name: `${CONNECTIONS} half headers`, signal: "SIGTERM", begin: ({ url }) => saying(url, "GET / HTTP/1.1\r\nHos") },
  {
    name: `${CONNECTIONS} half bodies`,
    signal: "SIGTERM",
    begin: ({ url }) => saying(url, `${head}Content-Length: 500\r\n\r\n{"upd`),
  },
  {
    name: `${CONNECTIONS} that ask for a page again and again and read nothing`,
    signal: "SIGTERM",
    begin: ({ url }) => saying(url, "GET /c/marktplein HTTP/1.1\r\nHost: x\r\n\r\n".repeat(200)),
  },
  { name: "Telegram takes calls and answers none", signal: "SIGTERM", begin: () => [], doesTelegramHang: true },
];

/** How long the program takes to end when it is told to, whoever hangs. */
export async function tryStops({ folder, isQuick }: TrialMeans) {
  const rows: string[][] = [];
  for (const [i, hindrance] of hindrances.entries()) {
    const own = path.join(folder, `stop-${i}`);
    mkdirSync(own);
    rows.push(await stopUnder(hindrance, own, isQuick ? 1 : 10));
  }
  return [
    {
      title: "Stopping",
      about:
        "From the signal until the process is gone, while residents fill in a survey and something hangs. A log of SQLite that is left would say that it was not written into the file. Afterwards it is started again, and the export is held beside what was tapped.",
      columns: [
        "what hangs",
        "signal",
        "seconds",
        "status",
        "log left",
        "answers",
        "lost",
        "doubled",
        "messages again",
      ],
      rows,
    },
  ];
}

async function stopUnder(hindrance: Hindrance, folder: string, residents: number): Promise<string[]> {
  const { name, signal, begin, doesTelegramHang = false } = hindrance;
  let isHanging = false;
  const refuse = (method: string) => isHanging && method === "sendMessage";
  const town = await createTrialTown({ folder, random: randomFrom(1), refuse });
  const { crowd, pool, env, databasePath } = town;
  const program = await startServing(env);
  for (let i = 0; i < residents; i++) crowd.begin();
  await sleep(500);
  isHanging = doesTelegramHang;
  const hanging = begin(town);
  await sleep(1000);
  const from = performance.now();
  const status = await program.end(signal);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const isLogLeft = existsSync(`${databasePath}-wal`);
  for (const socket of hanging) socket.destroy();
  isHanging = false;
  const last = startProgram(env);
  await crowd.settled();
  await pool.emptied();
  const { given, lost, doubled } = await compareStored(databasePath, crowd.chats());
  await last.end("SIGTERM");
  await town.close();
  const counts = [given, lost, doubled, crowd.doubled()].map(String);
  return [name, signal, seconds, String(status), isLogLeft ? "yes" : "no", ...counts];
}

function saying(url: string, words: string): Socket[] {
  const { hostname, port } = new URL(url);
  return Array.from({ length: CONNECTIONS }, () => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.pause();
    socket.write(words);
    return socket;
  });
}
