// Loaded into every process that is measured: leaves what it used, when it ends or is asked.
const { existsSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const STATUS = "/proc/self/status";

/** In KiB. Of what Linux counts for a process, `maxRSS` begins with what stood in memory where it was started from. */
function peak() {
  const ofProgram = existsSync(STATUS) && /^VmHWM:\s*(\d+)/m.exec(readFileSync(STATUS, "utf8"));
  return ofProgram ? Number(ofProgram[1]) : process.resourceUsage().maxRSS;
}

const tell = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const note = { cpu: userCPUTime + systemCPUTime, rss: peak() };
  const file = path.join(process.env.USAGE_FOLDER, String(process.pid));
  // Whoever counts the notes finds whole ones.
  writeFileSync(`${file}.part`, JSON.stringify(note));
  renameSync(`${file}.part`, file);
};
process.on("exit", tell);
process.on("SIGUSR2", tell);
