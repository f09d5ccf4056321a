import path from "node:path";
import { parseArgs } from "node:util";
import { publishDigest } from "../src/core/digest/publish/publish-digest.ts";
import type { Digest } from "../src/core/model/digests/digest.ts";
import { inLanguage } from "../src/core/model/language.ts";
import { placeTexts } from "../src/core/placing/place-texts.ts";
import { digestMarkdown } from "../src/pages/digest/digest-markdown.ts";
import { createPerson } from "../test/fakes/person.ts";
import { type Conversation, recordConversation } from "./conversation.ts";
import { play } from "./play.ts";
import { countOnStderr } from "./progress.ts";
import { type Resident, readResidents } from "./residents.ts";
import { openTown, type Town } from "./town.ts";

const root = path.join(import.meta.dirname, "..");
const shown = "Anouk, 31, met kinderwagen";
const AT_ONCE = 16;
const FIRST_CHAT_ID = 700_000_001;

type Played = { conversation: Conversation; stuck: string[] };

/** Plays everybody, some at once, each in their own order. */
async function playAll(residents: Resident[], town: Town): Promise<Played> {
  const stuck: string[] = [];
  const { conversation, scenes } = prepare(residents, town);
  const count = countOnStderr(residents.length);
  const waiting = scenes.values();
  const player = async () => {
    for (const { resident, scene } of waiting) {
      await play(resident, scene).catch((error: Error) => stuck.push(`${resident.name} ${error.message}`));
      count();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, player));
  await town.server.program.deliverer.drain();
  return { conversation, stuck };
}

function prepare(residents: Resident[], { api, post, server, consultation: c }: Town) {
  let lastUpdateId = 0;
  const nextUpdateId = () => ++lastUpdateId;
  const postOne = (update: object) => post({ update_id: nextUpdateId(), ...update });
  const chosen = residents.findIndex(({ name }) => name === shown);
  if (chosen < 0) throw new Error(`demo/residents.yaml has nobody called "${shown}"`);
  const conversation = recordConversation(api, FIRST_CHAT_ID + chosen, firstName(shown));
  const scenes = residents.map((resident, i) => {
    const chatId = FIRST_CHAT_ID + i;
    const { settled } = server;
    const person = createPerson({ chatId, languageCode: resident.language, api, post: postOne, settled, nextUpdateId });
    const deepLinkCode = resident.source ? `${c.slug}_${resident.source}` : c.slug;
    const tell = i === chosen ? conversation.tell : () => {};
    return { resident, scene: { api, person, deepLinkCode, firstQuestionId: c.questions[0]?.id ?? "", tell } };
  });
  return { conversation, scenes };
}

async function digestOfThisWeek({ server }: Town): Promise<{ digest: Digest; markdown: string }> {
  const { context, pageSettings } = server.program;
  await placeTexts(context);
  const digest = await publishDigest(context.calendar.weekOf(context.now()), context);
  return { digest, markdown: digestMarkdown(digest, pageSettings) };
}

function introduction(residents: Resident[], { consultation }: Town): string {
  const source = residents.find(({ name }) => name === shown)?.source;
  const place = consultation.sources.find(({ id }) => id === source)?.name ?? "de gewone link";
  return `SAMENSPRAAK: EEN VOORBEELD

${residents.length} verzonnen bewoners van Marktstad praten mee over "${inLanguage(consultation.title, "nl").literal}"
Zij antwoorden in Telegram. De gemeenteraad krijgt daarna één digest. Alles hieronder komt uit het
echte programma; alleen Telegram is nagemaakt. Er gaat niets het internet op.
(In English: ${residents.length} made-up residents answer in Telegram, and the council gets one digest. All of it
comes from the real program; only Telegram is a stand-in. Nothing leaves this machine.)

${heading(`HET GESPREK MET ${firstName(shown).toUpperCase()}`)}
${shown}, kwam binnen via: ${place}.

`;
}

function heading(words: string): string {
  return `──── ${words} ${"─".repeat(Math.max(4, 90 - words.length))}\n`;
}

function firstName(name: string): string {
  return name.split(",")[0] ?? name;
}

function tally(residents: Resident[], { consultations }: Digest, { api }: Town, seconds: string): string {
  const answers = consultations.flatMap((c) => c.questions).reduce((sum, { answered }) => sum + answered, 0);
  const sent = api.calls.filter(({ method }) => method === "sendMessage").length;
  return `${residents.length} bewoners, ${answers} antwoorden, ${sent} berichten verstuurd, in ${seconds} s`;
}

/** A second Ctrl-C must not cut the stopping short. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}

async function show(residents: Resident[], town: Town, isOnce: boolean): Promise<void> {
  const began = performance.now();
  const { conversation, stuck } = await playAll(residents, town);
  const { digest, markdown } = await digestOfThisWeek(town);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const faults = [...stuck, ...town.api.faults, ...town.complaints];
  if (faults.length > 0) throw new Error(`${faults.length} things went wrong:\n\n${faults.slice(0, 5).join("\n\n")}`);
  const site = `http://127.0.0.1:${town.server.port}`;
  const chat = `${site}/c/${town.consultation.slug}/chat`;
  const address = `${site}/digests/${digest.week}`;
  const where = isOnce
    ? "Zonder --once blijft deze digest te lezen op een webpagina. (Without --once it stays on a web page.)"
    : `Zelf antwoorden, in de browser: ${chat} (Answer yourself.)\nDe digest als webpagina: ${address}\nStoppen: Ctrl-C. (The digest as a web page; Ctrl-C stops.)`;
  const parts = [
    introduction(residents, town) + conversation.asText(),
    heading("DE WEEKBRIEF VOOR DE RAAD"),
    markdown,
    `${heading("KLAAR")}\n${tally(residents, digest, town, seconds)}\n${where}\n`,
  ];
  process.stdout.write(parts.join("\n\n"));
  if (!isOnce) await interrupted();
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { once: { type: "boolean" }, data: { type: "string" } } });
  const residents = readResidents(path.join(root, "demo/residents.yaml"));
  const town = await openTown(
    values.data ?? path.join(root, "demo-data"),
    path.join(root, "examples/markt-autoluw.yaml"),
  );
  try {
    await show(residents, town, values.once === true);
  } finally {
    await town.close();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(
    `De demo ging niet goed. (The demo failed.)\n${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
});
