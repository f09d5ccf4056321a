import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import path from "node:path";
import project from "../package.json" with { type: "json" };
import { median } from "./statistics.ts";

const COMMITS = 100;
const PAGE_BYTES = 4096;
const told = ["grammy", "@grammyjs/conversations", "@grammyjs/runner", "telegraf", "better-sqlite3", "undici", "hono"];

/** What figures depend on, a line each. `folder` is on the disk that is measured. */
export function describeMachine(folder: string): string[] {
  const versions: Record<string, string> = { ...project.dependencies, ...project.devDependencies };
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpus()[0]?.model ?? "an unknown processor"}, ${availableParallelism()} cores, ${memory} GiB; ${type()} ${release()}`,
    `disk: an fsync of ${PAGE_BYTES} bytes takes ${fsyncMilliseconds(folder).toFixed(2)} ms (median of ${COMMITS})`,
    `Node ${process.versions.node}; ${told.map((name) => `${name} ${versions[name]}`).join(", ")}`,
  ];
}

/** The least that a durable commit can take here. */
function fsyncMilliseconds(folder: string): number {
  const file = openSync(path.join(folder, "fsync"), "w");
  const page = Buffer.alloc(PAGE_BYTES);
  const times = Array.from({ length: COMMITS }, () => {
    writeSync(file, page);
    const start = performance.now();
    fsyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  return median(times);
}
