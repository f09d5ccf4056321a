// Loaded into every process that is measured: leaves what it used, when it ends or is asked.
const { writeFileSync } = require("node:fs");
const path = require("node:path");

const tell = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const note = { cpu: userCPUTime + systemCPUTime, rss: maxRSS };
  writeFileSync(path.join(process.env.USAGE_FOLDER, String(process.pid)), JSON.stringify(note));
};
process.on("exit", tell);
process.on("SIGUSR2", tell);
