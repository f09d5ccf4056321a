import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "./fakes/consultations.ts";

type Lockfile = { packages: Record<string, { version?: string; dev?: boolean }> };

const leak = (severity: string) => ({
  hono: [
    {
      id: 1,
      url: "https://example.org/1",
      title: "A leak",
      severity,
      vulnerable_versions: "<999.0.0",
      cwe: [],
      cvss: {},
    },
  ],
});

/** A registry that knows of leaks, and what there is of the package that has one. */
function knowsOf(severity: string): RequestListener {
  return ({ method, url = "" }, response) => {
    const name = decodeURIComponent(url.slice(1));
    response.end(JSON.stringify(method === "POST" ? leak(severity) : packageNamed(name)));
  };
}

function packageNamed(name: string) {
  const own = JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"));
  return { name, "dist-tags": { latest: own.version }, versions: { [own.version]: own } };
}

/** What the audit says with a registry that answers so. */
async function auditWith(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  // What npm was told of a leak before stands in its cache.
  const cache = mkdtempSync(path.join(tmpdir(), "samenspraak-npm-"));
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const child = spawn(process.execPath, [path.join(root, "scripts/audit.ts")], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      npm_config_registry: registry,
      npm_config_cache: cache,
      npm_config_fetch_retries: "0",
    },
  });
  let words = "";
  child.stdout.on("data", (chunk) => (words += chunk));
  const [status] = await once(child, "close");
  server.close();
  rmSync(cache, { recursive: true });
  return { status, words };
}

it.each<[string, RequestListener, number, string]>([
  ["has no audit", (_, response) => response.writeHead(405).end(), 0, "NOT AUDITED"],
  ["answers nonsense", (_, response) => response.end("<html>"), 0, "NOT AUDITED"],
  ["knows of no leak", (_, response) => response.end("{}"), 0, "0 critical, 0 high"],
  ["knows of a small leak", knowsOf("low"), 0, "0 high, 0 moderate, 2 low"],
  ["knows of a serious leak", knowsOf("high"), 1, "2 high"],
])(
  "a registry that %s ends CI only when there is a serious one, and silence is told loudly",
  async (_, answer, status, words) => {
    const audited = await auditWith(answer);
    expect(audited).toMatchObject({ status, words: expect.stringContaining(words) });
  },
);

it("the list of all that we ship is made from the lockfile alone", async () => {
  const child = spawn("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, npm_config_registry: "http://127.0.0.1:9/" },
    shell: process.platform === "win32",
  });
  let sbom = "";
  child.stdout.on("data", (chunk) => (sbom += chunk));
  await once(child, "close");
  const { bomFormat, components } = JSON.parse(sbom);
  expect(bomFormat).toBe("CycloneDX");
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as Lockfile;
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== "" && dev !== true);
  const listed = new Set(
    components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`),
  );
  expect(shipped.length).toBeGreaterThan(100);
  const nameOf = (place: string) => place.split("node_modules/").at(-1);
  expect(shipped.filter(([place, { version }]) => !listed.has(`${nameOf(place)} ${version}`))).toEqual([]);
});
