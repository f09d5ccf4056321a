import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./fakes/consultations.ts";

type Import = { from: string; to: string };

const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"));

const sourceOf = (file: string) => readFileSync(path.join(root, "src", file), "utf8");
const withoutComments = (file: string) => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

/** Every import of every file, type imports and imports at run time included. */
const imports: Import[] = files.flatMap((from) => {
  const found = sourceOf(from).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\("([^"]+)"\)/g,
  );
  return [...found].map(([, named, bare, late]) => {
    const to = named ?? bare ?? late ?? "";
    return { from, to: to.startsWith(".") ? path.posix.join(path.posix.dirname(from), to) : to };
  });
});
const arrow = ({ from, to }: Import) => `${from} → ${to}`;

/**
 * What each room may import besides itself. The ground floor comes first; a room only reaches rooms that stand above it
 * in this table, so an arrow only goes down the house. A name stands for the folder and all that is in it, but `core` for
 * the files at its top, and `ports` for those of them that say what core needs from outside.
 */
const ground = ["model"];
const tools = [...ground, "turns", "ports", "privacy", "texts", "plain"];
const storage = [...tools, "store", "core"];
const mayImport: Record<string, string[]> = {
  model: [],
  turns: [],
  agreement: ground,
  privacy: ground,
  ports: ground,
  texts: [...ground, "ports"],
  plain: ground,
  understand: [...ground, "ports", "texts"],
  themes: [...ground, "plain", "privacy"],
  points: [...ground, "plain", "privacy", "texts", "themes"],
  verify: [...ground, "plain", "privacy", "texts", "themes", "points"],
  store: [...ground, "privacy"],
  core: [...tools, "store"],
  outbox: storage,
  access: storage,
  consultation: [...storage, "outbox"],
  placing: [...storage, "themes", "points"],
  judge: [...storage, "outbox", "themes", "points", "verify", "placing"],
  digest: [...storage, "outbox", "themes", "points", "verify", "agreement", "consultation", "placing", "judge"],
  review: [...storage, "outbox", "themes", "points"],
  answers: [...storage, "outbox", "consultation"],
  "follow-up": [...storage, "outbox", "consultation", "placing", "digest"],
  note: [...storage, "themes", "placing", "points", "digest", "follow-up"],
  rights: [...storage, "outbox", "consultation"],
  complaints: [...storage, "outbox", "digest", "answers", "rights"],
  talk: [...storage, "understand", "outbox", "consultation", "answers", "follow-up", "rights"],
  site: [...storage, "consultation", "digest"],
  browse: [...storage, "consultation", "talk"],
  pages: [...tools, "consultation", "answers", "follow-up", "site", "browse"],
  deliver: [
    ...[
      ...storage,
      "outbox",
      "consultation",
      "judge",
      "digest",
      "answers",
      "follow-up",
      "rights",
      "complaints",
      "talk",
    ],
    "pages",
  ],
  ai: [...ground, "ports"],
  bots: [
    ...[...tools, "core", "access", "consultation", "answers", "digest"],
    ...["complaints", "follow-up", "talk", "browse", "pages"],
  ],
  http: ["*"],
  cli: ["*"],
};
const rooms = Object.keys(mayImport);

const ports = ["calendar", "channel", "llm", "embedder", "transcriber", "locate"];

function roomOf(file: string): string {
  const [first = "", second = "", third] = file.split("/");
  if (first !== "core") return first.replace(/\.ts$/, "");
  if (third !== undefined) return second;
  return ports.includes(second.replace(".ts", "")) ? "ports" : "core";
}

const isInside = (file: string) => files.includes(file);

