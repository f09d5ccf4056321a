// Loaded into every process that is measured: leaves how much CPU it used, when it ends or is asked.
const { writeFileSync } = require("node:fs");
const path = require("node:path");

const tell = () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(path.join(process.env.CPU_FOLDER, String(process.pid)), String(user + system));
};
process.on("exit", tell);
process.on("SIGUSR2", tell);
