// Loaded into every process that is measured: leaves what it used, when it ends or is asked.
const { renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const tell = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const note = { cpu: userCPUTime + systemCPUTime, rss: maxRSS };
  const file = path.join(process.env.USAGE_FOLDER, String(process.pid));
  // Whoever counts the notes finds whole ones.
  writeFileSync(`${file}.part`, JSON.stringify(note));
  renameSync(`${file}.part`, file);
};
process.on("exit", tell);
process.on("SIGUSR2", tell);