/** Files that reach themselves again by their imports, each circle as the way round. */
function circles(): string[] {
  const targets = Map.groupBy(
    imports.filter(({ to }) => isInside(to)),
    ({ from }) => from,
  );
  const settled = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (settled.has(file) || way.includes(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...way, file]);
    settled.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

/** Where a function with a name begins: declared, held by a constant, or as a method or field of an object. */
const named =
  /^ *(?:export )?(?:async )?(?:function\b\*? ?\w+|const \w+(?:: .+)? = (?:async )?(?:<.+>)?\(.*|"?[\w-]+"?: (?:async )?\((?:.*=>.*)?|(?!if\b|for\b|while\b|switch\b|catch\b)\w+\((?:.*\{)?$)/;
const indentOf = (line: string) => line.length - line.trimStart().length;

/**
 * Every function with a name and its lines, from signature to closing brace. The formatter's indentation tells where one
 * ends: at the first line that is no deeper, unless that still belongs to the signature (`): Promise<Reply> {`).
 */
function functionLengths(file: string): { name: string; lines: number }[] {
  const lines = sourceOf(file).split("\n");
  return lines.flatMap((line, start) => {
    if (!named.test(line)) return [];
    const end = lines.findIndex(
      (each, i) => i > start && each !== "" && indentOf(each) <= indentOf(line) && !/^ *[)}\]].*(\{|=>|\()$/.test(each),
    );
    const isClosing = /^ *[)}\]]/.test(lines[end] ?? "") && indentOf(lines[end] ?? "") === indentOf(line);
    return [{ name: `${file}: ${line.trim()}`, lines: end - start + Number(isClosing) }];
  });
}

describe("the house", () => {
  it("has sources to look at, each in a room of the table", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
  });

  it("lets each room import only what the table says", () => {
    const strange = imports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      const allowed = mayImport[room] ?? [];
      return isInside(to) && room !== other && !allowed.includes(other) && !allowed.includes("*");
    });
    expect(strange.map(arrow)).toEqual([]);
  });

  it("has a table in which every room reaches only rooms above it", () => {
    for (const [i, room] of rooms.entries())
      for (const other of mayImport[room] ?? []) if (other !== "*") expect(rooms.slice(0, i), room).toContain(other);
  });

  it("has no circles, not even of types", () => {
    expect(circles()).toEqual([]);
  });

  it("has no room at the top of core but what every room uses", () => {
    const top = files.filter((file) => /^core\/[^/]+\.ts$/.test(file)).length;
    expect(top).toBeLessThanOrEqual(12);
  });

  it("has at most fifteen files in a folder, so that each can be seen at a glance", () => {
    const folders = Object.entries(Object.groupBy(files, (file) => path.posix.dirname(file)));
    expect(folders.filter(([, inIt = []]) => inIt.length > 15).map(([folder]) => folder)).toEqual([]);
  });

  it("keeps the model pure: it imports only itself and zod", () => {
    const found = imports.filter(({ from, to }) => roomOf(from) === "model" && !/^(zod$|core\/model\/)/.test(to));
    expect(found.map(arrow)).toEqual([]);
  });

  it("keeps clock, chance, waiting and the outside out of the pure rooms", () => {
    for (const file of files.filter((name) =>
      /^core\/(model|agreement|themes|points|verify|plain|privacy)\/|^pages\//.test(name),
    ))
      expect(withoutComments(file), file).not.toMatch(
        /\bawait\b|\basync\b|Date\.now|new Date\(\)|Math\.random|process\.|\bfetch\(/,
      );
  });

  it("lets a bot reach what is stored only by running use cases: it has the core without its store", () => {
    for (const file of files.filter((name) => name.startsWith("bots/")))
      expect(withoutComments(file), file).not.toMatch(/\bstore\b|\bContext\b/);
  });

  it("lets no bot touch another bot: beside its own folder it knows only what a channel is", () => {
    const ofOthers = imports.filter(({ from, to }) => {
      const [, folder = ""] = from.split("/");
      return from.startsWith("bots/") && to.startsWith("bots/") && !to.startsWith(`bots/${folder}/`);
    });
    expect(ofOthers.filter(({ to }) => to !== "bots/channel.ts").map(arrow)).toEqual([]);
  });

  it.each([
    ["grammy", /^bots\/telegram\//],
    ["@slack/", /^bots\/slack\//],
    ["drizzle-orm", /^core\/store\//],
    ["better-sqlite3", /^core\/store\/database\/(sqlite|group-commit|run-batches|copies|migrate)\.ts$/],
    ["openai", /^ai\//],
    ["cli-progress", /^cli\//],
    ["hono", /^(http|pages|bots\/web)\//],
    [
      "node:",
      /^(http\/(listen|node|undici-fetch|create-seal|remake\/remake-process|sources\/(sources|edition|quick-packages)|routes\/door)\.ts|http\/database\/(backup|database-file|erasure-list|key-beside|rotate-key|owner-only|restore|see-copy)\.ts|core\/store\/database\/migrate\.ts|cli\.ts|cli\/terminal\.ts)$/,
    ],
  ])("imports %s only where it belongs", (name, place) => {
    const found = imports.filter(
      ({ to }) => to === name || to.startsWith(name.endsWith("/") || name.endsWith(":") ? name : `${name}/`),
    );
    expect(found.filter(({ from }) => !place.test(from)).map(arrow)).toEqual([]);
  });

  it("has no function of more than 50 lines", () => {
    const all = files.flatMap(functionLengths);
    expect(all.length).toBeGreaterThan(1000);
    const still = [
      "pages/digest/consultation-words.ts: export function consultationWords",
      "core/points/reading/read-saying.ts: ",
    ];
    const long = all.filter(({ lines }) => lines > 50);
    expect(long.filter(({ name }) => !still.some((known) => name.startsWith(known)))).toEqual([]);
  });

  it("names a channel only in its own folder, in the list of channels and in the settings", () => {
    const named = files.filter((file) => /telegram|slack/i.test(withoutComments(file)) && !file.startsWith("bots/"));
    const ofHandles = "core/privacy/handles.ts";
    expect(named.filter((file) => file !== ofHandles)).toEqual(["http/channels.ts", "http/settings/config.ts"]);
  });

  it("reads the environment in one place, where config.ts checks it", () => {
    const readers = files.filter((file) => sourceOf(file).includes("process.env"));
    expect(readers).toEqual(["cli/start.ts", "cli/terminal.ts"]);
  });
});
