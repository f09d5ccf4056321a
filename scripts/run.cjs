// Runs a command of this project on a Node that is new enough: the running one, or the one the lockfile pins.
const { spawn } = require("node:child_process");
const { existsSync } = require("node:fs");
const { constants } = require("node:os");
const path = require("node:path");

const [major, minor] = process.versions.node.split(".").map(Number);
const root = path.join(__dirname, "..");

function pinnedNode() {
  const name = process.platform === "win32" ? "win" : process.platform;
  for (const packageName of [`node-${name}-${process.arch}`, `node-bin-${name}-${process.arch}`]) {
    const file = path.join(
      root,
      "node_modules",
      packageName,
      "bin",
      process.platform === "win32" ? "node.exe" : "node",
    );
    if (existsSync(file)) return file;
  }
  console.error(`Samenspraak needs Node 24.12 or newer; this is ${process.version}.`);
  console.error("Run 'npm ci' (it brings a Node along), or install a newer Node.");
  process.exit(1);
}

const node = major > 24 || (major === 24 && minor >= 12) ? process.execPath : pinnedNode();
const PATH = path.dirname(node) + path.delimiter + process.env.PATH;
/** What is loaded is compiled once; where the folder cannot be written, every time. */
const NODE_COMPILE_CACHE = path.join(root, "node_modules/.cache/node");
/**
 * The young generation, in MiB: half of it saves up to 25 MB under load, and costs a tap 7 % more. And a server may
 * give back what it does not need any more.
 */
const NODE_OPTIONS = ["--max-semi-space-size=32", "--expose-gc", process.env.NODE_OPTIONS ?? ""].join(" ").trim();
/**
 * So much free memory the C library keeps at most, and it does not raise that by itself (glibc; others do not read it).
 * With an eighth of it memory goes back and is asked for again at every tap.
 */
const MALLOC_TRIM_THRESHOLD_ = String(1024 * 1024);
const env = { NODE_COMPILE_CACHE, MALLOC_TRIM_THRESHOLD_, ...process.env, NODE_OPTIONS, PATH };
const args = process.argv.slice(2);

// A Node that can makes way for the program: then there is one process, which gets every signal itself.
if (process.execve && process.platform !== "win32") process.execve(node, [node, ...args], env);

const child = spawn(node, args, { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
