import path from "node:path";
import { createTestHarness, type TestHarnessOptions, type WorkerHandle } from "wrangler";
import type { D1 } from "../../src/core/store/database/d1.ts";

const root = path.join(import.meta.dirname, "../..");

export type Workerd = {
  worker: WorkerHandle<{ DB: D1 }>;
  /** Another Worker of the same session. */
  workerNamed(name: string): WorkerHandle;
  /** What the Workers wrote on their console. */
  logged(): string[];
  close(): Promise<void>;
};

/** Real workerd on this machine, with a fresh D1 database that has our tables; nothing of it is kept. */
export async function startWorkerd(workers: TestHarnessOptions["workers"]): Promise<Workerd> {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  process.env.WRANGLER_SEND_METRICS = "false";
  const harness = createTestHarness({ root, workers });
  await harness.listen();
  const worker = harness.getWorker<{ DB: D1 }>();
  await worker.applyD1Migrations("DB");
  return {
    worker,
    workerNamed: (name) => harness.getWorker(name),
    logged: () => harness.getLogs().map(({ message }) => message),
    close: () => harness.close(),
  };
}
