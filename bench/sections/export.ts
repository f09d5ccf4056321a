import assert from "node:assert/strict";
import { samenspraak } from "../processes/command.ts";
import type { Means, Table } from "../section.ts";
import { survey } from "../towns/survey.ts";

const sizes = { quick: [1000], thorough: [100_000, 1_000_000] };
const formats = ["csv", "json"];

/** Every answer through a pipe, by a reader that keeps nothing. */
export async function measureExport({ size, towns }: Means): Promise<Table[]> {
  const rows: string[][] = [];
  for (const count of sizes[size]) {
    const file = await towns.answers(count);
    for (const format of formats) {
      const { stdout: lines, ...used } = await samenspraak(
        file,
        ["export", survey.slug, "--format", format],
        countLines,
      );
      assert.equal(Number(lines), format === "csv" ? count + 1 : count + 2, `rows of ${format}`);
      const { seconds, cpuSeconds, peakMegabytes } = used;
      rows.push([
        count.toLocaleString("en"),
        format,
        seconds.toFixed(2),
        cpuSeconds.toFixed(2),
        peakMegabytes.toFixed(0),
      ]);
    }
  }
  return [
    {
      title: "Export",
      about: "`export SLUG` through a pipe, start of the command included. Every answer has its row.",
      columns: ["answers", "format", "seconds", "CPU seconds", "peak memory (MB)"],
      rows,
    },
  ];
}

async function countLines(stream: AsyncIterable<Buffer>): Promise<string> {
  let lines = 0;
  for await (const chunk of stream) for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  return String(lines);
}
